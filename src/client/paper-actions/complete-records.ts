import { knownPlace } from '../../core/facts/known-place.ts';
import { type Part, readParts } from '../../core/facts/quotation.ts';
import { decomposeAccentedI } from '../../core/model/decompose-accents.ts';
import { setApostrophes } from '../../core/model/markup-clean.ts';

/** A paper in the formats of reference managers. */
interface Records {
  readonly ris: string;
  readonly csl: string;
}

/** What the metadata of the page of a paper has. */
interface Known {
  readonly title: string;
  readonly address: string;
  readonly abstract: string;
}

/** Makes files of the records on the page of a paper and the metadata of the page, which the records leave out. */
export function completeRecords({ ris, csl }: Records, { title, address, abstract }: Known): Records {
  const item = JSON.parse(csl) as {
    readonly title: string;
    readonly URL: string;
    readonly abstract?: readonly Part[];
  };
  const known = setApostrophes(title);
  const whole = item.abstract && readParts(item.abstract, setApostrophes(abstract));
  const complete = {
    ...item,
    ...(item.title === knownPlace && { title: known }),
    ...(item.URL === knownPlace && { URL: address }),
    ...(whole !== undefined && { abstract: whole }),
  };
  const lines: Readonly<Record<string, string>> = { TI: known, UR: decodeURI(address), AB: whole ?? '' };
  const place = new RegExp(`^(TI|UR|AB)  - ${knownPlace}$`, 'gmu');
  return {
    ris: ris
      .replace(place, (_line, tag: string) => `${tag}  - ${decomposeAccentedI(lines[tag] ?? '')}`)
      .replaceAll('\n', '\r\n'),
    csl: `[\n${JSON.stringify(complete)}\n]\n`,
  };
}

import { abstractPlace } from '../../core/facts/abstract-place.ts';
import { decomposeAccentedI } from '../../core/model/decompose-accents.ts';
import { setApostrophes } from '../../core/model/markup-clean.ts';

/** A paper in the formats of reference managers. */
interface Records {
  readonly ris: string;
  readonly csl: string;
}

/**
 * Makes files of the records on the page of a paper, which has the abstract in its metadata: so the records leave it out, unless it has
 * formulas, which are TeX in the CSL-JSON.
 */
export function completeRecords({ ris, csl }: Records, known: string): Records {
  const items = (JSON.parse(csl) as readonly { readonly abstract?: string }[]).map((item) =>
    item.abstract === abstractPlace ? { ...item, abstract: setApostrophes(known) } : item,
  );
  const abstract = decomposeAccentedI(items[0]?.abstract ?? '');
  const lines = ris.replace(`\nAB  - ${abstractPlace}\n`, () => `\nAB  - ${abstract}\n`);
  return {
    ris: lines.replaceAll('\n', '\r\n'),
    csl: `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`,
  };
}

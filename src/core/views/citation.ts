import { toBibtex } from '../export/bibtex/bibtex.ts';
import { toPlainText } from '../export/citation-text.ts';
import { toCslRecord } from '../export/csl-json.ts';
import { toReferenceText } from '../export/references/reference-html.ts';
import { toRis } from '../export/ris.ts';
import { knownPlace } from '../facts/known-place.ts';
import { quoteText } from '../facts/quotation.ts';
import { findDirection } from '../markup/text-language.ts';
import { decomposeAccentedI } from '../model/decompose-accents.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { Urls } from '../urls.ts';
import type { SiteData } from './site-data.ts';

const styleNames = { apa: 'APA', mla: 'MLA', chicago: 'Chicago', ieee: 'IEEE' } as const;

/** How to cite a paper. */
export type Citation = ReturnType<typeof createCitation>;

export function createCitation(
  publication: RenderedPublication,
  { show, urls, texts }: Pick<SiteData, 'urls' | 'texts'> & Pick<SiteData['site'], 'show'>,
) {
  const { id, rendered } = publication;
  return {
    references: show.citations.flatMap((style) => {
      const html = rendered.references[style];
      if (html === undefined) return [];
      // Most of a reference is in the letters of its paper, whatever the language of the words between.
      return [{ style, name: styleNames[style], html, ...findDirection(toReferenceText(html), texts) }];
    }),
    bibtex: toBibtex(publication, urls).trim(),
    /** The address of the BibTeX file. */
    file: urls.paperFile(id),
    /** Records for other reference managers, without what the metadata of the page has: its script makes files of both. */
    downloads: [
      { name: 'RIS', ending: 'ris', text: shortenRis(publication, urls) },
      { name: 'CSL-JSON', ending: 'csl.json', text: JSON.stringify(shortenCsl(publication, urls)) },
    ],
  };
}

function shortenRis(publication: RenderedPublication, urls: Urls): string {
  const { title, address } = listKnown(publication, urls);
  const known = [`TI  - ${decomposeAccentedI(title)}`, `UR  - ${decomposeAccentedI(decodeURI(address))}`];
  const lines = toRis(publication, urls, knownPlace).split('\r\n');
  return lines.map((line) => (known.includes(line) ? line.slice(0, 6) + knownPlace : line)).join('\n');
}

/** Reference managers get formulas as TeX: what surrounds them in the abstract is quoted from the metadata. */
function shortenCsl(publication: RenderedPublication, urls: Urls) {
  const { title, address, abstract } = listKnown(publication, urls);
  const item = toCslRecord(publication, urls);
  return {
    ...item,
    ...(item.title === title && { title: knownPlace }),
    ...(item.URL === address && { URL: knownPlace }),
    ...(item.abstract !== undefined && { abstract: quoteText(item.abstract, abstract) }),
  };
}

function listKnown({ id, rendered }: RenderedPublication, urls: Urls) {
  return {
    title: toPlainText(rendered.title.text),
    address: urls.absolute(urls.paper(id)),
    abstract: toPlainText(rendered.abstract?.text ?? ''),
  };
}

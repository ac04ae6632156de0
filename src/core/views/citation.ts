import { toBibtex } from '../export/bibtex/bibtex.ts';
import { toPlainText } from '../export/citation-text.ts';
import { type CslItem, toCslRecord } from '../export/csl-json.ts';
import { toRis } from '../export/ris.ts';
import { abstractPlace } from '../facts/abstract-place.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { Urls } from '../urls.ts';
import type { SiteData } from './site-data.ts';

const styleNames = { apa: 'APA', mla: 'MLA', chicago: 'Chicago', ieee: 'IEEE' } as const;

/** How to cite a paper. */
export type Citation = ReturnType<typeof createCitation>;

export function createCitation(
  publication: RenderedPublication,
  { show, urls }: Pick<SiteData, 'urls'> & Pick<SiteData['site'], 'show'>,
) {
  const { id, rendered } = publication;
  return {
    references: show.citations.flatMap((style) => {
      const html = rendered.references[style];
      return html === undefined ? [] : [{ style, name: styleNames[style], html }];
    }),
    bibtex: toBibtex(publication, urls).trim(),
    /** The address of the BibTeX file. */
    file: urls.paperFile(id),
    /** Records for other reference managers, from which the script of the page makes files. */
    downloads: [
      { name: 'RIS', ending: 'ris', text: toRis(publication, urls, abstractPlace).replaceAll('\r\n', '\n') },
      { name: 'CSL-JSON', ending: 'csl.json', text: JSON.stringify([leaveOutAbstract(publication, urls)]) },
    ],
  };
}

/** Reference managers get formulas as TeX: an abstract with formulas, which differs from that in the metadata of the page, stays. */
function leaveOutAbstract(publication: RenderedPublication, urls: Urls): CslItem {
  const item = toCslRecord(publication, urls);
  const { abstract } = publication.rendered;
  const isKnown = abstract !== null && toPlainText(abstract.text) === item.abstract;
  return isKnown ? { ...item, abstract: abstractPlace } : item;
}

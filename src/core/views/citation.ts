import { toBibtex } from '../export/bibtex/bibtex.ts';
import { toCslFile } from '../export/csl-json.ts';
import { toRis } from '../export/ris.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
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
    /** The full address of its page. */
    address: urls.absolute(urls.paper(id)),
    references: show.citations.flatMap((style) => {
      const html = rendered.references[style];
      return html === undefined ? [] : [{ style, name: styleNames[style], html }];
    }),
    bibtex: toBibtex(publication, urls).trim(),
    /** The BibTeX file. */
    file: { href: urls.paperFile(id), name: `${id}.bib` },
    /** Records for other reference managers, downloaded as files from the given text. */
    downloads: [
      { name: 'RIS', file: `${id}.ris`, text: toRis(publication, urls).replaceAll('\r\n', '\n').trim() },
      { name: 'CSL-JSON', file: `${id}.csl.json`, text: toCslFile([publication], urls).trim() },
    ],
  };
}

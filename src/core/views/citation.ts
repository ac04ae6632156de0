import { toBibtex } from '../export/bibtex/bibtex.ts';
import { toCslFile } from '../export/csl-json.ts';
import { toRis } from '../export/ris.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { CitationStyle } from '../settings/site-schema.ts';
import type { SiteData } from './site-data.ts';

/** How to cite a paper. */
export interface Citation {
  /** The full address of its page. */
  readonly address: string;
  readonly references: readonly { readonly style: CitationStyle; readonly name: string; readonly html: string }[];
  readonly bibtex: string;
  /** The BibTeX file. */
  readonly file: { readonly href: string; readonly name: string };
  /** Records for other reference managers, downloaded as files from the given text. */
  readonly downloads: readonly { readonly name: string; readonly file: string; readonly text: string }[];
}

const styleNames = { apa: 'APA', mla: 'MLA', chicago: 'Chicago', ieee: 'IEEE' } as const;

export function createCitation(
  publication: RenderedPublication,
  { show, urls }: Pick<SiteData, 'urls'> & Pick<SiteData['site'], 'show'>,
): Citation {
  const { id, rendered } = publication;
  return {
    address: urls.absolute(urls.paper(id)),
    references: show.citations.flatMap((style) => {
      const html = rendered.references[style];
      return html === undefined ? [] : [{ style, name: styleNames[style], html }];
    }),
    bibtex: toBibtex(publication, urls).trim(),
    file: { href: urls.paperFile(id), name: `${id}.bib` },
    downloads: [
      { name: 'RIS', file: `${id}.ris`, text: toRis(publication, urls).replaceAll('\r\n', '\n').trim() },
      { name: 'CSL-JSON', file: `${id}.csl.json`, text: toCslFile([publication], urls).trim() },
    ],
  };
}

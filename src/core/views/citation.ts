import { toBibtex } from '../export/bibtex.ts';
import { toCslFile } from '../export/csl-json.ts';
import { toRis } from '../export/ris.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { CitationStyle } from '../settings/site-schema.ts';
import type { SiteData } from './site-data.ts';

/** How to cite a paper. */
export interface Citation {
  readonly references: readonly { readonly style: CitationStyle; readonly name: string; readonly html: string }[];
  /** The record in formats of reference managers; `id` distinguishes them on the page. */
  readonly records: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly isOpen: boolean;
  }[];
  readonly file: { readonly href: string; readonly name: string };
}

/** A record of so many characters would push all that follows out of sight. */
const longRecord = 1000;

const styleNames = { apa: 'APA', mla: 'MLA', chicago: 'Chicago', ieee: 'IEEE' } as const;

export function createCitation(publication: RenderedPublication, { site, urls }: SiteData): Citation {
  const { id, rendered } = publication;
  const records = [
    { id: 'bibtex', name: 'BibTeX', text: toBibtex(publication, urls) },
    { id: 'ris', name: 'RIS', text: toRis(publication, urls).replaceAll('\r\n', '\n') },
    { id: 'csl', name: 'CSL-JSON', text: toCslFile([publication], urls) },
  ];
  return {
    references: site.show.citations.flatMap((style) => {
      const html = rendered.references[style];
      return html === undefined ? [] : [{ style, name: styleNames[style], html }];
    }),
    records: records.map(({ text, ...record }, index) => ({
      ...record,
      text: text.trim(),
      isOpen: index === 0 && text.length < longRecord,
    })),
    file: { href: urls.paperFile(id), name: `${id}.bib` },
  };
}

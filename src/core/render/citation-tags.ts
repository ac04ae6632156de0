import { invertName } from '../model/name.ts';
import { cleanText } from '../model/markup-clean.ts';
import { formatHighwireDate } from './format-date.ts';
import type { RenderedPublication } from './rendered.ts';
import { findForm } from './publication-forms.ts';
import { listPaperLinks } from './paper-links.ts';
import type { Urls } from './urls.ts';

/** One `<meta name content>` element. */
export interface CitationTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The Highwire Press tags of a paper's page, which Google Scholar and Zotero read: one `citation_author` a person, as
 * `Family, Given`, because Zotero takes the last word for the family name otherwise. Only authors that are known are named.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function toCitationTags(publication: RenderedPublication, urls: Urls, language: string): readonly CitationTag[] {
  const { rendered, authors, date, category, id, venue, links, details, keywords } = publication;
  const [firstPage, lastPage] = details.pages?.split('–') ?? [];
  const { highwire } = findForm(publication);
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['citation_title', rendered.title.text],
    ...authors.map((author) => ['citation_author', invertName(author)] as const),
    ['citation_publication_date', formatHighwireDate(date)],
    [highwire, venue ?? undefined],
    ['citation_volume', details.volume],
    ['citation_issue', details.issue],
    ['citation_firstpage', firstPage],
    ['citation_lastpage', lastPage],
    ['citation_issn', details.issn],
    ['citation_isbn', details.isbn],
    ['citation_publisher', highwire === 'citation_publisher' ? undefined : details.publisher],
    ['citation_technical_report_number', highwire.includes('report') ? details.number : undefined],
    ['citation_doi', links.doi],
    ['citation_arxiv_id', links.arxiv],
    ['citation_pdf_url', findPdf(publication, urls)],
    ['citation_abstract_html_url', urls.absolute(urls.paper(id))],
    ['citation_language', details.language ?? language],
    ...[category?.name, ...keywords].map((word) => ['citation_keywords', word] as const),
    ['citation_abstract', rendered.abstract?.text],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content: cleanText(content) }] : []));
}

function findPdf(publication: RenderedPublication, urls: Urls): string | undefined {
  const pdf = listPaperLinks(publication, urls).find(({ kind }) => kind === 'pdf');
  return pdf && urls.absolute(pdf.href);
}

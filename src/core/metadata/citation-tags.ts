import { cleanText } from '../model/markup-clean.ts';
import { countsPages, findPageEnds } from '../model/page-ends.ts';
import { formatHighwireDate } from '../facts/format-date.ts';
import type { PrintedName } from '../model/publication.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { findForm } from '../facts/publication-forms.ts';
import { listPaperLinks } from '../facts/paper-links.ts';
import type { Urls } from '../urls.ts';

/** One `<meta>` element. `property` is the name of the same fact in Open Graph. */
export interface CitationTag {
  readonly name: string;
  readonly property?: string;
  readonly content: string;
}

/**
 * Highwire Press tags for the page of a paper, which Google Scholar and Zotero read: one `citation_author` per person, as `Family,
 * Given`, because Zotero would otherwise take the last word for the family name. Only known authors are named. Tags of other
 * vocabularies give Zotero what Highwire Press lacks. https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function toCitationTags(publication: RenderedPublication, urls: Urls): readonly CitationTag[] {
  const { rendered, authors, date, category, id, venue, links, details, editors, keywords } = publication;
  const pages = countsPages(publication) ? null : findPageEnds(details.pages ?? details.articleNumber);
  const { highwire, zotero } = findForm(publication);
  const tags: readonly (readonly [name: string, content: string | undefined, property?: string])[] = [
    ['citation_title', rendered.title.text, 'og:title'],
    ...authors.map((author) => ['citation_author', formatHighwireName(author)] as const),
    ...editors.map((editor) => ['citation_editor', formatHighwireName(editor)] as const),
    ['citation_publication_date', formatHighwireDate(date)],
    [highwire, venue ?? undefined],
    ['citation_volume', details.volume],
    ['citation_issue', details.issue],
    ['citation_firstpage', pages?.first],
    ['citation_lastpage', pages?.last],
    ['citation_series_title', details.series],
    ['prism.edition', details.edition],
    ['citation_issn', details.issn],
    ['citation_isbn', details.isbn],
    ['citation_publisher', highwire === 'citation_publisher' && venue !== null ? undefined : details.publisher],
    ['eprints.place_of_pub', details.place ?? details.eventPlace],
    ['DC.type', highwire.includes('dissertation') ? details.genre : undefined],
    ['citation_technical_report_number', highwire.includes('report') ? details.number : undefined],
    ['DC.rights', details.license],
    ['citation_doi', links.doi],
    ['citation_pmid', details.pmid],
    ['citation_arxiv_id', links.arxiv],
    ['citation_pdf_url', findPdf(publication, urls)],
    ['citation_abstract_html_url', urls.absolute(urls.paper(id)), 'og:url'],
    ['citation_language', details.language],
    ...[category?.name, ...keywords].map((word) => ['citation_keywords', word] as const),
    ['citation_abstract', rendered.abstract?.text],
    ['z:itemType', zotero],
  ];
  return tags.flatMap(([name, content, property]) => {
    const text = content && cleanText(content);
    if (!text) return [];
    const tied = name === 'citation_author' && authors.length === 1 ? tieFamily(text) : text;
    return [{ name, ...(property !== undefined && { property }), content: tied }];
  });
}

/**
 * `Family, Given`. A suffix stands behind the family name (`King Jr., Martin`): Zotero drops what follows a second comma. A final comma
 * marks a name without parts, or Zotero takes its last word for the family name.
 */
export function formatHighwireName({ given, family, suffix, literal }: PrintedName): string {
  if (literal) return `${family.replaceAll(',', ' ')},`;
  return `${[family, suffix].filter(Boolean).join(' ')}, ${given}`;
}

/** Zotero would split a single `van der Berg, Li Ann` into two people; no-break spaces make the family name one word. */
function tieFamily(name: string): string {
  return name.replace(/^[^,]+(?=, )/u, (family) => family.replaceAll(' ', '\u00a0'));
}

function findPdf(publication: RenderedPublication, urls: Urls): string | undefined {
  const pdf = listPaperLinks(publication, urls).find(({ kind }) => kind === 'pdf');
  return pdf && urls.absolute(pdf.href);
}

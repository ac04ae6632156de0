import { formatIsoDate } from '../model/date.ts';
import { cleanText } from '../model/markup-clean.ts';
import { countsPages, findPageEnds } from '../model/page-ends.ts';
import { formatHighwireName } from './citation-tags.ts';
import { findForm } from '../facts/publication-forms.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { findOwnAddress } from '../facts/own-address.ts';
import type { Urls } from '../urls.ts';

/**
 * The `title` of `<span class="Z3988">`, by which reference managers import papers from a list. Not for the page of a paper, where
 * Zotero would prefer it to the far richer `citation_*` tags. The format is Dublin Core, the only one that implies neither a journal
 * nor a book; `rft.type` is Zotero's own and must come last, because of how Zotero parses what follows it.
 */
export function toCoins(publication: RenderedPublication, urls: Urls): string {
  const { rendered, authors, date, id, venue, links, details } = publication;
  const ends = countsPages(publication) ? null : findPageEnds(details.pages);
  const { highwire, zotero } = findForm(publication);
  const pairs: readonly (readonly [key: string, value: string | null | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft_id', links.doi === undefined ? findOwnAddress(publication) : `info:doi/${links.doi}`],
    ['rft.title', rendered.title.text],
    ...authors.map((author) => ['rft.creator', formatHighwireName(author)] as const),
    [highwire === 'citation_publisher' ? 'rft.publisher' : 'rft.source', venue],
    ['rft.volume', details.volume],
    ['rft.issue', details.issue],
    ['rft.spage', ends?.first],
    ['rft.epage', ends?.last],
    ['rft.pages', details.pages],
    ['rft.date', formatIsoDate(date)],
    ['rft.identifier', urls.absolute(urls.paper(id))],
    ['rft.type', zotero],
  ];
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encodeURIComponent(cleanText(value))}`] : [])).join('&');
}

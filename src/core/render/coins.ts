import { formatIsoDate } from '../model/date.ts';
import { invertName } from '../model/name.ts';
import { cleanText } from '../model/markup-clean.ts';
import type { RenderedPublication } from './rendered.ts';
import type { Urls } from './urls.ts';

/**
 * The `title` of `<span class="Z3988">`, by which reference managers offer the papers of a page that lists several. Not for a
 * paper's own page: there Zotero prefers it to the far richer `citation_*` tags. The format is Dublin Core, the only one that
 * claims neither a journal nor a book; `rft.type` is Zotero's name for a paper without either.
 */
export function toCoins({ rendered, authors, date, id }: RenderedPublication, urls: Urls): string {
  const pairs: readonly (readonly [key: string, value: string])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'preprint'],
    ['rft.title', rendered.title.text],
    ...authors.map((author) => ['rft.creator', invertName(author)] as const),
    ['rft.date', formatIsoDate(date)],
    ['rft.identifier', urls.absolute(urls.paper(id))],
  ];
  return pairs.map(([key, value]) => `${key}=${encodeURIComponent(cleanText(value))}`).join('&');
}

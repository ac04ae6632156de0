import { describeLanguage } from '../markup/text-language.ts';
import { toPlainPage } from '../metadata/json-ld/pages.ts';
import type { Piece } from '../search/highlight.ts';
import { createHit, type Hit, resultsAtOnce } from '../search/hit.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { fillPlaceholders, formatCount } from '../texts/message.ts';
import { createHead } from './head.ts';
import { listSearchRecords } from './search-records.ts';
import type { SiteData } from './site-data.ts';

/** The page of the full search. */
export type SearchPage = ReturnType<typeof createSearchPage>;

export function createSearchPage(data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const page = { title: texts.search, path: urls.search() };
  const categories = catalogue.categories.map(
    ({ key, name }) => [key, { name, hue: `hue-${String(catalogue.findHue(key) ?? 'other')}` }] as const,
  );
  const { length } = catalogue.publications;
  const papers = formatCount(texts.papers, length, texts.lang);
  return {
    head: createHead(data, {
      ...page,
      description: fillPlaceholders(texts.searchOf, { name: nameOwner(site) }),
      section: 'search',
      graph: toPlainPage('SearchResultsPage', page, site, urls),
    }),
    search:
      length > 0
        ? {
            categories: Object.fromEntries(categories),
            code: site.labels.code ?? texts.code,
            /** What a search for nothing finds, which the page shows until a visitor searches. */
            status: length === 1 ? papers : fillPlaceholders(texts.papersNewestFirst, { papers }),
            newest: listSearchRecords(data, resultsAtOnce).map((record) =>
              showResult(createHit({ ...record, locations: [] }, ''), data),
            ),
          }
        : null,
  };
}

/** A paper among the results of a search. */
export type SearchResult = ReturnType<typeof showResult>;

function showResult(hit: Hit, { site, texts, catalogue }: SiteData) {
  const show = (pieces: readonly Piece[], language?: string) => {
    const text = joinTexts(pieces);
    return { text, language: describeLanguage(text, language, texts) };
  };
  const category = catalogue.categories.find(({ key }) => key === hit.category);
  const isCodeLinked = hit.actions?.links.some(({ label }) => label === texts.code) ?? false;
  return {
    href: hit.url,
    title: show(hit.title, hit.language),
    authors: hit.authors.map(({ pieces, isOurs }) => ({ text: joinTexts(pieces), isOurs })),
    date: hit.date,
    venue: show(hit.venue),
    category:
      hit.category === null
        ? null
        : {
            id: hit.category,
            name: category?.name ?? hit.category,
            hue: category ? (catalogue.findHue(category.key) ?? ('other' as const)) : null,
          },
    code: hit.hasCode && !isCodeLinked ? (site.labels.code ?? texts.code) : null,
    excerpt: show(hit.excerpt, hit.language),
    actions: hit.actions,
  };
}

const joinTexts = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');

import { listFeedLinks } from '../feeds/feed-links.ts';
import type { HeadEntry } from '../settings/options-schema.ts';
import { markOwnText } from '../markup/text-language.ts';
import { formatLocale } from './locale.ts';
import type { SiteData } from './site-data.ts';
import type { Urls } from '../urls.ts';

export type Section =
  'home' | 'papers' | 'years' | 'categories' | 'topics' | 'authors' | 'members' | 'search' | 'feeds';

export interface Link {
  readonly name: string;
  readonly href: string;
}

/** What every page shows around its content. */
export type SiteFrame = ReturnType<typeof createFrame>;

/** Creates what all pages have in common, once per build. `headEntries` have paths without the base. */
export function createFrame({ site, texts, urls, catalogue }: SiteData, headEntries: readonly HeadEntry[]) {
  const categories = { section: 'categories', name: texts.categories, href: urls.index('category') } as const;
  const topics = { section: 'topics', name: texts.topics, href: urls.index('topic') } as const;
  const lists = [
    { section: 'years', name: texts.years, href: urls.index('year') },
    ...(catalogue.categories.length > 0 ? [categories] : []),
    ...(catalogue.topics.length > 0 ? [topics] : []),
    { section: 'authors', name: texts.authors, href: urls.index('author') },
  ] as const;
  return {
    title: site.title,
    language: texts.lang,
    /** Null for languages that are written from left to right. */
    dir: texts.dir === 'rtl' ? texts.dir : null,
    /** The language of the owner's texts, if it differs from that of the interface. */
    own: markOwnText(site.language, texts),
    locale: formatLocale(texts.lang),
    base: urls.base,
    theme: { text: site.theme.text, data: site.theme.data },
    home: urls.home(),
    papers: urls.papers(),
    search: urls.search(),
    navigation: [
      { section: 'papers', name: texts.papersTitle, href: urls.papers() },
      ...lists,
      ...(catalogue.members ? [{ section: 'members', name: texts.members, href: urls.members() }] : []),
      { section: 'search', name: texts.search, href: urls.search() },
    ] as const,
    /** Links to continue from a dead end. */
    indexes: [{ name: texts.allPapers, href: urls.papers() }, ...lists.map(({ name, href }) => ({ name, href }))],
    feeds: listFeedLinks(site.show.feeds, urls, { kind: 'site' }, site.title),
    headEntries: headEntries.map((entry) => placeEntry(entry, urls)),
    icons: {
      svg: urls.file('favicon.svg'),
      touch: urls.file('apple-touch-icon.png'),
      manifest: urls.file('site.webmanifest'),
    },
    footer: {
      links: [
        { name: texts.feeds, href: urls.feeds() },
        { name: texts.downloadAll, href: urls.list({ kind: 'site' }, 'bib') },
      ],
    },
  };
}

/** Prefixes the paths of the owner's files with the base. */
function placeEntry(entry: HeadEntry, urls: Urls): HeadEntry {
  const toPath = (path: string) => (path.startsWith('/') ? urls.file(path.slice(1)) : path);
  if (entry.tag === 'meta') return entry;
  if (entry.tag === 'link') return { ...entry, attrs: { ...entry.attrs, href: toPath(entry.attrs.href) } };
  const { src } = entry.attrs;
  return src === undefined ? entry : { ...entry, attrs: { ...entry.attrs, src: toPath(src) } };
}

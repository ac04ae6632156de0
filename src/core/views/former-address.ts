import { findList, listFormerPages } from '../catalogue/scopes.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { FormerList } from '../model/former-list.ts';
import { findListKind } from '../model/list-address.ts';
import type { FormerPaper } from '../model/former-paper.ts';
import { formatYearHeading } from '../facts/phrases.ts';
import { describeLanguage, type TextLanguage } from '../markup/text-language.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { fillPlaceholders } from '../texts/message.ts';
import type { Link } from './frame.ts';
import { createHead } from './head.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** A former address that redirects, or at which nothing is left. */
export type FormerAddress = RedirectPage | GonePage;

export type RedirectPage = ReturnType<typeof redirect>;
type GonePage = ReturnType<typeof createGone>;

/** Former addresses of lists, addresses of the owner's former site, and further pages of former lists. */
export function planFormerAddresses(data: SiteData): readonly PlannedPage<FormerAddress>[] {
  const { catalogue, formerLists, redirects } = data;
  // The owner's redirects have priority over what is known about a list.
  const pages = new Map([...listFormerPages(catalogue, formerLists), ...redirects].map(({ from, to }) => [from, to]));
  return [
    ...[...pages].map(([from, to]) => ({ params: { former: from }, createView: () => redirectTo(to, data) })),
    ...formerLists.map((list) => ({
      params: { former: list.address },
      createView: () => createFormerList(list, data),
    })),
  ];
}

/** A former address of a paper. */
export function createFormerPaper({ id, to, reason }: FormerPaper, data: SiteData): FormerAddress {
  const { urls, texts } = data;
  const paper = data.catalogue.publications.find((publication) => publication.id === to);
  if (paper) return createRedirect(urls.paper(paper.id), paper, data);
  return createGone(data, {
    description: texts.paperWasOn,
    title: texts.noLongerHere,
    heading: texts.paperNoLongerHere,
    reason,
    path: urls.paper(id),
    links: [
      { name: texts.allPapers, href: urls.papers() },
      { name: texts.search, href: urls.search() },
    ],
  });
}

const indexNames = { author: 'allAuthors', category: 'allCategories', topic: 'allTopics', year: 'allYears' } as const;

function createFormerList({ address, to, reason }: FormerList, data: SiteData): FormerAddress {
  const { urls, catalogue, texts } = data;
  const targets = to.map((target) => ({
    name: nameTarget(target, data),
    href: urls.file(`${target}/`),
  }));
  const [only, second] = targets;
  if (only && !second) return redirect(only.href, only.name, {}, data);
  const kind = findListKind(address) ?? 'author';
  const index =
    (kind === 'category' && catalogue.categories.length === 0) || (kind === 'topic' && catalogue.topics.length === 0)
      ? { name: texts.allPapers, href: urls.papers() }
      : { name: texts[indexNames[kind]], href: urls.index(kind) };
  const heading = second ? texts.listIsDivided : texts.listNoLongerHere;
  const links = [...targets, index];
  const page = { title: heading, heading, reason, path: urls.file(`${address}/`), links };
  return createGone(data, { description: texts.listWasOn, ...page });
}

function nameTarget(address: string, { catalogue, texts }: SiteData): string {
  const { name = address } = findList(catalogue, address) ?? {};
  return findListKind(address) === 'year' ? formatYearHeading(address.slice(address.indexOf('/') + 1), texts) : name;
}

function createGone(
  data: SiteData,
  {
    description,
    title,
    path,
    ...view
  }: Record<'description' | 'title' | 'path' | 'heading', string> & {
    /** Why nothing is left; null if unknown. */
    readonly reason: string | null;
    readonly links: readonly Link[];
  },
) {
  const facts = { title, description: fillPlaceholders(description, { name: nameOwner(data.site) }), path: null };
  return { head: createHead(data, facts), address: data.urls.absolute(path), ...view };
}

/** Redirects to a page or file relative to the base, titled like the paper if it is a paper's page. */
function redirectTo(to: string, data: SiteData): RedirectPage {
  const id = /^papers\/([^/]+)\//.exec(to)?.[1];
  const paper = data.catalogue.publications.find((publication) => publication.id === id);
  return createRedirect(data.urls.file(to), paper, data);
}

function createRedirect(to: string, paper: RenderedPublication | undefined, data: SiteData): RedirectPage {
  const title = paper?.rendered.title.text ?? data.site.title;
  return redirect(to, title, describeLanguage(title, paper?.details.language, data.texts), data);
}

/** The target of a redirect: its path, including the base, and its full address. */
const redirect = (to: string, title: string, language: TextLanguage, { urls }: SiteData) => ({
  to,
  target: urls.absolute(to),
  title,
  language,
});

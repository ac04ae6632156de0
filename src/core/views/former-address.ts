import { findList, listFormerPages } from '../catalogue/scopes.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { FormerList } from '../model/former-list.ts';
import { findListKind } from '../model/list-address.ts';
import type { FormerPaper } from '../model/former-paper.ts';
import { describeLanguage, type TextLanguage } from '../markup/text-language.ts';
import type { Link } from './frame.ts';
import { createHead, type PageHead } from './head.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** An address that leads to another one, or under which nothing is any more. */
export type FormerAddress = RedirectPage | GonePage;

export interface RedirectPage {
  /** Path, with the base, and full address of where it leads. */
  readonly to: string;
  readonly target: string;
  readonly title: string;
  readonly language: TextLanguage;
}

export interface GonePage {
  readonly head: PageHead;
  readonly heading: string;
  /** Why nothing is here; null where that is not known. */
  readonly reason: string | null;
  readonly address: string;
  readonly links: readonly Link[];
}

/** Addresses of lists, of the owner's former site and of further pages of former lists. */
export function planFormerAddresses(data: SiteData): readonly PlannedPage<FormerAddress>[] {
  const { catalogue, formerLists, redirects } = data;
  // A line of the owner's counts more than what is known of a list.
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
  const { urls } = data;
  const paper = data.catalogue.publications.find((publication) => publication.id === to);
  if (paper) return createRedirect(urls.paper(paper.id), paper, data);
  return createGone(data, {
    what: 'paper',
    title: 'No longer here',
    heading: 'This paper is no longer here',
    reason,
    path: urls.paper(id),
    links: [
      { name: 'All papers', href: urls.papers() },
      { name: 'Search', href: urls.search() },
    ],
  });
}

const indexNames = { author: 'All authors', category: 'All categories', year: 'All years' };

function createFormerList({ address, to, reason }: FormerList, data: SiteData): FormerAddress {
  const { urls, catalogue } = data;
  const targets = to.map((target) => ({
    name: findList(catalogue, target)?.name ?? target,
    href: urls.file(`${target}/`),
  }));
  const [only, second] = targets;
  if (only && !second) return redirect(only.href, only.name, {}, data);
  const kind = findListKind(address) ?? 'author';
  const index =
    kind === 'category' && catalogue.categories.length === 0
      ? { name: 'All papers', href: urls.papers() }
      : { name: indexNames[kind], href: urls.index(kind) };
  const heading = second ? 'These papers are on several pages now' : 'There is no such list any more';
  const links = [...targets, index];
  return createGone(data, { what: 'list', title: heading, heading, reason, path: urls.file(`${address}/`), links });
}

function createGone(
  data: SiteData,
  {
    what,
    title,
    path,
    ...view
  }: Pick<GonePage, 'heading' | 'reason' | 'links'> & Record<'what' | 'title' | 'path', string>,
): GonePage {
  const description = `A ${what} that was on the site of ${data.site.title}.`;
  return { head: createHead(data, { title, description, path: null }), address: data.urls.absolute(path), ...view };
}

/** Leads to a page or file below the base, under the title of the paper where it is the page of one. */
function redirectTo(to: string, data: SiteData): RedirectPage {
  const id = /^papers\/([^/]+)\//.exec(to)?.[1];
  const paper = data.catalogue.publications.find((publication) => publication.id === id);
  return createRedirect(data.urls.file(to), paper, data);
}

function createRedirect(to: string, paper: RenderedPublication | undefined, data: SiteData): RedirectPage {
  const title = paper?.rendered.title.text ?? data.site.title;
  return redirect(to, title, describeLanguage(title, paper?.details.language, data.site.language), data);
}

const redirect = (to: string, title: string, language: TextLanguage, { urls }: SiteData): RedirectPage => ({
  to,
  target: urls.absolute(to),
  title,
  language,
});

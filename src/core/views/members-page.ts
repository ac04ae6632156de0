import { parseName } from '../model/name.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { Member, Members } from '../catalogue/members.ts';
import { formatMembership } from '../facts/phrases.ts';
import { toMembersPage } from '../metadata/json-ld/pages.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { fillPlaceholders, formatCount } from '../texts/message.ts';
import { createHead } from './head.ts';
import { linkOrcids } from './orcid-links.ts';
import { showTitle } from './shown.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** Empty for a site without members. */
export function planMembersPages(data: SiteData): readonly PlannedPage<MembersPage>[] {
  const { members } = data.catalogue;
  return members ? [{ params: { members: 'members' }, createView: () => createMembersPage(members, data) }] : [];
}

/** The page that lists the members. */
export type MembersPage = ReturnType<typeof createMembersPage>;

function createMembersPage({ current, former }: Members, data: SiteData) {
  const { site, texts, urls } = data;
  const page = { title: texts.members, path: urls.members() };
  const groups = [
    { id: 'current', title: texts.currentMembers, members: current },
    { id: 'former', title: texts.formerMembers, members: former },
  ];
  return {
    head: createHead(data, {
      ...page,
      description: fillPlaceholders(texts.membersOf, { name: nameOwner(site) }),
      section: 'members',
      graph: toMembersPage([...current, ...former], page, site, urls),
    }),
    groups: groups
      .filter(({ members }) => members.length > 0)
      .map(({ members, ...group }) => ({ ...group, members: members.map((member) => showMember(member, data)) })),
  };
}

/** A person of the site, as the home page and the page of members show them. */
export type ShownMember = ReturnType<typeof showMember>;

export function showMember(member: Member, data: SiteData) {
  const { name, position, now, years, orcid, link, author } = member;
  const { urls, texts } = data;
  const newest = author?.publications[0];
  return {
    name,
    photo: findPhoto(member, data) && urls.memberPhoto(member.id),
    monogram: createMonogram(name),
    href: author ? urls.scope({ kind: 'author', key: author.id }) : null,
    position: position ?? null,
    now: now ?? null,
    newest: newest ? { ...showTitle(newest, data), year: newest.date.year } : null,
    line: author ? drawLine(author.publications, data) : null,
    facts: [position, years && formatMembership(years, texts)].filter((fact) => fact !== undefined).join(texts.comma),
    papers: author ? formatCount(texts.papers, author.publications.length, texts.lang) : null,
    homePage: link ?? null,
    orcids: linkOrcids(orcid),
  };
}

/** The resized photo of a member; null if there is none. */
export function findPhoto({ photo }: Member, { photos }: Pick<SiteData, 'photos'>): Uint8Array | null {
  return photo === undefined ? null : (photos[photo] ?? null);
}

/** The first letters of the given name and of the family name; of the name if it is not divided. */
function createMonogram(name: string): string {
  const { given, family } = parseName(name);
  return [given, family]
    .map((part) => /\p{L}\p{M}*/u.exec(part)?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/**
 * Papers per year as the points of a line in a box of 100 by 20, over the years of all papers of the site, so that the lines of several
 * people can be compared. Null for a site with papers of a single year.
 */
function drawLine(publications: readonly RenderedPublication[], { catalogue }: SiteData): string | null {
  const { years } = catalogue.timeline;
  if (years.length < 2) return null;
  const counts = years.map(({ year }) => publications.filter(({ date }) => date.year === year).length);
  const [step, unit] = [100 / (years.length - 1), 18 / Math.max(1, ...counts)];
  return counts.map((count, index) => `${(index * step).toFixed(1)},${(19 - count * unit).toFixed(1)}`).join(' ');
}

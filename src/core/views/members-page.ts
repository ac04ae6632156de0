import type { Member, Members } from '../catalogue/members.ts';
import { spanMembership } from '../facts/phrases.ts';
import { toMembersPage } from '../metadata/json-ld/pages.ts';
import { count, fill } from '../texts/message.ts';
import { createHead } from './head.ts';
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
      description: fill(texts.membersOf, { name: site.title }),
      section: 'members',
      graph: toMembersPage([...current, ...former], page, site, urls),
    }),
    groups: groups
      .filter(({ members }) => members.length > 0)
      .map(({ members, ...group }) => ({ ...group, members: members.map((member) => showMember(member, data)) })),
  };
}

function showMember({ name, position, years, orcid, link, author }: Member, { urls, texts }: SiteData) {
  return {
    name,
    href: author ? urls.scope({ kind: 'author', key: author.id }) : null,
    facts: [position, years && spanMembership(years, texts)].filter((fact) => fact !== undefined).join(texts.comma),
    papers: author ? count(texts.papers, author.publications.length, texts.lang) : null,
    homePage: link ?? null,
    orcid: orcid ?? null,
  };
}

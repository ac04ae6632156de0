import type { Member, Members } from '../catalogue/members.ts';
import { countPapers, spanMembership } from '../facts/phrases.ts';
import { toMembersPage } from '../metadata/json-ld/pages.ts';
import { createHead, type PageHead } from './head.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** The page of those whose site it is. */
export interface MembersPage {
  readonly head: PageHead;
  readonly groups: readonly { readonly id: string; readonly title: string; readonly members: readonly ShownMember[] }[];
}

interface ShownMember {
  readonly name: string;
  /** Their page here; null where no paper is theirs. */
  readonly href: string | null;
  readonly facts: string;
  readonly papers: string | null;
  readonly homePage: string | null;
  readonly orcid: string | null;
}

/** A site without members has no page of them. */
export function planMembersPages(data: SiteData): readonly PlannedPage<MembersPage>[] {
  const { members } = data.catalogue;
  return members ? [{ params: { members: 'members' }, createView: () => createMembersPage(members, data) }] : [];
}

function createMembersPage({ current, former }: Members, data: SiteData): MembersPage {
  const { site, urls } = data;
  const page = { title: 'Members', path: urls.members() };
  const groups = [
    { id: 'current', title: 'Current', members: current },
    { id: 'former', title: 'Former', members: former },
  ];
  return {
    head: createHead(data, {
      ...page,
      description: `Who works, or worked, on the papers by ${site.title}.`,
      section: 'members',
      graph: toMembersPage([...current, ...former], page, site, urls),
    }),
    groups: groups
      .filter(({ members }) => members.length > 0)
      .map(({ members, ...group }) => ({ ...group, members: members.map((member) => showMember(member, data)) })),
  };
}

function showMember({ name, position, years, orcid, link, author }: Member, { urls }: SiteData): ShownMember {
  return {
    name,
    href: author ? urls.scope({ kind: 'author', key: author.id }) : null,
    facts: [position, years && spanMembership(years)].filter((fact) => fact !== undefined).join(', '),
    papers: author ? countPapers(author.publications.length) : null,
    homePage: link ?? null,
    orcid: orcid ?? null,
  };
}

import { toShares } from '../catalogue/ranking.ts';
import { renderMarkdown } from '../markup/markdown.ts';
import { createGraph, createSiteNode } from '../metadata/json-ld/nodes.ts';
import { toProfilePage } from '../metadata/json-ld/pages.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { formatCount } from '../texts/message.ts';
import { createChart } from './chart.ts';
import { createEntries } from './entry.ts';
import { createHead } from './head.ts';
import { countCategories, linkFiles } from './lists.ts';
import { showMember } from './members-page.ts';
import { linkOrcids } from './orcid-links.ts';
import { protectMail } from './protected-mail.ts';
import type { SiteData } from './site-data.ts';

/** The home page: the owner, the latest papers, and the papers per year. */
export type HomePage = ReturnType<typeof createHomePage>;

export function createHomePage(data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const { publications, categories, timeline } = catalogue;
  const { position, affiliation, email, links } = site.profile;
  const { orcid } = site.people.find(({ role }) => role === 'owner') ?? {};
  const name = nameOwner(site);
  const portrait = data.portrait ? urls.file('portrait.webp') : null;
  const latest = publications.slice(0, site.show.latest);
  const [lastYear = 0, firstYear = 0] = [timeline.years.at(-1)?.year, timeline.years[0]?.year];
  return {
    head: createHead(data, {
      title: site.title,
      description: site.description,
      path: urls.home(),
      section: 'home',
      graph: createHomeGraph(portrait, data),
    }),
    portrait,
    /** The name of the owner, unless the title has it. */
    name: site.title.includes(name) ? null : name,
    position: [position, affiliation].filter((part) => part !== undefined).join(texts.comma),
    mail: email === undefined ? null : protectMail(email),
    links: [...linkOrcids(orcid), ...Object.entries(links).map(([name, href]) => ({ name, href }))],
    /** The current members of a group, and the page of all. */
    people:
      catalogue.members && catalogue.members.current.length > 0
        ? { members: catalogue.members.current.map((member) => showMember(member, data)), all: urls.members() }
        : null,
    about: site.about === undefined ? null : renderMarkdown(site.about),
    selected: createEntries(
      publications.filter(({ selected }) => selected),
      data,
    ),
    latest: createEntries(latest, data),
    /** The list of the last five years, if there are older papers. */
    recent: lastYear - 4 > firstYear ? `${urls.papers()}?from=${String(lastYear - 4)}` : null,
    feeds: urls.feeds(),
    /** The link to all papers, if not all are shown. */
    all:
      publications.length > latest.length ? formatCount(texts.allPapersCount, publications.length, texts.lang) : null,
    aside:
      publications.length > 0
        ? {
            chart: createChart(timeline, data, { table: 'years' }),
            /** The number of papers without a bar in the chart. */
            yearless: timeline.yearless.reduce((sum, { total }) => sum + total, 0),
            categories: countCategories(toShares(categories), data),
            files: linkFiles({ scope: { kind: 'site' }, publications }, data),
          }
        : null,
  };
}

function createHomeGraph(portrait: string | null, { site, urls, catalogue }: SiteData): object {
  const owner = catalogue.people.find(({ role }) => role === 'owner');
  if (!owner) return createGraph(createSiteNode(site, urls));
  const { affiliation, links } = site.profile;
  return toProfilePage(
    { ...owner, affiliation, links: Object.values(links), portrait: portrait ?? undefined },
    { title: site.title, path: urls.home() },
    site,
    urls,
  );
}

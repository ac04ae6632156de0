import { countPapers } from '../facts/phrases.ts';
import { renderMarkdown } from '../markup/markdown.ts';
import { createGraph, createSiteNode } from '../metadata/json-ld/nodes.ts';
import { toProfilePage } from '../metadata/json-ld/pages.ts';
import { type Chart, createChart } from './chart.ts';
import { createEntries, type Entries } from './entry.ts';
import type { Link } from './frame.ts';
import { createHead, type PageHead } from './head.ts';
import { type CategoryCount, countCategories, linkFiles } from './lists.ts';
import { type ProtectedMail, protectMail } from './protected-mail.ts';
import type { SiteData } from './site-data.ts';

/** The home page: whose work this is, the latest of it, and its shape over the years. */
export interface HomePage {
  readonly head: PageHead;
  /** Path of the picture of the owner. */
  readonly portrait: string | null;
  /** What they are, and where; empty where nothing is known. */
  readonly position: string;
  readonly mail: ProtectedMail | null;
  readonly links: readonly Link[];
  /** Safe HTML. */
  readonly about: string | null;
  readonly selected: Entries;
  readonly latest: Entries;
  /** The list of the last five years, where there are others. */
  readonly recent: string | null;
  /** All papers, where the latest are not all. */
  readonly all: string | null;
  /** The work at a glance; null without papers. */
  readonly aside: {
    readonly chart: Chart;
    readonly categories: readonly CategoryCount[];
    readonly files: readonly Link[];
  } | null;
}

export function createHomePage(data: SiteData): HomePage {
  const { site, urls, catalogue } = data;
  const { publications, categories, timeline } = catalogue;
  const { position, affiliation, email, links } = site.profile;
  const { orcid } = site.people.find(({ role }) => role === 'owner') ?? {};
  const portrait = data.hasPortrait ? urls.file('portrait.webp') : null;
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
    position: [position, affiliation].filter((part) => part !== undefined).join(', '),
    mail: email === undefined ? null : protectMail(email),
    links: [
      ...(orcid === undefined ? [] : [{ name: 'ORCID', href: `https://orcid.org/${orcid}` }]),
      ...Object.entries(links).map(([name, href]) => ({ name, href })),
    ],
    about: site.about === undefined ? null : renderMarkdown(site.about),
    selected: createEntries(
      publications.filter(({ selected }) => selected),
      data,
    ),
    latest: createEntries(latest, data),
    recent: lastYear - 4 > firstYear ? `${urls.papers()}?from=${String(lastYear - 4)}` : null,
    all: publications.length > latest.length ? `All ${countPapers(publications.length)}` : null,
    aside:
      publications.length > 0
        ? {
            chart: createChart(timeline, data),
            categories: countCategories(
              categories.map((of) => ({ of, count: of.publications.length })),
              data,
            ),
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

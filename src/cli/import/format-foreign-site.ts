import { countPapers } from '../../core/model/counts.ts';
import type { Site } from '../../core/settings/site-schema.ts';
import type { ForeignSite } from './foreign-site.ts';
import { listSome } from './list-some.ts';

/** Lists what was not imported from a foreign site, and its settings that `site.yaml` lacks; empty if there is nothing to report. */
export function formatForeignSite(
  from: ForeignSite,
  site: Site,
  { lost, left }: { readonly lost: readonly string[]; readonly left: readonly string[] },
): string {
  const { leftOut, hidden, remarks, shortNames, unused, feeds } = from;
  const parts = [
    formatList(`${countOf(leftOut.length, 'page')} left out`, leftOut),
    formatList(
      `${countPapers(hidden.length)} left out because the former site does not show ${hidden.length === 1 ? 'it' : 'them'}. ` +
        'To import such papers too, add --hidden to the command',
      hidden,
    ),
    formatList('Please check', remarks),
    formatList('Authors with a single name', formatCounts(shortNames)),
    formatList('Files not imported', left),
    formatList('Addresses without a redirect', lost),
    formatList('Unknown fields, not imported', formatCounts(unused)),
    formatList('Feeds of the former site: redirect them to /rss.xml on your server', feeds),
    formatList('Settings of the former site that seeds/site.yaml does not have', listOffers(from, site)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function listOffers(
  { site: { title, owner, address } }: ForeignSite,
  { title: ours, people, origin, base }: Site,
): readonly string[] {
  const names = people.flatMap(({ name, variants }) => [name, ...variants]);
  return [
    ...(title === '' || title === ours ? [] : [`title: ${JSON.stringify(title)}`]),
    ...(address === '' || address === origin + base ? [] : [`address: ${address}`]),
    ...(owner === '' || names.includes(owner) ? [] : [`people: [{ name: ${JSON.stringify(owner)}, role: owner }]`]),
  ];
}

function formatCounts(counts: ReadonlyMap<string, number>): readonly string[] {
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  return sorted.map(([name, pages]) => `${name} (${countOf(pages, 'page')})`);
}

const countOf = (count: number, noun: string) => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;

function formatList(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`  ${heading}`, ...listSome(lines)].join('\n');
}

import { authorRoles, showRoles } from '../../model/name-notes.ts';
import { slugify } from '../../model/fold.ts';
import type { PublicationDate } from '../../model/publication.ts';
import type { Fields } from '../work.ts';

/** A complete list of authors replaces one that ends with et al. */
export function completeAuthors(paper: Fields, version: Fields): Pick<Fields, 'authors' | 'etal'> {
  const { authors, etal } = isComplete(paper, version) ? version : paper;
  return { authors: mergeRoles(authors, [paper, version]), etal };
}

function isComplete(paper: Fields, version: Fields): boolean {
  if (paper.authors.length === 0) return true;
  const isLonger = version.authors.length > paper.authors.length || (!version.etal && paper.etal);
  const agree = paper.authors.every(
    ({ family }, index) => slugify(family) === slugify(version.authors[index]?.family ?? ''),
  );
  return paper.etal && isLonger && agree;
}

/** What one version says about an author applies to all; only one of them may have full names. */
function mergeRoles(authors: Fields['authors'], versions: readonly Fields[]): Fields['authors'] {
  return authors.map((author, index) => {
    const others = versions.flatMap(({ authors: those }) => those[index] ?? []);
    const same = others.filter(({ family }) => slugify(family) === slugify(author.family));
    return { ...author, ...showRoles(authorRoles.filter((role) => same.some((other) => other[role]))) };
  });
}

/** The more precise date of the two. */
export function mergeDates(own: PublicationDate, other: PublicationDate): PublicationDate {
  if (own.year === null && own.status === undefined)
    return other.year === null && other.printed === undefined ? own : other;
  const isMoreExact = own.month === null || (own.month === other.month && own.day === null);
  return own.year === other.year && isMoreExact && other.month !== null ? other : own;
}

/** Type, venue and details belong together: all come from one version. */
export function mergeVenueFields(paper: Fields, version: Fields): Pick<Fields, 'type' | 'details'> {
  const [own, other] = [paper.details, version.details];
  if (paper.venue === null && version.venue !== null) return { type: version.type, details: { ...own, ...other } };
  return {
    type: paper.type ?? (paper.venue === null ? version.type : null),
    details: paper.venue === version.venue ? { ...other, ...own } : own,
  };
}

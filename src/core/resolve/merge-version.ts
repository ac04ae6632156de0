import { slugify } from '../model/fold.ts';
import type { PublicationDate } from '../model/publication.ts';
import type { Unfinished } from './unfinished.ts';

/**
 * A paper with what only another version of it says. Its own values stay, apart from these: a complete list of authors stands in
 * for one that ends with et al., and a date is as exact as one of both is.
 */
export function mergeVersion(paper: Unfinished, other: Unfinished): Unfinished {
  const named = completesAuthors(paper, other) ? other : paper;
  return {
    ...paper,
    authors: markEqual(named.authors, [paper, other]),
    etal: named.etal,
    affiliations: paper.affiliations.length > 0 ? paper.affiliations : other.affiliations,
    category: paper.category ?? other.category,
    date: mergeDates(paper.date, other.date),
    score: paper.score ?? other.score,
    code: paper.code || other.code,
    abstract: paper.abstract ?? other.abstract,
    links: { ...other.links, ...paper.links },
    // A type says what its venue is, and details are of that venue: all come from one version.
    ...(paper.venue === null && other.venue !== null
      ? { venue: other.venue, type: other.type, details: { ...paper.details, ...other.details } }
      : {
          type: paper.type ?? (paper.venue === null ? other.type : null),
          details: paper.venue === other.venue ? { ...other.details, ...paper.details } : paper.details,
        }),
    editors: paper.editors.length > 0 ? paper.editors : other.editors,
    keywords: [
      ...new Map([...paper.keywords, ...other.keywords].map((word) => [slugify(word) || word, word])).values(),
    ],
    award: paper.award ?? other.award,
    note: paper.note ?? other.note,
    selected: paper.selected || other.selected,
    retracted: paper.retracted || other.retracted,
    ownKey: paper.ownKey ?? other.ownKey,
  };
}

function completesAuthors(paper: Unfinished, other: Unfinished): boolean {
  if (paper.authors.length === 0) return true;
  const isLonger = other.authors.length > paper.authors.length || (!other.etal && paper.etal);
  const agree = paper.authors.every(
    ({ family }, index) => slugify(family) === slugify(other.authors[index]?.family ?? ''),
  );
  return paper.etal && isLonger && agree;
}

/** Who contributed as much as each other in one version did so in all; names are spelled out in one and not in the other. */
function markEqual(authors: Unfinished['authors'], versions: readonly Unfinished[]): Unfinished['authors'] {
  return authors.map((author, index) => {
    const same = versions.flatMap(({ authors: others }) => others[index] ?? []);
    const isEqual = same.some(({ equal, family }) => equal && slugify(family) === slugify(author.family));
    return isEqual ? { ...author, equal: true } : author;
  });
}

function mergeDates(own: PublicationDate, other: PublicationDate): PublicationDate {
  if (own.year === null && own.status === undefined)
    return other.year === null && other.printed === undefined ? own : other;
  const isMoreExact = own.month === null || (own.month === other.month && own.day === null);
  return own.year === other.year && isMoreExact && other.month !== null ? { ...other } : own;
}

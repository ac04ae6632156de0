import type { Unfinished } from '../unfinished.ts';

/** A paper with what only another version of it says. Its own values stay. */
export function mergeVersion(paper: Unfinished, other: Unfinished): Unfinished {
  const isNameless = paper.authors.length === 0;
  return {
    ...paper,
    authors: isNameless ? other.authors : paper.authors,
    etal: isNameless ? other.etal : paper.etal,
    affiliations: paper.affiliations.length > 0 ? paper.affiliations : other.affiliations,
    category: paper.category ?? other.category,
    score: paper.score ?? other.score,
    code: paper.code || other.code,
    abstract: paper.abstract ?? other.abstract,
    links: { ...other.links, ...paper.links },
    // A type says what its venue is: both come from one version.
    ...(paper.venue === null && other.venue !== null
      ? { venue: other.venue, type: other.type }
      : { type: paper.type ?? (paper.venue === null ? other.type : null) }),
    award: paper.award ?? other.award,
    note: paper.note ?? other.note,
    selected: paper.selected || other.selected,
  };
}

/** The address under which each merged paper is in the end, by its own; addresses that lead in a circle are in none. */
export function followVersions(sameAs: ReadonlyMap<string, string>): {
  readonly targets: ReadonlyMap<string, string>;
  readonly circular: ReadonlySet<string>;
} {
  const targets = new Map<string, string>();
  const circular = new Set<string>();
  for (const start of sameAs.keys()) {
    const way = new Set([start]);
    let end = sameAs.get(start);
    while (end !== undefined && !way.has(end) && !targets.has(end) && !circular.has(end) && sameAs.has(end)) {
      way.add(end);
      end = sameAs.get(end);
    }
    const target = end === undefined || way.has(end) || circular.has(end) ? undefined : (targets.get(end) ?? end);
    for (const id of way) {
      if (target === undefined) circular.add(id);
      else targets.set(id, target);
    }
  }
  return { targets, circular };
}

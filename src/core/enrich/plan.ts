import { chooseRecord, type Decision, type Identified } from './decide.ts';
import { lookUpArxiv, searchArxiv } from './indexes/arxiv.ts';
import { searchCrossref } from './indexes/crossref.ts';
import { searchDblp } from './indexes/dblp.ts';
import { lookUpDoi } from './indexes/doi.ts';
import type { Lookup } from './indexes/look-up.ts';
import { lookUpOpenAlex, searchOpenAlex } from './indexes/openalex.ts';
import { searchSemanticScholar } from './indexes/semantic-scholar.ts';
import type { Wanted } from './match.ts';
import type { IndexRecord } from './record.ts';

/** A paper of the site and what is known about it. */
export interface WantedPaper extends Wanted, Identified {
  /** True if the paper has a link to its text. */
  readonly hasText: boolean;
  readonly hasAbstract: boolean;
  /** Words of the title without formulas, which each index spells differently. */
  readonly searched: string;
}

/** The most DOIs named by records that are looked up. */
const mostFollowed = 3;

/**
 * The requests for one paper, in order: first its identifiers, then its title, index by index until the published version is found.
 * Receives the records of each answer, none if there was no answer, and returns the decision. Semantic Scholar, which answers few requests
 * without a key, comes last, and only if it is wanted.
 */
export function* planLookups(
  paper: WantedPaper,
  { withSemanticScholar = false } = {},
): Generator<Lookup, Decision, readonly IndexRecord[]> {
  const records: IndexRecord[] = [];
  const followed = new Set<string>();
  let decision = chooseRecord(paper, records, paper);
  function* ask(lookup: Lookup): Generator<Lookup, void, readonly IndexRecord[]> {
    records.push(...(yield lookup));
    decision = chooseRecord(paper, records, paper);
    for (const { doi } of decision.accepted)
      if (doi !== null && !followed.has(doi) && followed.size < mostFollowed) yield* follow(doi);
  }
  function* follow(doi: string): Generator<Lookup, void, readonly IndexRecord[]> {
    followed.add(doi);
    yield* ask(lookUpDoi(doi));
  }
  const { authors, searched, year } = paper;
  const query = { title: searched, year, family: authors[0]?.family ?? '' };
  if (paper.doi !== null) yield* follow(paper.doi.toLowerCase());
  yield* ask(paper.arxiv === null ? searchArxiv(query) : lookUpArxiv(paper.arxiv));
  const searches = [
    searchCrossref,
    searchDblp,
    searchOpenAlex,
    ...(withSemanticScholar ? [searchSemanticScholar] : []),
  ];
  for (const search of searches) {
    if (isSettled(decision)) break;
    yield* ask(search(query));
  }
  const doi = decision.accepted.find((record) => record.doi !== null)?.doi;
  const hasOpenCopy = paper.hasText || decision.accepted.some(({ facts }) => Boolean(facts.pdf));
  if (doi && !hasOpenCopy) yield* ask(lookUpOpenAlex(doi));
  return decision;
}

/** True if a published version was found, or if only the owner can decide which one it is. */
function isSettled({ accepted, questions }: Decision): boolean {
  const isFound = accepted.some(({ kind, facts }) => kind !== 'preprint' && Boolean(facts.venue || facts.publisher));
  return isFound || questions.some(({ record }) => record.kind === 'published');
}

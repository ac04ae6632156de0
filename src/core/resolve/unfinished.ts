import { cleanText } from '../model/markup-clean.ts';
import { markupWords } from '../model/markup-words.ts';
import { parseMarkup } from '../model/markup.ts';
import type { Publication } from '../model/publication.ts';
import type { Ledger } from './ledger.ts';
import { createAppearanceFinder } from './appearance.ts';
import { assignCitationKeys } from './citation-keys.ts';
import type { Candidate } from './understand.ts';

/** A publication without what follows from its corrected fields. */
export type Unfinished = Omit<Publication, 'citationKey' | 'appeared'>;

/** What a draft says, at its address and not corrected yet. */
export function createUnfinished({ draft, date, category, authors }: Candidate, id: string): Unfinished {
  return {
    id,
    title: draft.title.value,
    authors: [...authors],
    etal: draft.etal !== null,
    affiliations: draft.affiliations.map(({ value }) => cleanText(value)),
    category,
    date,
    score: draft.score?.value ?? null,
    code: draft.code !== null,
    abstract: draft.abstract?.value ?? null,
    links: {},
    venue: null,
    details: {},
    editors: [],
    keywords: [],
    type: null,
    award: null,
    note: null,
    selected: false,
    source: draft.source,
  };
}

/** Adds to papers the day of their appearance and their citation keys: those of the ledger, and new ones for papers that it does not have. */
export function finishPublications(papers: readonly Unfinished[], ledger: Ledger): readonly Publication[] {
  const findAppearance = createAppearanceFinder(ledger);
  const entryOf = (id: string) => (Object.hasOwn(ledger, id) ? ledger[id] : undefined);
  const newcomers = papers.filter(({ id }) => !entryOf(id));
  const given = assignCitationKeys(
    newcomers.map(({ id, title, authors, etal, date }) => ({
      id,
      title: markupWords(parseMarkup(title)),
      authors,
      etal,
      year: date.year,
    })),
    new Set(Object.values(ledger).map(({ key }) => key)),
  );
  const keys = new Map(newcomers.map((paper, index) => [paper, given[index] ?? '']));
  return papers.map((paper) => {
    const entry = entryOf(paper.id);
    return {
      ...paper,
      citationKey: entry?.key ?? keys.get(paper) ?? '',
      appeared: findAppearance(paper.date, entry?.seen),
    };
  });
}

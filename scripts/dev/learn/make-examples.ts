import { createLookUp, type Lexicon } from '../../../src/core/import/lexicon/lexicon.ts';
import type { Spelling } from '../../../src/core/import/lexicon/spelling.ts';
import { countEach } from '../../../src/core/model/count-each.ts';
import { type Example, makeExample } from './learn-cut.ts';
import { makeSense } from './learn-lexicon.ts';
import type { LearningPaper } from './learning-papers.ts';
import { countPaper, subtractCounts, type TokenCounts } from './token-counts.ts';

/** The counts, and what was computed from them. */
export interface WordKnowledge {
  readonly counts: TokenCounts;
  readonly spelling: Spelling;
  readonly lexicon: Lexicon;
}

/** One title in this many is learned a second time without its authors. */
const titleAloneEvery = 50;

/**
 * The papers of a listing as examples. The lexicon for a paper is made without its own words, because the counts include them, unlike those
 * of a new paper. Names are familiar from the other papers of the listing.
 */
export function makeExamples(papers: readonly LearningPaper[], knowledge: WordKnowledge): readonly Example[] {
  const names = countEach(papers.flatMap(({ authors }) => authors));
  return papers.flatMap((paper, index) => {
    const lookUp = createLookUp(withoutPaper(paper, knowledge), knowledge.spelling);
    const familiarity = (name: string): number => (names.get(name) ?? 0) - Number(paper.authors.includes(name));
    const titleAlone = { ...paper, listing: 'titles alone', authors: [], etal: false };
    const readings = index % titleAloneEvery === 0 ? [paper, titleAlone] : [paper];
    return readings.map((reading) => makeExample(reading, lookUp, familiarity));
  });
}

function withoutPaper(paper: LearningPaper, { counts, spelling, lexicon }: WordKnowledge): Pick<Lexicon, 'get'> {
  const ownCounts = countPaper(paper);
  return {
    get(word) {
      const [all, own] = [counts.get(word), ownCounts.get(word)];
      return all && own ? makeSense(word, subtractCounts(all, own), spelling) : lexicon.get(word);
    },
  };
}

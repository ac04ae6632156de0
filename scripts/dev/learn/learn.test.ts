import { describe, expect, it } from 'vitest';
import { learnWeights } from './learn-cut.ts';
import { makeLexicon, makeSense } from './learn-lexicon.ts';
import { learnSpelling } from './learn-spelling.ts';
import { type LearningPaper, readLearningPapers } from './learning-papers.ts';
import { makeExamples } from './make-examples.ts';
import { formatFigures, formatMistakes, formatReliability, judge } from './report.ts';
import { countPaper, readTokenCounts, subtractCounts } from './token-counts.ts';

const given = ['Mira', 'Jonas', 'Ines', 'Tao', 'Anna', 'Fergus', 'Örjan'];
const family = ['Okafor', 'Lindqvist', 'Moreau', 'Brennan', 'Schmidt', 'Muñoz'];
const nouns = ['Gardens', 'Trees', 'Leaves', 'Soil', 'Rain'];
const pick = (words: readonly string[], index: number): string => words[index % words.length] ?? '';

/** Papers such as `Growing Gardens with RainMira Okafor, Jonas Lindqvist`. */
const jsonLines = Array.from({ length: 120 }, (_, index) =>
  JSON.stringify({
    id: String(index),
    title: `Growing ${pick(nouns, index)} with ${pick(nouns, index + 1 + (index % 3))}`,
    authors: [`${pick(given, index)} ${pick(family, index)}`, `${pick(given, index + 3)} ${pick(family, index + 2)}`],
    etal: false,
  }),
).join('\n');
const papers = readLearningPapers('invented', jsonLines);

/** Each word with its counts in the papers, with the heading of the file of counts. */
const counts = readTokenCounts(
  ['token\tgiven\tother_name\ttitle\ttitle_last', ...papers.flatMap((paper) => countLines(paper))].join('\n'),
);

function countLines(paper: LearningPaper): string[] {
  return [...countPaper(paper)].map(([word, count]) =>
    [word, count.given, count.other, count.title, count.last].join('\t'),
  );
}

describe('counts of words', () => {
  it('are read from a table by role and added up under the plain form of each word', () => {
    const table = 'token\tgiven\tother_name\ttitle\ttitle_last\nRain:\t0\t0\t3\t0\nRain\t0\t1\t2\t1\n';
    expect(readTokenCounts(table)).toEqual(new Map([['Rain', { given: 0, other: 1, title: 5, last: 1 }]]));
  });

  it('of a paper distinguish its title from its given and other names', () => {
    const paper = { listing: '', id: '', title: 'Soil, Rain', authors: ['Örjan van Okafor'], etal: false, fold: 0 };
    expect(Object.fromEntries(countPaper(paper))).toEqual({
      Soil: { given: 0, other: 0, title: 1, last: 0 },
      Rain: { given: 0, other: 0, title: 1, last: 1 },
      Orjan: { given: 1, other: 0, title: 0, last: 0 },
      van: { given: 0, other: 1, title: 0, last: 0 },
      Okafor: { given: 0, other: 1, title: 0, last: 0 },
    });
  });

  it('are not negative after a subtraction', () => {
    const one = { given: 1, other: 0, title: 2, last: 1 };
    expect(subtractCounts(one, { given: 2, other: 0, title: 1, last: 1 })).toEqual({
      given: 0,
      other: 0,
      title: 1,
      last: 0,
    });
  });
});

describe('the sense of a word', () => {
  it('says whether it is a given name or ends titles, and is absent for rare words and formulas', () => {
    const sense = (word: string, given: number, title: number, last: number) =>
      makeSense(word, { given, other: 0, title, last }, new Map());
    expect(sense('Mira', 100, 0, 0)).toMatchObject({ name: 5, given: 3 });
    expect(sense('Gardens', 0, 100, 50)).toMatchObject({ name: -5, last: 3 });
    expect(sense('Rare', 1, 0, 0)).toBeUndefined();
    expect(sense('$K_n$', 0, 100, 50)).toBeUndefined();
  });
});

describe('papers whose authors are known', () => {
  const spelling = learnSpelling(counts);
  const knowledge = { counts, spelling, lexicon: makeLexicon(counts, spelling) };
  const examples = makeExamples(papers, knowledge);
  const weights = learnWeights(examples);
  const judgements = examples.map((example) => judge(example, weights));

  it('are read without a mistake after training on them', () => {
    expect(judgements.filter(({ isRight }) => !isRight)).toEqual([]);
  });

  it('give the same weights in every training', () => {
    expect(learnWeights(examples)).toEqual(weights);
  });

  it('are in several folds', () => {
    expect(new Set(papers.map(({ fold }) => fold)).size).toBeGreaterThan(1);
  });

  it('have their figures, reliability and mistakes printed', () => {
    const [first, ...others] = judgements;
    const withMistake = [
      ...(first ? [{ ...first, isRight: false, isCertain: true, probability: 0.999 }] : []),
      ...others,
    ];
    expect(formatFigures(withMistake)).toMatch(
      /listing \| +papers \| +exact \| +flagged \| +silently wrong \|\n[|:-]+\n\| +small listings \| +123 \| +99\.19% \|/,
    );
    expect(formatReliability(withMistake)).toMatch(/from 0\.999 .* 1 \|$/m);
    expect(formatMistakes(withMistake, 5)).toMatch(/^0\.9990 invented: read /);
  });
});

import { type Candidate, firstNameOf } from './candidates.ts';
import { characterKind } from '../../lexicon/characters.ts';
import {
  coarseLevels,
  coarseSenseLevel,
  kindCount,
  leftKind,
  meanLevel,
  nameLevels,
  rightKind,
  senseLevel,
  senseLevels,
  senseLevelWithGrade,
  sumOver,
} from './levels.ts';
import type { LookUp } from '../../lexicon/lexicon.ts';
import { hasInnerGlue } from './name-shape.ts';

/** Further input of the features. */
export interface Knowledge {
  readonly lookUp: LookUp;
  /** How often a name occurs elsewhere in the listing. */
  readonly familiarity: (name: string) => number;
}

/** A question with a few numbered answers, each with its own weight. */
export interface Feature {
  readonly name: string;
  readonly reason: string;
  readonly answers: number;
  /** From 0 to `answers - 1`. */
  readonly answer: (candidate: Candidate, knowledge: Knowledge) => number;
}

export const features: readonly Feature[] = [
  {
    name: 'authors',
    reason: 'A line may be a title alone: that reading scores 0, and every cut has to do better.',
    answers: 1,
    answer: () => 0,
  },
  {
    name: 'glue',
    reason: 'Titles end and names begin with certain characters: most cuts are between a small letter and a capital.',
    answers: kindCount.left * kindCount.right,
    answer: ({ line, at }) => leftKind(line.text, at) * kindCount.right + rightKind(line.text, at),
  },
  {
    name: 'head',
    reason: 'The first word of the first name is a given name more often than not.',
    answers: senseLevels * 4,
    answer: ({ head }) => senseLevelWithGrade(head.sense, head.sense.given),
  },
  {
    name: 'tail',
    reason: 'The last word of a title is a word that titles have, often one that ends them.',
    answers: senseLevels * 4,
    answer: ({ tail }) => senseLevelWithGrade(tail.sense, tail.sense.last),
  },
  {
    name: 'whole',
    reason: 'A word that is known as it stands is not to be cut: `McDonald`, `DeepMind`.',
    answers: senseLevels * 2,
    answer: ({ whole, line, at }) => senseLevel(whole.sense) * 2 + Number(characterKind(line.text, at) === 'upper'),
  },
  {
    name: 'tail and head',
    reason: 'Of two words glued together, one is of a title and the other of a name.',
    answers: coarseLevels * coarseLevels,
    answer: ({ tail, head }) => coarseSenseLevel(tail.sense) * coarseLevels + coarseSenseLevel(head.sense),
  },
  {
    name: 'head and glue',
    reason: 'After a capital or digit, what follows has to look more like a name than after a small letter.',
    answers: kindCount.left * coarseLevels,
    answer: ({ line, at, head }) => leftKind(line.text, at) * coarseLevels + coarseSenseLevel(head.sense),
  },
  {
    name: 'tail and glue',
    reason: 'Before a cut that is not between small letter and capital, a known word of titles counts more.',
    answers: kindCount.right * coarseLevels,
    answer: ({ line, at, tail }) => rightKind(line.text, at) * coarseLevels + coarseSenseLevel(tail.sense),
  },
  {
    name: 'previous word',
    reason: 'A name that stands before the cut means that the cut is too late.',
    answers: senseLevels + 1,
    answer: ({ previous }) => (previous ? senseLevel(previous.sense) : senseLevels),
  },
  {
    name: 'second word',
    reason: 'A word of titles after the cut means that the cut is too early.',
    answers: senseLevels * 4 + 1,
    answer: ({ firstName: { second } }) =>
      second ? senseLevelWithGrade(second.sense, second.sense.given) : senseLevels * 4,
  },
  {
    name: 'last word',
    reason: 'The last word of the first name is a family name.',
    answers: senseLevels * 4 + 1,
    answer: ({ firstName: { last, words } }) =>
      last && words > 1 ? senseLevelWithGrade(last.sense, last.sense.given) : senseLevels * 4,
  },
  {
    name: 'length of the first name',
    reason: 'Names have two words, some three; those that begin with an initial have more.',
    answers: 9 * 2,
    answer: ({ firstName, head }) => Math.min(firstName.words, 8) * 2 + Number(head.sense.kind === 'initial'),
  },
  {
    name: 'single word',
    reason: 'Few names are a single word, and those have to be known or followed by others.',
    answers: coarseLevels * 2 + 1,
    answer: ({ firstName, head, otherNames }) =>
      firstName.words > 1 ? coarseLevels * 2 : coarseSenseLevel(head.sense) * 2 + Number(otherNames.length > 0),
  },
  {
    name: 'mean of the words',
    reason: 'The words of the first name taken together.',
    answers: nameLevels,
    answer: ({ firstName }) => meanLevel([firstName]),
  },
  {
    name: 'number of names',
    reason: 'There are at most three names, and exactly three before `et al.`.',
    answers: 6,
    answer: ({ otherNames, line }) => Math.min(otherNames.length, 2) * 2 + Number(line.etal),
  },
  {
    name: 'small words',
    reason: 'Words in small letters, unless they are particles, belong to titles.',
    answers: 4 * 2,
    answer: ({ firstName }) => Math.min(firstName.smallWords, 3) * 2 + Number(firstName.teamWords > 0),
  },
  {
    name: 'odd characters',
    reason: 'Digits, brackets, colons and formulas belong to titles.',
    answers: 4,
    answer: ({ firstName }) => Math.min(firstName.oddWords, 3),
  },
  {
    name: 'team',
    reason: 'Some first authors are a team: `Team Cohere`, `The NEMO Collaboration`.',
    answers: 2 * 2 * 2,
    answer: ({ firstName, head }) =>
      Number(firstName.teamWords > 0) * 4 +
      Number(/^(?:the|team)$/i.test(head.text)) * 2 +
      Number(/^team|^coll|^group/i.test(firstName.last?.text ?? '')),
  },
  {
    name: 'mean of the other names',
    reason: 'Between two commas stands a name, if the cut is before them, or a part of the title.',
    answers: nameLevels + 1,
    answer: ({ otherNames }) => (otherNames.length === 0 ? nameLevels : meanLevel(otherNames)),
  },
  {
    name: 'odd other names',
    reason: 'Small words, digits, brackets and glued words among the later names mean that the cut is too early.',
    answers: 4 * 3 * 2,
    answer: ({ otherNames }) =>
      Math.min(
        sumOver(otherNames, (name) => name.smallWords),
        3,
      ) *
        6 +
      Math.min(
        sumOver(otherNames, (name) => name.oddWords),
        2,
      ) *
        2 +
      Number(otherNames.some((name) => name.gluedWords > 0)),
  },
  {
    name: 'brackets',
    reason: 'A title closes the brackets, quotes and formulas that it opens.',
    answers: 3 * 2 * 2,
    answer: ({ line, at }) => {
      const { brackets, formula, quotes } = line.markupAt(at);
      return (Math.sign(brackets) + 1) * 4 + Number(formula) * 2 + Number(quotes);
    },
  },
  {
    name: 'length of the title',
    reason: 'Titles of one or two words are rare.',
    answers: 4,
    answer: ({ previous, beforePrevious, segment }) =>
      segment > 0 ? 3 : Number(previous !== null) + Number(beforePrevious !== null),
  },
  {
    name: 'length of the parts',
    reason: 'Parts of one or two letters are seldom a word or a name.',
    answers: 4 * 4 * 2,
    answer: ({ tail, head, line, at }) =>
      (Math.min(tail.text.length, 4) - 1) * 8 +
      (Math.min(head.text.length, 4) - 1) * 2 +
      Number(characterKind(line.text, at - 1) === 'upper'),
  },
  {
    name: 'met before',
    reason: 'Names recur in a listing.',
    answers: 3 * 2,
    answer: (candidate, { familiarity }) =>
      Math.min(familiarity(firstNameOf(candidate)), 2) * 2 + Number(candidate.firstName.words > 1),
  },
  {
    name: 'glue inside the name',
    reason: 'A second place of glue after the cut means that the cut is too early.',
    answers: 3 * 2,
    answer: ({ firstName, head }, { lookUp }) =>
      Math.min(firstName.gluedWords, 2) * 2 + Number(firstName.gluedWords > 0 && hasInnerGlue(head, lookUp)),
  },
  {
    name: 'glue inside the tail',
    reason: 'A place of glue before the cut in the same word means that the cut is too late.',
    answers: 2 * 3,
    answer: ({ tail, head }, { lookUp }) =>
      Number(hasInnerGlue(tail, lookUp)) * 3 +
      (head.sense.kind === 'known' ? 2 : Number(head.sense.kind === 'spelled')),
  },
];

/** The number of weights in the model: one for each answer of each feature. */
export const weightCount = features.reduce((sum, { answers }) => sum + answers, 0);

/** For each feature, writes the index of the weight of its answer for the candidate into `target`, starting at `offset`. */
export function answerFeatures(candidate: Candidate, knowledge: Knowledge, target: Int32Array, offset: number): void {
  let first = 0;
  for (let index = 0; index < features.length; index++) {
    const feature = features[index];
    if (!feature) break;
    target[offset + index] = first + feature.answer(candidate, knowledge);
    first += feature.answers;
  }
}

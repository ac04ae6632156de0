import type { Candidate } from './candidates.ts';
import { type CharacterKind, characterKind } from './characters.ts';
import type { LookUp, WordSense } from './lexicon.ts';
import { hasInnerGlue, type NameShape } from './name-shape.ts';

/** What else the features ask. */
export interface Knowledge {
  readonly lookUp: LookUp;
  /** How often a name was met elsewhere in the listing; 2 or more for a person of the site. */
  readonly familiarity: (name: string) => number;
}

/** A question with a few numbered answers; each answer has its own weight. */
export interface Feature {
  readonly name: string;
  readonly reason: string;
  readonly answers: number;
  /** From 0 to `answers - 1`. */
  readonly answer: (candidate: Candidate, knowledge: Knowledge) => number;
}

const nameLevels = 13;
const senses = 2 * nameLevels + 3;
const fullSenses = senses * 4;
const coarse = 9;

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
    answers: 14 * 8,
    answer: ({ line, at }) => leftKind(line.text, at) * 8 + rightKind(line.text, at),
  },
  {
    name: 'head',
    reason: 'The first word of the first name is a given name more often than not.',
    answers: fullSenses,
    answer: ({ head }) => fullSense(head.sense, head.sense.given),
  },
  {
    name: 'tail',
    reason: 'The last word of a title is a word that titles have, often one that ends them.',
    answers: fullSenses,
    answer: ({ tail }) => fullSense(tail.sense, tail.sense.last),
  },
  {
    name: 'whole',
    reason: 'A word that is known as it stands is not to be cut: `McDonald`, `DeepMind`.',
    answers: senses * 2,
    answer: ({ whole, line, at }) => senseLevel(whole.sense) * 2 + Number(characterKind(line.text, at) === 'upper'),
  },
  {
    name: 'tail and head',
    reason: 'Of two words glued together, one is of a title and the other of a name.',
    answers: coarse * coarse,
    answer: ({ tail, head }) => coarseSense(tail.sense) * coarse + coarseSense(head.sense),
  },
  {
    name: 'head and glue',
    reason: 'After a capital or digit, what follows has to look more like a name than after a small letter.',
    answers: 14 * coarse,
    answer: ({ line, at, head }) => leftKind(line.text, at) * coarse + coarseSense(head.sense),
  },
  {
    name: 'tail and glue',
    reason: 'Before a cut that is not between small letter and capital, a known word of titles counts more.',
    answers: 8 * coarse,
    answer: ({ line, at, tail }) => rightKind(line.text, at) * coarse + coarseSense(tail.sense),
  },
  {
    name: 'previous word',
    reason: 'A name that stands before the cut means that the cut is too late.',
    answers: senses + 1,
    answer: ({ previous }) => (previous ? senseLevel(previous.sense) : senses),
  },
  {
    name: 'second word',
    reason: 'A word of titles after the cut means that the cut is too early.',
    answers: fullSenses + 1,
    answer: ({ firstName: { second } }) => (second ? fullSense(second.sense, second.sense.given) : fullSenses),
  },
  {
    name: 'last word',
    reason: 'The last word of the first name is a family name.',
    answers: fullSenses + 1,
    answer: ({ firstName: { last, words } }) =>
      last && words > 1 ? fullSense(last.sense, last.sense.given) : fullSenses,
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
    answers: coarse * 2 + 1,
    answer: ({ firstName, head, otherNames }) =>
      firstName.words > 1 ? coarse * 2 : coarseSense(head.sense) * 2 + Number(otherNames.length > 0),
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
      Number(firstName.teamWords > 0) * 4 + Number(/^(?:the|team)$/i.test(head.text)) * 2 + Number(/^team|^coll|^group/i.test(firstName.last?.text ?? '')),
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
      Math.min(total(otherNames, (name) => name.smallWords), 3) * 6 +
      Math.min(total(otherNames, (name) => name.oddWords), 2) * 2 +
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
      (Math.min(tail.text.length, 4) - 1) * 8 + (Math.min(head.text.length, 4) - 1) * 2 + Number(characterKind(line.text, at - 1) === 'upper'),
  },
  {
    name: 'met before',
    reason: 'Names recur in a listing, and the people of a site are known.',
    answers: 3 * 2,
    answer: ({ line, at, segment, firstName }, { familiarity }) =>
      Math.min(familiarity(line.text.slice(at, line.segments[segment]?.end)), 2) * 2 + Number(firstName.words > 1),
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
    answer: ({ tail, head }, { lookUp }) => Number(hasInnerGlue(tail, lookUp)) * 3 + (head.sense.kind === 'known' ? 2 : Number(head.sense.kind === 'spelled')),
  },
];

/** How many weights the model has: one for each answer of each feature. */
export const weightCount = features.reduce((sum, { answers }) => sum + answers, 0);

/** Writes into `target` from `offset` on, for each feature, the index of the weight that its answer for the candidate has. */
export function answerFeatures(candidate: Candidate, knowledge: Knowledge, target: Int32Array, offset: number): void {
  let first = 0;
  for (let index = 0; index < features.length; index++) {
    const feature = features[index];
    if (!feature) break;
    target[offset + index] = first + feature.answer(candidate, knowledge);
    first += feature.answers;
  }
}

function senseLevel({ kind, name }: WordSense): number {
  if (kind === 'known') return name + 6;
  if (kind === 'spelled') return nameLevels + name + 6;
  return 2 * nameLevels + (kind === 'initial' ? 0 : 1);
}

function fullSense(sense: WordSense, detail: number): number {
  return senseLevel(sense) * 4 + detail;
}

/** Title, rather title, open, rather name, name: known or not, then initials and signs. */
function coarseSense({ kind, name }: WordSense): number {
  if (kind === 'initial') return 7;
  if (kind === 'sign') return 8;
  if (kind === 'spelled') return name < -1 ? 4 : name > 1 ? 6 : 5;
  if (name < 0) return name < -3 ? 0 : 1;
  return name > 3 ? 3 : 2;
}

function meanLevel(names: readonly NameShape[]): number {
  const words = total(names, (name) => name.words);
  return words === 0 ? 6 : Math.round(total(names, (name) => name.sum) / words) + 6;
}

function total(names: readonly NameShape[], count: (name: NameShape) => number): number {
  return names.reduce((sum, name) => sum + count(name), 0);
}

/** 0 with small letters or none at all, 1 a single capital, 2 capitals only. */
function capitals(word: string | undefined): number {
  if (word === undefined || word !== word.toUpperCase() || word === word.toLowerCase()) return 0;
  return word.length === 1 ? 1 : 2;
}

const closing = new Map([['?', 6], ['!', 7], ['.', 8], [')', 9], [']', 9], ['}', 9], ['"', 10], ['”', 10], ["'", 10], ['’', 10], ['$', 11], ['-', 12]]);

function leftKind(text: string, at: number): number {
  const kind = characterKind(text, at - 1);
  if (kind === 'lower') return 0;
  if (kind === 'upper') return 1 + upperContext(characterKind(text, at - 2));
  if (kind === 'digit') return 4;
  if (kind === 'letter' || kind === 'mark') return 5;
  return closing.get(text.charAt(at - 1)) ?? 13;
}

function upperContext(before: CharacterKind): number {
  if (before === 'upper') return 0;
  return before === 'lower' ? 1 : 2;
}

function rightKind(text: string, at: number): number {
  const kind = characterKind(text, at);
  if (kind === 'lower') return 0;
  if (kind !== 'upper') return 1;
  const next = characterKind(text, at + 1);
  if (next === 'lower') return 2;
  if (next === 'upper') return characterKind(text, at + 2) === 'lower' ? 3 : 4;
  if (text.charAt(at + 1) === '.') return 5;
  return next === 'space' || next === 'none' ? 6 : 7;
}

import type { Confidence } from '../../../model/draft.ts';
import { type Candidate, findCandidates, type LineContext, readLine } from './candidates.ts';
import { answerFeatures, features, type Knowledge } from './features.ts';
import { createLookUp, type LookUp, unpackLexicon } from './lexicon.ts';
import { lexiconData } from './lexicon.data.ts';
import { softmaxWithNone } from './softmax.ts';
import { unpackSpelling } from './spelling.ts';
import { spellingData } from './spelling.data.ts';
import { unpackWeights } from './weights.ts';
import { weightsData } from './weights.data.ts';

/** A title glued to its authors, without `et al.` and affiliations: `text` is trimmed. */
export interface GluedLine {
  readonly text: string;
  readonly etal: boolean;
}

export interface Cut {
  /** Offset in `text` at which the title ends (exclusive). */
  readonly titleEnd: number;
  /** Authors in order, offsets into `text`; empty when there seems to be none. */
  readonly authors: readonly { readonly start: number; readonly end: number }[];
  readonly confidence: Confidence;
  /** The model's own probability of this cut, 0 to 1. */
  readonly probability: number;
  /** What decided: `cut-model`, or `no-authors` where the line seems to be a title alone. */
  readonly rule: string;
}

/** From `npm run learn`: of papers read with at least this probability fewer than 3 in 10,000 are wrong. */
const certainFrom = 0.985;
const likelyFrom = 0.8;
/** A line read with at least this probability is not read again when the names of the others are known. */
const settledFrom = 0.9995;

const lexicon = unpackLexicon(lexiconData);
const spelling = unpackSpelling(spellingData);
const weights = unpackWeights(weightsData);

/** Cuts all lines of one listing together, because names recur in it. `people` are the names that the site knows. */
export function cutAuthors(lines: readonly GluedLine[], people: readonly string[]): readonly Cut[] {
  const lookUp = createLookUp(lexicon, spelling);
  const contexts = lines.map(({ text, etal }) => readLine(text, etal, lookUp));
  const laterNames = countNames(contexts.flatMap(findLaterNames));
  const firstReading = contexts.map((line) => cutLine(line, { lookUp, familiarity: (name) => laterNames.get(name) ?? 0 }));
  const known = countNames(lines.flatMap(({ text }, index) => namesOf(text, firstReading[index])));
  const site = new Set(people);
  return contexts.map((line, index) => {
    const first = firstReading[index] ?? noAuthors(line, 0);
    if (first.probability >= settledFrom) return first;
    const own = new Set(namesOf(line.text, first));
    const familiarity = (name: string): number => (site.has(name) ? 2 : (known.get(name) ?? 0) - Number(own.has(name)));
    return cutLine(line, { lookUp, familiarity });
  });
}

function cutLine(line: LineContext, knowledge: Knowledge): Cut {
  const candidates = findCandidates(line, knowledge.lookUp);
  const shares = softmaxWithNone(scoreCandidates(candidates, knowledge));
  const best = shares.indexOf(Math.max(...shares));
  const chosen = candidates[best];
  const probability = shares[best] ?? 0;
  if (!chosen) return noAuthors(line, probability);
  const authors = findAuthors(line, chosen);
  return { titleEnd: chosen.at, authors, confidence: confidenceOf(probability), probability, rule: 'cut-model' };
}

function scoreCandidates(candidates: readonly Candidate[], knowledge: Knowledge): Float64Array {
  const answers = new Int32Array(features.length);
  return Float64Array.from(candidates, (candidate) => {
    answerFeatures(candidate, knowledge, answers, 0);
    return answers.reduce((sum, answer) => sum + (weights[answer] ?? 0), 0);
  });
}

function confidenceOf(probability: number): Confidence {
  if (probability >= certainFrom) return 'certain';
  return probability >= likelyFrom ? 'likely' : 'guess';
}

function noAuthors({ text }: LineContext, probability: number): Cut {
  return { titleEnd: text.length, authors: [], confidence: 'guess', probability, rule: 'no-authors' };
}

function findAuthors({ text, segments }: LineContext, { at, segment }: Candidate): Cut['authors'] {
  return segments
    .slice(segment)
    .map(({ start, end }, index) => ({ start: index === 0 ? at : start, end: start + text.slice(start, end).trimEnd().length }))
    .filter(({ start, end }) => end > start);
}

/** Names that no cut can touch: the last one after a comma, and before `et al.` the last two. */
function findLaterNames({ text, etal, segments }: LineContext): readonly string[] {
  return segments.slice(etal ? -2 : -1).flatMap(({ start, end }) => (start > 0 ? [text.slice(start, end).trimEnd()] : []));
}

function namesOf(text: string, cut: Cut | undefined): readonly string[] {
  if (!cut || cut.confidence === 'guess') return [];
  return cut.authors.map(({ start, end }) => text.slice(start, end));
}

function countNames(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

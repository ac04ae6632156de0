import { countEach } from '../../../model/count-each.ts';
import type { Confidence } from '../../../model/draft.ts';
import { type Candidate, findCandidates, type LineContext, readLine } from './candidates.ts';
import { characterKind } from '../../lexicon/characters.ts';
import { confidenceOf } from './confidence.ts';
import type { Knowledge } from './features.ts';
import { createWordFinder } from '../../lexicon/words.ts';
import { scoreCandidates } from './score-candidates.ts';
import { softmaxWithNone } from './softmax.ts';

/** A title joined to its authors, without `et al.` and affiliations; `text` is trimmed. */
export interface GluedLine {
  readonly text: string;
  readonly etal: boolean;
}

export interface Cut {
  /** The offset in `text` after the title. */
  readonly titleEnd: number;
  /** Authors in order, as offsets into `text`; empty if there seem to be none. */
  readonly authors: readonly { readonly start: number; readonly end: number }[];
  readonly confidence: Confidence;
  /** The model's probability of this cut, 0 to 1. */
  readonly probability: number;
  /**
   * The deciding rule: `cut-model`, `script-change` before a name in another script, `no-authors` if the line seems to be a title
   * alone.
   */
  readonly rule: string;
}

/** A line with at least this probability is not read again once the names on other lines are known. */
const settledFrom = 0.9995;

/** Cuts all lines of a listing together, because names recur. `people` are names known to the site. */
export function cutAuthors(lines: readonly GluedLine[], people: readonly string[]): readonly Cut[] {
  const lookUp = createWordFinder();
  const site = new Set(people);
  const contexts = lines.map(({ text, etal }) => readLine(text, etal, lookUp));
  const laterNames = countEach(contexts.flatMap(findLaterNames));
  const firstReading = contexts.map((line) =>
    cutLine(line, { lookUp, familiarity: (name) => laterNames.get(name) ?? 0 }, site),
  );
  const known = countEach(lines.flatMap(({ text }, index) => namesOf(text, firstReading[index])));
  return contexts.map((line, index) => {
    const first = firstReading[index] ?? noAuthors(line, 0);
    if (first.probability >= settledFrom) return first;
    const own = new Set(namesOf(line.text, first));
    const familiarity = (name: string): number => (known.get(name) ?? 0) - Number(own.has(name));
    return cutLine(line, { lookUp, familiarity }, site);
  });
}

function cutLine(line: LineContext, knowledge: Knowledge, site: ReadonlySet<string>): Cut {
  const candidates = findCandidates(line, knowledge.lookUp);
  const shares = softmaxWithNone(scoreCandidates(candidates, knowledge, site));
  const best = shares.indexOf(Math.max(...shares));
  const chosen = candidates[best];
  const probability = shares[best] ?? 0;
  if (!chosen) return cutAtScriptChange(line, candidates) ?? noAuthors(line, probability);
  const authors = findAuthors(line, chosen);
  return { titleEnd: chosen.at, authors, confidence: confidenceOf(probability), probability, rule: 'cut-model' };
}

/** Names in scripts without capitals, such as Chinese, are not in the training data: they start where their script follows another. */
function cutAtScriptChange(line: LineContext, candidates: readonly Candidate[]): Cut | undefined {
  const kindAt = (at: number): string => characterKind(line.text, at);
  const first = candidates.find(({ at }) => kindAt(at) === 'letter' && kindAt(at - 1) !== 'letter');
  if (!first) return undefined;
  const authors = findAuthors(line, first);
  return { titleEnd: first.at, authors, confidence: 'guess', probability: 0, rule: 'script-change' };
}

function noAuthors({ text }: LineContext, probability: number): Cut {
  return { titleEnd: text.length, authors: [], confidence: 'guess', probability, rule: 'no-authors' };
}

function findAuthors({ text, segments }: LineContext, { at, segment }: Candidate): Cut['authors'] {
  return segments
    .slice(segment)
    .map(({ start, end }, index) => ({
      start: index === 0 ? at : start,
      end: start + text.slice(start, end).trimEnd().length,
    }))
    .filter(({ start, end }) => end > start);
}

/** Names that no cut can change: the last one after a comma, and the last two before `et al.`. */
function findLaterNames({ text, etal, segments }: LineContext): readonly string[] {
  return segments
    .slice(etal ? -2 : -1)
    .flatMap(({ start, end }) => (start > 0 ? [text.slice(start, end).trimEnd()] : []));
}

function namesOf(text: string, cut: Cut | undefined): readonly string[] {
  if (!cut || cut.confidence === 'guess') return [];
  return cut.authors.map(({ start, end }) => text.slice(start, end));
}

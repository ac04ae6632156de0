import { createDiagnostic, type Diagnostic } from '../../diagnostics.ts';
import { createSourceText, type SourceText } from '../../model/source-text.ts';
import { createWordFinder } from '../lexicon/words.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Entry } from '../reference/entry.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { groupLines } from './blocks.ts';
import { createViewer } from './token-views.ts';
import { createLabeller } from './label-reference.ts';
import { type Piece, type PlainText, toPlainText } from './plain-text.ts';
import { readFields } from './read-fields.ts';
import { unpackWeights, type Weights } from './weights.ts';
import { weightsData } from './weights.data.ts';

let known: Weights | undefined;

/** `npm run learn-references` prints how often references are wrong that were read with at least this probability. */
const certainFrom = 0.87;

/**
 * Reads a list of formatted references, in any style. Each line that is not blank belongs to a reference, is a heading or is reported.
 * Never throws; what is uncertain is reported.
 */
export function parseReferenceList(file: string, written: string): ParsedSource {
  known ??= unpackWeights(weightsData);
  return readReferenceList(file, written, known);
}

/** Reads a list with given weights. */
export function readReferenceList(file: string, written: string, weights: Weights): ParsedSource {
  const text = written.replaceAll(/[\v\f\u0085\u2028\u2029]/gu, '\n');
  const source = createSourceText(file, text);
  const { blocks, outside } = groupLines(source.lines);
  const label = createLabeller(weights, createViewer(createWordFinder()));
  const all = blocks.map(({ pieces, heading }) => {
    const plain = toPlainText(pieces);
    const labelled = label(plain.text);
    return { entry: readFields(plain, labelled, heading), probability: labelled.probability, plain, pieces };
  });
  const read = all.filter(({ entry }) => isPaper(entry));
  const strays = all.filter(({ entry }) => !isPaper(entry)).flatMap(({ pieces }) => pieces);
  const parsed = parseEntries(
    source,
    read.map(({ entry, probability, plain }) => (probability >= certainFrom ? entry : doubt(entry, plain))),
    { faults: [], strays: [], unused: [], areFormatted: true },
  );
  return {
    ...parsed,
    diagnostics: [...parsed.diagnostics, ...[...outside, ...strays].map((line) => reportLine(source, line))],
  };
}

/** Words alone (`Cited by 33`, `back to top`) are no paper: something says who wrote it, when, or where it is. */
const isPaper = ({ values }: Entry) => [...values.keys()].some((field) => !['title', 'note', 'type'].includes(field));

/** The entry with the reference that it may not say the same as. */
function doubt(entry: Entry, { text }: PlainText): Entry {
  const uncertain = { field: 'uncertain', text, span: entry.span, isExact: false };
  return { ...entry, values: new Map([...entry.values, ['uncertain', uncertain]]) };
}

function reportLine(source: SourceText, line: Piece): Diagnostic {
  const found = line.text.trim();
  return createDiagnostic(
    'text-outside-paper',
    { found, lines: 1 },
    source.locate({ start: line.start, end: line.start + line.text.length }),
  );
}

import { createSourceText, type SourceText } from '../../model/source-text.ts';
import { createWordFinder } from '../lexicon/words.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Entry } from '../reference/entry.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { reportOutside } from '../reference/report-outside.ts';
import { groupLines } from './blocks.ts';
import { createViewer } from './token-views.ts';
import { createLabeller, type LabelledReference } from './label-reference.ts';
import type { Label } from './labels.ts';
import { type PlainText, toPlainText } from './plain-text.ts';
import { readFields } from './read-fields.ts';
import { findWrittenDetails, hideDetails } from './written-details.ts';
import { maskStatus } from './written-status.ts';
import { unpackWeights, type Weights } from './weights.ts';
import { weightsData } from './weights.data.ts';

let known: Weights | undefined;

/** `npm run learn-references` prints how often references with at least this probability are wrong. */
const certainFrom = 0.82;
/** The same for a reference of the form that most of its list have: a list is written by one hand. */
const certainAsOthers = 0.5;

/**
 * Parses a list of formatted references in any style. Each line that is not blank belongs to a reference, is a heading or is reported.
 * Never throws; uncertain readings are reported.
 */
export function parseReferenceList(file: string, written: string): ParsedSource {
  return readReferences(createSourceText(file, written.replaceAll(/[\v\f\u0085\u2028\u2029]/gu, '\n')));
}

/** Parses a list, possibly with other weights to test them. */
export function readReferences(source: SourceText, weights = (known ??= unpackWeights(weightsData))): ParsedSource {
  const { blocks, outside } = groupLines(source.lines);
  const label = createLabeller(weights, createViewer(createWordFinder()));
  let authors = '';
  const texts = blocks.map(({ pieces }) => toPlainText(pieces));
  const isSorted = isAlphabetic(texts);
  const found = blocks.map(({ pieces, heading }, index) => {
    const written = texts[index] ?? toPlainText(pieces);
    const plain = isSorted ? repeatAuthors(written, authors) : written;
    const labelled = label(hideDetails(maskStatus(plain.text), findWrittenDetails(plain.text)));
    authors = textOf(plain, labelled, 'author');
    return { plain, labelled, pieces, heading, form: formOf(labelled) };
  });
  const forms = Map.groupBy(
    found.filter(({ labelled }) => labelled.probability >= certainFrom),
    ({ form }) => form,
  );
  const all = found.map(({ plain, labelled, pieces, heading, form }) => {
    const alike = forms.get(form)?.length ?? 0;
    const isUsual = alike >= 3 && alike >= 0.5 * blocks.length;
    // One word behind a title may be a place.
    const isPlace =
      /^\P{L}{0,9}title\b.*author/u.test(form) && !/\p{L}\P{L}+\p{L}/u.test(textOf(plain, labelled, 'author'));
    const isSure =
      !isPlace && !isDamaged(plain, labelled) && labelled.probability >= (isUsual ? certainAsOthers : certainFrom);
    const entry = readFields(plain, labelled, heading);
    return { entry: isSure ? entry : doubt(entry, plain), isRead: isPaper(entry, plain, isSure), pieces };
  });
  const read = all.filter(({ isRead }) => isRead);
  const strays = all.filter(({ isRead }) => !isRead).flatMap(({ pieces }) => pieces);
  const parsed = parseEntries(
    source,
    read.map(({ entry }) => entry),
    { faults: [], strays: [], unused: [], areFormatted: true },
  );
  return {
    ...parsed,
    diagnostics: [...parsed.diagnostics, ...reportOutside(source, [...outside, ...strays])],
  };
}

/** Where authors, title and date stand, and the punctuation around them: `author. (date). title.` */
function formOf({ tokens, labels }: LabelledReference): string {
  return (['author', 'title', 'date'] as const)
    .flatMap((name) => {
      const start = labels.indexOf(name);
      if (start < 0) return [];
      let end = start;
      while (labels[end + 1] === name) end += 1;
      return [{ start, form: `${tokens[start]?.lead ?? ''}${name}${tokens[end]?.tail ?? ''}` }];
    })
    .sort((one, other) => one.start - other.start)
    .map(({ form }) => form)
    .join(' ');
}

/** The words of a reference with a label. */
const textOf = ({ text }: PlainText, { tokens, labels }: LabelledReference, label: Label) =>
  text.slice(tokens[labels.indexOf(label)]?.start ?? 0, tokens[labels.lastIndexOf(label)]?.end ?? 0);

/** True if tags of publishers' XML were left out before the end of the title. */
function isDamaged({ dropped }: PlainText, { tokens, labels }: LabelledReference): boolean {
  const end = tokens[labels.lastIndexOf('title')]?.end ?? 0;
  return dropped.some((at) => at <= end);
}

const dashes = /^\s*(?:[—–―⸺⸻]{2,9}|[⸺⸻]|[-_]{3,20})/u;

/** True if most references are in the order of their first words: in other lists, a dash may repeat other authors. */
function isAlphabetic(texts: readonly PlainText[]): boolean {
  const firsts = texts.flatMap(({ text }) =>
    dashes.test(text) ? [] : [text.replace(/^\P{L}{1,20}/u, '').slice(0, 20)],
  );
  const ordered = firsts.filter(
    (first, index) => index > 0 && (firsts[index - 1] ?? '').localeCompare(first, 'en') <= 0,
  );
  return ordered.length >= 0.8 * (firsts.length - 1);
}

/** The reference with the authors of the previous one where a dash stands for them: `———, 2019.` */
function repeatAuthors(plain: PlainText, authors: string): PlainText {
  const dash = dashes.exec(plain.text)?.[0] ?? '';
  const names = authors.replace(/[,;:.\s]{1,9}$/u, '');
  if (dash === '' || names === '') return plain;
  const place = plain.offsets[0] ?? 0;
  return {
    ...plain,
    text: names + plain.text.slice(dash.length),
    offsets: [...Array.from(names, () => place), ...plain.offsets.slice(dash.length)],
    dropped: plain.dropped.map((at) => at + names.length - dash.length),
  };
}

/**
 * A paper has authors, a date or a place. Text without any (`Cited by 33`, `back to top`) is not a paper, and neither is text about the page
 * itself.
 */
const isPaper = ({ values }: Entry, { text }: PlainText, isSure: boolean) =>
  [...values.keys()].some((field) => !['title', 'note', 'type', 'volume', 'number'].includes(field)) &&
  !nameAlone.test(text) &&
  (isSure || !ofPage.test(text));
const ofPage =
  /^(?:i(?!\.)|i['’]m|my|we|our|last (?:updated|modified|changed)|updated|copyright|©|powered by|show|sort)\b/iu;
/** The owner above a list: a few words without any sign or number. */
const nameAlone =
  /^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’.-]{1,30}(?: [\p{Script=Latin}\p{Script=Cyrillic}\p{M}'’.-]{1,30}){0,2}$/u;

/** The entry with its original reference, which it may not represent correctly. */
function doubt(entry: Entry, { text }: PlainText): Entry {
  const uncertain = { field: 'uncertain', text, span: entry.span, isExact: false };
  return { ...entry, values: new Map([...entry.values, ['uncertain', uncertain]]) };
}

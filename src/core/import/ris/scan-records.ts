import type { Span } from '../../model/draft.ts';
import type { SourceLine } from '../../model/source-text.ts';
import type { Fault } from '../reference/diagnose-entries.ts';

/** `TAG  - text`, including continuation lines. */
export interface TaggedText {
  readonly tag: string;
  /** The trimmed lines of the text. */
  readonly lines: readonly string[];
  /** The text on its first line. */
  readonly span: Span;
}

/** One record, from `TY` to `ER`. */
export interface RisRecord {
  /** As written, in capitals. */
  readonly type: string;
  readonly texts: readonly TaggedText[];
  readonly head: Span;
  readonly span: Span;
}

/** A scanned file. Every line with a tag belongs to a record or is a stray. */
export interface RisFile {
  readonly records: readonly RisRecord[];
  readonly faults: readonly Fault[];
  /** Lines with tags outside records; the first of each group of adjacent lines. */
  readonly strays: readonly Span[];
}

interface OpenRecord {
  readonly type: string;
  readonly head: Span;
  readonly texts: { tag: string; lines: string[]; span: Span }[];
}

/** A two-character tag, two spaces and a hyphen; some programs write a space more or less. */
const tagged = /^\s{0,4}([A-Z][A-Z0-9])(?: {1,3}[-–]| ?- )(?:[ \t]+(?![ \t])|$|(?<= {2}-)(?![-\s]))(.*)$/;

/** Scans a RIS file. Never throws; takes linear time. */
export function scanRecords(lines: readonly SourceLine[]): RisFile {
  const records: RisRecord[] = [];
  const faults: Fault[] = [];
  const strays: Span[] = [];
  let record: OpenRecord | null = null;
  let isStray = false;
  let end = 0;

  const close = (hasEnd: boolean) => {
    if (!record) return;
    if (!hasEnd) faults.push(createFault(record));
    records.push({ ...record, span: { start: record.head.start, end } });
    record = null;
  };
  for (const { start, text } of lines) {
    const [, tag = '', rest = ''] = tagged.exec(text) ?? [];
    const open: OpenRecord | null = record;
    if (tag === 'TY') {
      close(false);
      record = { type: rest.trim().toUpperCase(), head: spanOf(start, text, rest), texts: [] };
    } else if (tag === 'ER' && open) {
      end = start + text.length;
      close(true);
    } else if (tag !== '' && open) {
      open.texts.push({ tag, lines: [rest.trim()], span: spanOf(start, text, rest) });
    } else if (tag !== '' && tag !== 'ER') {
      if (!isStray) strays.push({ start, end: start + text.length });
    } else if (open && text.trim() !== '') open.texts.at(-1)?.lines.push(text.trim());
    isStray = tag !== '' && !record;
    end = start + text.length;
  }
  close(false);
  return { records, faults, strays };
}

/** The span of the text on a line, or of the whole line if it has none. */
function spanOf(start: number, line: string, rest: string): Span {
  if (rest.trim() === '') return { start, end: start + line.length };
  const from = start + line.length - rest.length;
  return { start: from, end: from + rest.trimEnd().length };
}

function createFault({ type, head, texts }: OpenRecord): Fault {
  return {
    entry: texts.find(({ tag }) => tag === 'ID')?.lines[0] ?? type,
    span: head,
    isBroken: false,
    problem: 'missing “ER  - ” at its end',
    remedy: 'Add a line “ER  - ” after its last line.',
  };
}

import type { Fault } from '../reference/diagnose-entries.ts';
import type { RawEntry, RawField } from './entries.ts';
import { type Landmarks, nextHead } from './landmarks.ts';
import { scanValue, skipSpace } from './scan-value.ts';

/** A scanned entry, its faults, and the offset at which to continue. */
export interface ScannedEntry {
  /** Null if it is broken. */
  readonly entry: RawEntry | null;
  readonly faults: readonly Fault[];
  readonly end: number;
}

/** The start of an entry: its `@`, its type in lower case, and the offset after its opening brace or parenthesis. */
export interface Head {
  readonly start: number;
  readonly type: string;
  readonly inside: number;
  readonly close: '}' | ')';
}

/** The state while an entry is scanned. */
interface Progress {
  readonly landmarks: Landmarks;
  readonly head: Head;
  readonly fields: RawField[];
  readonly faults: Fault[];
  key: RawEntry['key'];
}

/** Scans an entry from its head. Obvious syntax errors are corrected; a value that does not end breaks the entry. */
export function scanEntry(landmarks: Landmarks, head: Head, hasKey = true): ScannedEntry {
  const progress: Progress = { landmarks, head, fields: [], faults: [], key: null };
  let at = hasKey ? scanKey(progress) : head.inside;
  for (;;) {
    at = skipSeparators(landmarks.text, at);
    const sign = landmarks.text.charAt(at);
    if (sign === head.close) return finish(progress, at + 1);
    if (sign === '' || landmarks.isHead.has(at)) return finishUnclosed(progress, at);
    const field = scanField(progress, at);
    if (field === null) return breakOff(progress);
    at = field;
  }
}

/** Scans the key and returns the offset after it. Text before the first `=` is a field, not a key. */
function scanKey(progress: Progress): number {
  const { landmarks, head } = progress;
  const start = skipSpace(landmarks.text, head.inside);
  const pattern = head.close === '}' ? /[^,{}=\n\r"%]{0,500}/y : /[^,{}=\n\r"%)]{0,500}/y;
  pattern.lastIndex = start;
  const written = pattern.exec(landmarks.text)?.[0] ?? '';
  const end = start + written.length;
  const behind = skipSpace(landmarks.text, end);
  const next = landmarks.text.charAt(behind);
  if (next === '=' && !/[\n\r]/.test(landmarks.text.slice(end, behind))) return head.inside;
  const value = written.trim();
  if (value !== '') progress.key = { value, span: { start, end: start + value.length } };
  if (value !== '' && next !== ',' && next !== head.close && next !== '' && next !== '@') {
    addMinorFault(progress, end, 'missing comma after the key', 'Add a comma after the key.');
  }
  return end;
}

function skipSeparators(text: string, offset: number): number {
  let at = skipSpace(text, offset);
  while (text.charAt(at) === ',') at = skipSpace(text, at + 1);
  return at;
}

/** Scans one field and the comma after it, and returns the offset at which to continue; null if its value does not end. */
function scanField(progress: Progress, start: number): number | null {
  const { text } = progress.landmarks;
  const pattern = /[^\s={}(),"#%@]{1,200}/y;
  pattern.lastIndex = start;
  const name = pattern.exec(text)?.[0];
  const behindName = skipSpace(text, start + (name?.length ?? 0));
  const isAssigned = text.charAt(behindName) === '=';
  if (name === undefined || (!isAssigned && !/[{"]/.test(text.charAt(behindName)))) {
    return skipUnreadable(progress, start);
  }
  if (!isAssigned) addMinorFault(progress, start, `missing equals sign after “${name}”`, 'Write NAME = {VALUE}.');
  const value = scanValue(progress.landmarks, isAssigned ? behindName + 1 : behindName, name);
  if ('problem' in value) {
    addFault(progress, value.start, value.problem, value.remedy, true);
    return null;
  }
  progress.fields.push({ name: name.toLowerCase(), pieces: value.pieces });
  if (value.minorFault !== null) addMinorFault(progress, start, value.minorFault, 'Put the whole value in braces.');
  return scanComma(progress, name, value.end);
}

/** Checks the separator after a value. */
function scanComma(progress: Progress, name: string, end: number): number {
  const { landmarks, head } = progress;
  const at = skipSpace(landmarks.text, end);
  const next = landmarks.text.charAt(at);
  if (next === ',') return at + 1;
  if (next === head.close || next === '' || landmarks.isHead.has(at)) return at;
  if (/^[^\s={}(),"#%@]{1,200}\s{0,50}=/.test(landmarks.text.slice(at, at + 260))) {
    addMinorFault(progress, end, `missing comma after the field “${name}”`, 'Add a comma.');
    return at;
  }
  return skipUnreadable(progress, at);
}

/** Skips text that is not a field, up to the end of the line, the next comma or the end of the entry. */
function skipUnreadable(progress: Progress, start: number): number {
  const { landmarks, head } = progress;
  const { text, partners } = landmarks;
  const isEnd = (offset: number) => {
    const sign = text.charAt(offset);
    return sign === '' || sign === head.close || /[,\n\r]/.test(sign) || (sign === '@' && offset > start);
  };
  let at = start;
  while (!isEnd(at)) at = text.charAt(at) === '{' && (partners[at] ?? -1) >= 0 ? (partners[at] ?? at) + 1 : at + 1;
  const found = text.slice(start, Math.min(at, start + 60)).trim();
  if (found !== '')
    addMinorFault(
      progress,
      start,
      `“${found}” is not a field`,
      'Write each field as NAME = {VALUE} with a comma after it.',
    );
  return Math.max(at, start + Number(text.charAt(start) !== head.close));
}

function finish({ head, key, fields, faults }: Progress, end: number): ScannedEntry {
  const span = { start: head.start, end };
  const opening = { start: head.start, end: head.start + 1 + head.type.length };
  return { entry: { type: head.type, key, fields, span, head: opening }, faults, end };
}

/** Completes an entry without its last brace; if a value has swallowed the following fields, the missing brace belongs there. */
function finishUnclosed(progress: Progress, end: number): ScannedEntry {
  const greedy = progress.fields.find(({ pieces }) =>
    pieces.some(
      ({ kind, text }) => kind === 'text' && /[,\n\r][ \t]{0,50}[a-z_-]{2,30}[ \t]{0,50}=[ \t]{0,50}[{"\d]/i.test(text),
    ),
  );
  if (greedy) {
    const start = (greedy.pieces[0]?.span.start ?? progress.head.start + 1) - 1;
    const problem = `missing closing brace of the field “${greedy.name}”`;
    addFault(progress, start, problem, 'Add the closing brace “}” where the value ends.', true);
    return breakOff(progress);
  }
  if (progress.fields.length === 0) {
    addFault(
      progress,
      progress.head.start,
      'missing fields and closing brace',
      `Add the fields, and “${progress.head.close}” after them.`,
      true,
    );
    return breakOff(progress);
  }
  addMinorFault(
    progress,
    progress.head.start,
    `missing “${progress.head.close}” at its end`,
    `Add “${progress.head.close}” after the last field.`,
  );
  return finish(progress, end);
}

/** Gives up a broken entry; scanning continues at the next line that starts like an entry. */
function breakOff({ landmarks, head, faults }: Progress): ScannedEntry {
  return { entry: null, faults, end: nextHead(landmarks, head.start) };
}

function addMinorFault(progress: Progress, start: number, problem: string, remedy: string): void {
  if (progress.faults.length === 0) addFault(progress, start, problem, remedy, false);
}

function addFault(
  { landmarks, head, key, faults }: Progress,
  start: number,
  problem: string,
  remedy: string,
  isBroken: boolean,
): void {
  const end = start + Math.max(1, /^.{0,80}/.exec(landmarks.text.slice(start, start + 80))?.[0].length ?? 1);
  if (isBroken) faults.length = 0;
  faults.push({ entry: key?.value ?? `@${head.type}`, span: { start, end }, isBroken, problem, remedy });
}

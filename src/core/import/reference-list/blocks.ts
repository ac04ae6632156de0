import type { SourceLine } from '../../model/source-text.ts';
import { readHeading, type Heading } from './headings.ts';
import type { Piece } from './plain-text.ts';

/** The lines of one reference, without a leading number or bullet. */
export interface Block {
  readonly pieces: readonly Piece[];
  /** The information in the heading above it. */
  readonly heading: Heading | null;
}

/** The lines of a text: every line that is not blank belongs to a reference, is a heading, or is outside. */
export interface ReferenceLines {
  readonly blocks: readonly Block[];
  readonly outside: readonly SourceLine[];
}

/** `1.`, `[1]`, `(1)`, `J1.`, `[C12]`, `-`, `•`, also inside a Markdown list or quotation. */
const marker =
  /^\s*(?:>\s?)?(?:\[\s?(\d{1,4}|[\p{Lu}][\p{L}+]{1,8}\d{2,4}[a-z]?|\p{Lu}{1,3}-?\d{1,3})\s?\]:?|\((\d{1,3})\)|((?:\p{Lu}{1,3}-?)?\d{1,4})[.):]|([-–—*•·◦▪■●○‣⁃+\uf0a7\uf0b7\uf02d]))(?:\s+|(?<=[\])])(?=\p{L}))(?=\S)/u;
/** The start of a reference's names: `Ruiz, A.`, `A. Ruiz`, `Ruiz A`, `Ana Ruiz`. */
const nameLike =
  /^["“„«*_]{0,2}(?:(?:van|von|de|der|den|da|di|du|la|le|el|al|ter|ten|dos|del)\s){0,2}(?:\p{Lu}[\p{L}'’-]+,|(?:\p{Lu}\.[ -]?){1,4}\p{Lu}|\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\.|\p{Lu}{1,3}[,.\s])|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)/u;

interface OpenBlock {
  readonly pieces: Piece[];
  readonly heading: Heading | null;
}

/** Groups lines into references. */
export function groupLines(lines: readonly SourceLine[]): ReferenceLines {
  const blocks: OpenBlock[] = [];
  const outside: SourceLine[] = [];
  const form = findForm(lines);
  const levels = createLevels();
  // A CV begins with other things than publications.
  let isElsewhere = lines.some(({ text }) => readHeading(text, '')?.isGeneral);
  let open: OpenBlock | null = null;
  let last: SourceLine | null = null;
  for (const [index, line] of lines.entries()) {
    const text = line.text.trim();
    if (text === '') {
      if (form.hasBlanks) open = null;
      last = null;
      continue;
    }
    const found = readHeading(line.text, lines[index + 1]?.text ?? '');
    if (found && !(open && last && form.isWrapped && !found.isMarked)) {
      if (found.isUnused) outside.push(line);
      if (!found.isRule) {
        levels.open(found);
        isElsewhere = found.isOther;
      }
      [open, last] = [null, null];
      continue;
    }
    const mark = marker.exec(line.text)?.[0] ?? '';
    const rest = line.text.slice(mark.length);
    if (isElsewhere || !/[\p{L}\p{N}]/u.test(rest)) {
      outside.push(line);
      continue;
    }
    if (open && last && !beginsReference(line.text, mark, last.text, form)) open.pieces.push(trimPiece(line, 0));
    else {
      open = { pieces: [trimPiece(line, mark.length)], heading: levels.current() };
      blocks.push(open);
    }
    last = line;
  }
  return { blocks, outside };
}

/**
 * The headings above a reference. A heading directly after one of another kind is nested in it, as `2021` in `Journal articles`, and
 * so are later headings of its kind.
 */
function createLevels() {
  let [outer, inner]: [Heading | null, Heading | null] = [null, null];
  let isEmpty = false;
  const kindOf = ({ year, status, type }: Heading) =>
    year !== null ? 'year' : status !== null ? 'status' : type !== null ? 'type' : null;
  return {
    open: (heading: Heading) => {
      const [former, kind] = [inner && kindOf(inner), kindOf(heading)];
      if (former !== kind) outer = isEmpty && former !== null && kind !== null ? inner : null;
      inner = heading;
      isEmpty = true;
    },
    current: (): Heading | null => {
      isEmpty = false;
      const { year = null, type = null, status = null } = outer ?? {};
      return inner && { ...inner, year: inner.year ?? year, type: inner.type ?? type, status: inner.status ?? status };
    },
  };
}

function trimPiece(line: SourceLine, from: number): Piece {
  const text = line.text.slice(from);
  const leading = text.length - text.trimStart().length;
  return { start: line.start + from + leading, text: text.trim() };
}

/** How a text shows where references begin. */
interface Form {
  /** Most references have a number or a bullet. */
  readonly isMarked: boolean;
  /** Blank lines separate references. */
  readonly hasBlanks: boolean;
  /** References continue on further lines. */
  readonly isWrapped: boolean;
  /** Continuation lines are indented more than first lines. */
  readonly isHanging: boolean;
  readonly width: number;
}

/** The number of lines that decide the form of the whole text. */
const sampled = 2000;

function findForm(all: readonly SourceLine[]): Form {
  const lines = all.slice(0, sampled);
  const texts = lines.filter(({ text }) => text.trim() !== '');
  const marked = texts.filter(({ text }) => marker.test(text)).length;
  const neighbours = lines.slice(1).map(({ text }, index) => [lines[index]?.text ?? '', text] as const);
  const pairs = neighbours.filter(([one, other]) => one.trim() !== '' && other.trim() !== '');
  const continued = pairs.filter(([one, other]) => goesOn(one, other)).length;
  const widths = texts.map(({ text }) => text.trimEnd().length).sort((one, other) => one - other);
  const width = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const isWrapped = width < 220 && pairs.length > 0 && continued >= 0.12 * pairs.length;
  const hanging = pairs.filter(([one, other]) => indent(other) > indent(one) && goesOnAtAll(one, other)).length;
  // All paragraphs start with a number, and nothing else does: their other lines are continuations.
  const firsts = lines.filter(({ text }, index) => text.trim() !== '' && (lines[index - 1]?.text ?? '').trim() === '');
  const areParagraphs = firsts.length === marked && firsts.every(({ text }) => marker.test(text));
  return {
    isMarked:
      marked > 1 && (areParagraphs || (marked >= 0.15 * texts.length && (isWrapped || marked >= 0.6 * texts.length))),
    hasBlanks: pairs.length < neighbours.length - 1,
    isWrapped,
    isHanging: hanging > 0 && hanging >= 0.15 * pairs.length,
    width,
  };
}

const indent = (text: string) => text.length - text.trimStart().length;

/** True for a line that cannot start a reference: it begins in lower case, or follows a line that ends within a sentence. */
function goesOn(before: string, text: string): boolean {
  if (marker.test(text)) return false;
  return (
    (/^\s*\p{Ll}/u.test(text) && !nameLike.test(text.trim())) ||
    /[\p{L}\p{N},;:&(–-]$/u.test(before.trimEnd().replace(/(?:https?:|doi)\S+$|\d{4}[a-z]?$/iu, '.'))
  );
}

const goesOnAtAll = (before: string, text: string) =>
  !marker.test(text) && (goesOn(before, text) || !nameLike.test(text.trim()));

function beginsReference(text: string, mark: string, before: string, form: Form): boolean {
  if (mark !== '' && form.isMarked) return true;
  if (form.isMarked) return false;
  if (form.isHanging) return indent(text) <= indent(before) && indent(text) === 0;
  if (!form.isWrapped) return true;
  return !goesOn(before, text) && (nameLike.test(text.trim()) || before.length < form.width * 0.7);
}

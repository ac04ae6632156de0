import type { Span } from '../draft.ts';
import { cleanText } from '../markup-clean.ts';
import { type Script, toScriptLetters } from '../markup-scripts.ts';
import type { Markup, RichText } from '../markup.ts';
import { createLink, unescapeAddress } from './addresses.ts';
import { Collector } from './collector.ts';
import { declarations } from './commands.data.ts';
import { readCommand } from './read-command.ts';
import { readFormula } from './read-formula.ts';
import { readMarks } from './read-marks.ts';
import {
  maximumNesting,
  findGroup,
  findPairs,
  type ReadContext,
  type ReadResult,
  type ScannedText,
} from './scanned-text.ts';
import { createScript, createStyled } from './styled.ts';

const line: ReadContext = { depth: 0, mode: 'line' };

/** A text without any of these has no markup. */
const texSign = /[\\{}$~^`'_-]|https?:/i;
const markupSign = /[\\{}$~`]|--|https?:\/\//i;

/**
 * Parses running text with occasional TeX: formulas, quotes, dashes, ties, accents, escapes, emphasis, links, protective braces.
 * Unknown commands are kept as written, and so is everything with a meaning in other languages (`*`, `_`, `#`, `&`, `<b>`). White
 * space is collapsed. Never throws; takes linear time.
 */
export function parseMarkup(written: string): Markup {
  return parse(written, markupSign, false);
}

/** Running text and its markup. */
export function toRichText(written: string): RichText {
  return { written, markup: parseMarkup(written) };
}

/** Parses a field in TeX: no command or brace remains. */
export function parseTex(written: string): Markup {
  return parse(written, texSign, true);
}

/** A text without markup on one line, for names and venues. */
export function plainText(markup: Markup): string {
  return cleanText(writePlain(markup)).replaceAll('---', '—').replaceAll('--', '–');
}

function writePlain(markup: Markup): string {
  return markup
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'math') return plainText(readWhole(inline.tex, true, { depth: 0, mode: 'formula' }));
      const text = writePlain(inline.children);
      const isScript = inline.type === 'styled' && (inline.style === 'subscript' || inline.style === 'superscript');
      return isScript ? writeScript({ style: inline.style, text }) : text;
    })
    .join('');
}

/** A script in Unicode's letters, or else after TeX's sign. */
function writeScript({ style, text }: Script): string {
  const letters = /^\p{L}{2,}$/u.test(text) ? null : toScriptLetters({ style, text });
  if (letters !== null) return letters;
  const isOne = /^(?:[\p{L}\p{N}]+|\([^()]*\))$/u.test(text) || Array.from(text).length === 1;
  return (style === 'subscript' ? '_' : '^') + (isOne ? text : `(${text})`);
}

function parse(written: string, sign: RegExp, isTex: boolean): Markup {
  const text = cleanText(written);
  const markup = sign.test(text)
    ? readWhole(text, isTex, line)
    : text === ''
      ? []
      : [{ type: 'text' as const, value: text }];
  const last = markup.length - 1;
  return markup
    .map((inline, index) => {
      if (inline.type !== 'text') return inline;
      const value = index === 0 ? inline.value.replace(/^ /, '') : inline.value;
      return { ...inline, value: index === last ? value.replace(/ $/, '') : value };
    })
    .filter((inline) => inline.type !== 'text' || inline.value !== '');
}

function readWhole(text: string, isTex: boolean, context: ReadContext): Markup {
  const reading: ScannedText = {
    ...findPairs(text, isTex),
    read: (range, inside) => readRange(reading, range, inside),
    readPiece: (range, inside) => readPiece(reading, range, inside),
  };
  return reading.read({ start: 0, end: text.length }, context);
}

function readRange(reading: ScannedText, { start, end }: Span, context: ReadContext): Markup {
  const collector = new Collector();
  for (let at = start; at < end;) {
    const read = readPiece(reading, { start: at, end }, context);
    collector.add(read.found);
    at = Math.max(read.end, at + 1);
  }
  return collector.finish();
}

function readPiece(reading: ScannedText, range: Span, context: ReadContext): ReadResult {
  const { text, isTex, visible } = reading;
  const { start, end } = range;
  if (context.mode !== 'formula') {
    const formula = reading.math.get(start);
    if (formula && formula.end <= end) {
      const found = readFormula(reading, formula.tex, formula.display, context) ?? text.slice(start, formula.end);
      return { found, end: formula.end };
    }
    const address = reading.addresses.get(start);
    if (address !== undefined && address <= end) return readAddress(text.slice(start, address), address);
  }
  const sign = text.charAt(start);
  if (sign === '\\') return readCommand(reading, range, context);
  if (sign === '{' && !visible.has(start)) return readGroup(reading, range, context);
  if (sign === '}' && !visible.has(start)) return { found: '', end: start + 1 };
  if (isTex && (sign === '^' || sign === '_')) return readScript(reading, range, context);
  if (sign === '$' && context.mode === 'formula') return { found: '', end: start + 1 };
  return readMarks(reading, range, context);
}

function readAddress(written: string, end: number): ReadResult {
  const address = unescapeAddress(written);
  const link = createLink(address);
  return { found: link ? [link] : address, end };
}

/** A group is replaced by its content, styled if it begins with a declaration. */
function readGroup(reading: ScannedText, { start }: Span, { depth, mode }: ReadContext): ReadResult {
  const group = findGroup(reading, start);
  const pattern = /\s*\\([A-Za-z]+)(?![A-Za-z]) ?/y;
  pattern.lastIndex = start + 1;
  const style = group && declarations.get(pattern.exec(reading.text)?.[1] ?? '');
  if (!group || style === undefined) return { found: '', end: start + 1 };
  if (!style || depth >= maximumNesting) return { found: '', end: pattern.lastIndex };
  const inside = { depth: depth + 1, mode: style === 'code' ? style : mode };
  return {
    found: createStyled(style, reading.read({ start: pattern.lastIndex, end: group.end }, inside)),
    end: group.end + 1,
  };
}

/** Outside formulas, a script sign without braces is text (`snake_case`). */
function readScript(reading: ScannedText, { start, end }: Span, { depth, mode }: ReadContext): ReadResult {
  const sign = reading.text.charAt(start);
  const style = sign === '^' ? 'superscript' : 'subscript';
  const group = findGroup(reading, start + 1);
  if (group && depth < maximumNesting) {
    return { found: createScript(style, reading.read(group, { depth: depth + 1, mode }), mode), end: group.end + 1 };
  }
  if (mode !== 'formula' || group || start + 1 >= end) {
    return { found: mode === 'formula' ? '' : sign, end: start + 1 };
  }
  const isCommand = reading.text.charAt(start + 1) === '\\';
  const next = reading.readPiece({ start: start + 1, end: isCommand ? end : start + 2 }, { depth, mode });
  return { found: createScript(style, next.found, mode), end: next.end };
}

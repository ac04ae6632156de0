import type { Inline } from './markup.ts';
import { readAccent } from './markup-accents.ts';
import { readHref, readUrl } from './markup-links.ts';
import type { Parsing } from './markup-parser.ts';
import { letterCommands, signCommands } from './markup-symbols.data.ts';
import type { Token } from './markup-tokens.ts';

type Style = Extract<Inline, { type: 'styled' }>['style'];

/** Commands that style their argument; null shows it as it is. */
const styleCommands: ReadonlyMap<string, Style | null> = new Map([
  ['emph', 'emphasis'],
  ['textit', 'emphasis'],
  ['textsl', 'emphasis'],
  ['textbf', 'strong'],
  ['textsc', 'small-caps'],
  ['texttt', 'code'],
  ['textsubscript', 'subscript'],
  ['textsuperscript', 'superscript'],
  ['textrm', null],
  ['textsf', null],
  ['textup', null],
  ['textnormal', null],
  ['text', null],
  ['mbox', null],
]);

/** Commands that style the rest of the group which they begin: `{\em so}`. */
const declarations: ReadonlyMap<string, Style | null> = new Map([
  ['em', 'emphasis'],
  ['it', 'emphasis'],
  ['itshape', 'emphasis'],
  ['sl', 'emphasis'],
  ['bf', 'strong'],
  ['bfseries', 'strong'],
  ['sc', 'small-caps'],
  ['scshape', 'small-caps'],
  ['tt', 'code'],
  ['ttfamily', 'code'],
  ['rm', null],
  ['sf', null],
]);

/** Reads a command with its argument and returns the offset behind it. One that is not known stays as written. */
export function readCommand(parsing: Parsing, index: number, { start, end }: Token): number {
  const { source, builder } = parsing;
  const name = source.slice(start + 1, end);
  const character = letterCommands.get(name) ?? signCommands.get(name);
  if (character !== undefined) {
    builder.addText(character);
    return skip(source, end, letterCommands.has(name) ? /\{\}| (?=\p{L})/uy : /\{\}/y);
  }
  const accent = readAccent(source, name, end);
  if (accent) {
    builder.addText(accent.text);
    return accent.end;
  }
  if (name === 'href') return readHref(parsing, index) ?? keepCommand(parsing, index);
  if (name === 'url') return readUrl(parsing, index) ?? keepCommand(parsing, index);
  const style = styleCommands.get(name);
  const argument = parsing.tokens[index + 1];
  const closedBy = parsing.partners[index + 1] ?? -1;
  if (style === undefined || argument?.kind !== 'open' || closedBy < 0) return keepCommand(parsing, index);
  openStyle(parsing, closedBy, style);
  return argument.end;
}

/**
 * Reads the opening brace of a group. The brace stays visible if it has no partner, belongs to a command that stays, is
 * part of a formula without dollars (`N^{1/3}`), or encloses a set; a group around the whole source is no set.
 */
export function readGroup(parsing: Parsing, index: number, { start, end }: Token): number {
  const { source, tokens, builder } = parsing;
  const closedBy = parsing.partners[index] ?? -1;
  const isSet = parsing.sets.has(index) && !(index === 0 && closedBy === tokens.length - 1);
  const declaration = readDeclaration(source, end);
  if (closedBy < 0 || parsing.visible.has(index) || /[\^_]/.test(source.charAt(start - 1))) {
    builder.addText('{');
    return end;
  }
  if (declaration) {
    openStyle(parsing, closedBy, declaration.style);
    return declaration.end;
  }
  if (isSet && source.charAt(end) !== '\\') builder.addText('{');
  else parsing.vanishing.add(closedBy);
  return end;
}

function readDeclaration(source: string, offset: number): { style: Style | null; end: number } | null {
  const pattern = /\s*\\([a-z]+)(?![A-Za-z]) ?/y;
  pattern.lastIndex = offset;
  const name = pattern.exec(source)?.[1] ?? '';
  const style = declarations.get(name);
  return style === undefined ? null : { style, end: pattern.lastIndex };
}

function openStyle({ builder, vanishing }: Parsing, closedBy: number, style: Style | null): void {
  const isOpen = style !== null && builder.open(style, closedBy, (children) => ({ type: 'styled', style, children }));
  if (!isOpen) vanishing.add(closedBy);
}

/** Leaves a command and the braces of its arguments as they are written; what is in the arguments is read. */
function keepCommand({ source, tokens, partners, builder, visible }: Parsing, index: number): number {
  const command = tokens[index];
  const option = tokens[index + 1];
  const isOption = option?.kind === 'text' && /^\[[^[\]]*\]$/.test(source.slice(option.start, option.end));
  let open = index + (isOption ? 2 : 1);
  while (tokens[open]?.kind === 'open') {
    visible.add(open);
    const close = partners[open] ?? -1;
    open = close < 0 ? tokens.length : close + 1;
  }
  builder.addText(source.slice(command?.start, command?.end));
  return command?.end ?? source.length;
}

function skip(source: string, offset: number, pattern: RegExp): number {
  pattern.lastIndex = offset;
  return pattern.test(source) ? pattern.lastIndex : offset;
}

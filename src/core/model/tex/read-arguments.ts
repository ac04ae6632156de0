import type { Span } from '../draft.ts';
import type { Markup } from '../markup.ts';
import { createLink, unescapeAddress } from './addresses.ts';
import { joinMarkup } from './collector.ts';
import { enclosingCommands, printedArguments, styleCommands } from './commands.data.ts';
import { readFormula } from './read-formula.ts';
import { maximumNesting, findGroup, type ReadContext, type ReadResult, type ScannedText } from './scanned-text.ts';
import { createScript, lettersOf, createStyled } from './styled.ts';

/** Reads a command with its arguments; null if it has none, or is unknown. */
export function readArguments(
  reading: ScannedText,
  name: string,
  { start, end }: Span,
  context: ReadContext,
): ReadResult | null {
  const first = findGroup(reading, skipOption(reading, { start, end }));
  if (!first) return null;
  const style = styleCommands.get(name);
  if (context.depth >= maximumNesting)
    return reading.isTex || style !== undefined ? { found: '', end: first.start } : null;
  const inside: ReadContext = { depth: context.depth + 1, mode: style === 'code' ? style : context.mode };
  const read = (group: Span) => reading.read(group, inside);
  const behind = first.end + 1;
  if (style === 'superscript' || style === 'subscript')
    return { found: createScript(style, read(first), context.mode), end: behind };
  if (style !== undefined) return { found: createStyled(style, read(first)), end: behind };
  const marks = enclosingCommands.get(name);
  if (marks) return { found: joinMarkup(marks[0], read(first), marks[1]), end: behind };
  if (reading.isTex && name === 'ensuremath')
    return { found: readFormula(reading, first, false, inside) ?? '', end: behind };
  if (reading.isTex && name === 'sqrt') return { found: `√${enclose(lettersOf(read(first)))}`, end: behind };
  if (/^(?:url|path|nolinkurl|href)$/.test(name)) return readLink(reading, name, first, read);
  return readPrinted(reading, name, first, read);
}

function readPrinted(
  reading: ScannedText,
  name: string,
  first: Span,
  read: (group: Span) => Markup,
): ReadResult | null {
  const groups = [first];
  const isFraction = reading.isTex && /^[dt]?frac$/.test(name);
  const rule = isFraction ? { of: 2, printed: [0, 1] } : printedArguments.get(name);
  // Commands without output are not part of running text, so they stay visible.
  if (!rule || (!reading.isTex && rule.printed.length === 0)) return null;
  for (let last: Span | null = first; last && groups.length < rule.of;) {
    last = findGroup(reading, last.end + 1);
    if (last) groups.push(last);
  }
  const printed = rule.printed.flatMap((index) => groups[index] ?? []).map(read);
  const end = (groups.at(-1)?.end ?? first.end) + 1;
  return { found: isFraction ? printed.map((part) => enclose(lettersOf(part))).join('/') : printed.flat(), end };
}

const enclose = (text: string) => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);

/** If the target is not an address, or unsafe, a field in TeX shows its text; in running text, `\href` is kept as written. */
function readLink(reading: ScannedText, name: string, first: Span, read: (group: Span) => Markup): ReadResult | null {
  const address = unescapeAddress(reading.text.slice(first.start, first.end).replaceAll(/\s/g, ''));
  const group = name === 'href' ? findGroup(reading, first.end + 1) : null;
  const label = group ? read(group) : [];
  const link = createLink(address, label);
  if (!reading.isTex && name === 'href' && !(link && group)) return null;
  return { found: link ? [link] : label.length > 0 ? label : address, end: (group ?? first).end + 1 };
}

/** The offset after an optional `[…]` before arguments. */
export function skipOption({ text }: ScannedText, { start, end }: Span): number {
  const pattern = /\[[^[\]{}]{0,80}\](?=\{)/y;
  pattern.lastIndex = start;
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : start;
}

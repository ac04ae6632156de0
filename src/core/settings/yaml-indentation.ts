import { createSourceText, type SourceLine, type SourceText } from '../model/source-text.ts';
import { isValid, type SyntaxFault, type YamlFault } from './yaml-syntax.ts';

/** A line that is valid with another indentation. If two lines do not match, the parser may mark either. */
export function findIndentation(
  source: SourceText,
  { code, message, pos }: SyntaxFault,
  { number, topLevel }: { number: number; topLevel: readonly string[] },
): YamlFault | null {
  const marked = source.lines[number - 1];
  const isAbove = message.startsWith('Nested mappings') || marked?.text.slice(pos[0] - marked.start).trim() === '';
  const line = source.lines.slice(isAbove ? number : number - 1).find(isFilled);
  if (!line) return null;
  const former = source.lines.slice(0, line.number - 1);
  const [before, above] = former.filter(isFilled).slice(-2);
  const separating = before && above && findSeparating(source, [before, above, line], topLevel);
  if (separating) return separating;
  const isText = code === 'BAD_INDENT' || /:\s*$|[:-] +[|>][-+\d]*$/u.test(above?.text ?? '');
  const { indent, rest, isKey } = splitIndent(line);
  const spaces = isText || isKey ? chooseSpaces(source, line, { rest, usual: indent, topLevel }) : null;
  const span = { start: line.start, end: line.start + Math.max(1, indent) };
  if ((spaces === null || spaces < indent) && !rest.startsWith('- ') && !isTopLevel(rest, topLevel)) {
    const isInList = former.some(({ text }) => text.startsWith(`${' '.repeat(indent)}- `));
    const write = `${' '.repeat(indent)}- ${rest}`;
    if (isInList && isValid(`${source.text.slice(0, line.start)}${write}\n`))
      return { problem: 'the lines above are a list, and each entry of a list begins with “- ”.', span, write };
  }
  if (spaces === null || spaces === indent) return null;
  return { problem: describeIndentation(indent, spaces), span, write: ' '.repeat(spaces) + rest };
}

const describeIndentation = (indent: number, spaces: number) =>
  `this line is indented by ${countSpaces(indent)}, but must be indented by ${countSpaces(spaces)}.`;

/** A line that separates a setting from the lines below it, to which it belongs: `people:`, `role: owner`, `  - name: Ada`. */
function findSeparating(
  source: SourceText,
  [above, line, next]: readonly [SourceLine, SourceLine, SourceLine],
  topLevel: readonly string[],
): YamlFault | null {
  const [{ indent, rest, isKey }, below] = [splitIndent(line), splitIndent(next)];
  if (!isKey || rest.startsWith('- ') || isTopLevel(rest, topLevel)) return null;
  const before = source.text.slice(0, line.start);
  const span = { start: line.start + indent, end: line.start + line.text.length };
  const isEntry = below.rest.startsWith('- ');
  const dashed = `${' '.repeat(indent)}- ${rest}`;
  if (isEntry && indent === below.indent && isValid(`${before}${dashed}\n${next.text}\n`))
    return { problem: 'there is no “- ” before this list entry.', span, write: dashed };
  if (indent > splitIndent(above).indent || indent >= below.indent) return null;
  const moved = ' '.repeat(below.indent) + rest;
  if (isValid(`${before}${moved}\n${next.text}\n`))
    return { problem: describeIndentation(indent, below.indent), span, write: moved };
  const inEntry = `${' '.repeat(below.indent + 2)}${rest}`;
  if (!isEntry || !isValid(`${before}${next.text}\n${inEntry}\n`)) return null;
  const problem = `this line separates a list from its name. Move it below line ${String(next.number)}, indented by ${countSpaces(below.indent + 2)}.`;
  return { problem, span, write: inEntry };
}

function splitIndent({ text }: SourceLine) {
  const [, indent = '', rest = ''] = /^( *)(\S.*)$/u.exec(text) ?? [];
  return { indent: indent.length, rest, isKey: /^(?:- |[^\s:]+:(?: |$))/u.test(rest) };
}

const isTopLevel = (rest: string, topLevel: readonly string[]) => topLevel.includes(rest.split(':')[0] ?? '');

const isFilled = ({ text }: SourceLine) => /^\s*[^\s#]/u.test(text);

const countSpaces = (count: number) =>
  count === 0 ? 'no spaces' : `${String(count)} ${count === 1 ? 'space' : 'spaces'}`;

/** Each tab is found with the text above it, which has spaces in place of its tabs. */
const mostTabs = 20;

/** Lines in which only spaces in place of a tab are valid, if the parser marks a line with one. */
export function findTabs(
  source: SourceText,
  errors: readonly SyntaxFault[],
  topLevel: readonly string[],
): readonly YamlFault[] {
  const tabs = source.lines.filter(({ text }) => /^ *\t\s*\S/u.test(text));
  const marked = new Map(errors.map(({ code, pos: [start, end] }) => [source.locate({ start, end }).line, code]));
  if (!tabs.some(({ number }) => marked.has(number))) return [];
  const faults: YamlFault[] = [];
  let corrected = source;
  for (const { number, start } of tabs.slice(0, mostTabs)) {
    const line = corrected.lines[number - 1];
    if (!line || isValid(`${corrected.text.slice(0, line.start)}${line.text}\n`)) continue;
    const indent = /^\s*/u.exec(line.text)?.[0] ?? '';
    const usual = indent.replaceAll('\t', '  ').length;
    const rest = line.text.slice(indent.length);
    const found = chooseSpaces(corrected, line, { rest, usual, topLevel });
    const spaces = found ?? (marked.get(number) === 'TAB_AS_INDENT' ? usual : null);
    if (spaces === null) continue;
    const write = ' '.repeat(spaces) + rest;
    const problem = `this line is indented with a tab, but YAML allows only spaces. Indent it by ${countSpaces(spaces)}.`;
    faults.push({ problem, span: { start, end: start + indent.length }, write });
    const { text, file } = corrected;
    corrected = createSourceText(file, text.slice(0, line.start) + write + text.slice(line.start + line.text.length));
  }
  return faults;
}

/** The number of different indentations of lines above that are tried. */
const mostColumns = 6;

/** The indentation that makes the text up to a line valid, near its own and equal to that of a line above; null if there is none. */
function chooseSpaces(
  source: SourceText,
  { number, start }: SourceLine,
  { rest, usual, topLevel }: { rest: string; usual: number; topLevel: readonly string[] },
): number | null {
  const above = source.lines
    .slice(0, number - 1)
    .filter(isFilled)
    .slice(-100)
    .reverse();
  const columns = above.flatMap(({ text }) => {
    const [, indent = '', dash = ''] = /^( *)(- +)?/u.exec(text) ?? [];
    return [indent.length + dash.length, indent.length];
  });
  const before = source.text.slice(0, start);
  const [first = 0] = columns;
  const wanted = isTopLevel(rest, topLevel) ? 0 : usual;
  return (
    [...new Set([usual, ...columns, first + 2, 0])]
      .toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
      .slice(0, mostColumns)
      .find((count) => isValid(`${before}${' '.repeat(count)}${rest}\n`)) ?? null
  );
}

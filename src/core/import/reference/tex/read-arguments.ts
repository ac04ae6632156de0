import { printedArguments, quoteCommands, styleCommands } from './commands.data.ts';
import { skipOption } from './read-command.ts';
import { readFormula } from './read-formula.ts';
import { deepest, type Range, type Read, readAddress, readTex, styled, type TexForm } from './read-tex.ts';
import { writeScript } from './scripts.ts';
import { findGroup, type TexSource } from './source.ts';

/** Reads a command by what its arguments are; null where it has none, or prints them as they are. */
export function readArguments(
  source: TexSource,
  name: string,
  behind: Range,
  form: TexForm,
  depth: number,
): Read | null {
  const first = findGroup(source, skipOption(source, behind));
  const style = styleCommands.get(name);
  if (!first || depth >= deepest) return null;
  const read = (group: Range, as = form) => readTex(source, group, as, depth + 1);
  const end = first.end + 1;
  if (style !== undefined) return { text: styled(style, read(first), form), end };
  if (quoteCommands.has(name)) return { text: `“${read(first)}”`, end };
  if (/^(?:textsuperscript|sp|up)$/.test(name)) return { text: writeScript('^', read(first, 'plain'), form), end };
  if (/^(?:textsubscript|sb)$/.test(name)) return { text: writeScript('_', read(first, 'plain'), form), end };
  if (name === 'ensuremath') {
    return { text: readFormula(source.text.slice(first.start, first.end), form), end };
  }
  if (name === 'sqrt') return { text: `√${enclose(read(first))}`, end };
  if (/^(?:url|path|nolinkurl|href)$/.test(name)) return readLink(source, name, first, form, depth);
  return readPrinted(source, name, first, read);
}

function readPrinted(source: TexSource, name: string, first: Range, read: (group: Range) => string): Read | null {
  const groups = [first];
  const isFraction = /^[dt]?frac$/.test(name);
  const rule = isFraction ? { of: 2, printed: [0, 1] } : printedArguments.get(name);
  if (!rule) return null;
  for (let last: Range | null = first; last && groups.length < rule.of;) {
    last = findGroup(source, last.end + 1);
    if (last) groups.push(last);
  }
  const texts = rule.printed.flatMap((index) => groups[index] ?? []).map(read);
  const end = (groups.at(-1)?.end ?? first.end) + 1;
  return { text: isFraction ? texts.map(enclose).join('/') : texts.join(''), end };
}

const enclose = (text: string) => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`);

function readLink(source: TexSource, name: string, first: Range, form: TexForm, depth: number): Read {
  const address = readAddress(source.text.slice(first.start, first.end).trim(), form).replaceAll(/\s/g, '');
  const label = name === 'href' ? findGroup(source, first.end + 1) : null;
  const end = (label ?? first).end + 1;
  const shown = label && readTex(source, label, form, depth + 1);
  if (form !== 'markup' || !/^https?:\/\//i.test(address)) return { text: shown ?? address, end };
  return { text: shown ? `\\href{${address}}{${shown}}` : `\\url{${address}}`, end };
}

import { parseDocument, Scalar, visit } from 'yaml';
import { readDate as readWrittenDate } from '../import/reference/dates.ts';
import { describeYamlError } from '../settings/yaml-errors.ts';
import { parseToml } from './toml.ts';

type Data = Readonly<Record<string, unknown>>;

/** A file of a static site: its front matter and the text below. */
export interface PageFile {
  readonly data: Data;
  readonly body: string;
}

/**
 * Parses the front matter of a page: YAML between lines of `---`, or TOML between lines of `+++`. Null if there is none; throws on
 * invalid content, with line and column.
 */
export function readFrontMatter(text: string): PageFile | null {
  const found = /(?<![^])\uFEFF?(---|\+\+\+)[ \t]*\r?\n(.*?)^\1[ \t]*(?:\r?\n|$)/msu.exec(text);
  if (!found) return null;
  const [whole, fence, head = ''] = found;
  return { data: fence === '---' ? readYaml(head, 2) : parseToml(head, 2), body: text.slice(whole.length) };
}

/**
 * Parses a YAML mapping; empty for anything else. Numbers keep their notation, since `2601.22290` may be an arXiv identifier. Throws
 * on invalid YAML, with line and column; `firstLine` is the line number of the first line in its file.
 */
export function readYaml(text: string, firstLine = 1): Data {
  const strict = parseYaml(text);
  const document = strict.errors.length === 0 ? strict : parseYaml(indentContinued(text));
  const [error] = document.errors.length === 0 ? [] : strict.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    throw new Error(
      `line ${String(line - 1 + firstLine)}, column ${String(col)}: ${describeYamlError(error, text.slice(...error.pos))}`,
    );
  }
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined) return new Scalar(node.source);
      return undefined;
    },
  });
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  return isRecord(data) ? data : {};
}

const parseYaml = (text: string) => parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });

/** Jekyll and Hugo accept a quoted text that continues without indentation; YAML 1.2 does not. */
function indentContinued(text: string): string {
  return text.replaceAll(/^(?![\s#-]|["']?[\w-]+["']?[ \t]*:(?:\s|$))/gmu, '  ');
}

export function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A text or number as text; empty for anything else. */
export function readText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The texts of a list; a single text counts as a list of one. */
export function readTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(readText).filter((text) => text !== '');
}

/** True if a field has content. */
export function hasContent(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasContent);
  if (isRecord(value)) return Object.values(value).some(hasContent);
  return readText(value) !== '' || value === true;
}

/** Fields with lower-case names, since people write them in any case. */
export function lowerCaseKeys(data: Data): Data {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The first value that is a date, in biblatex's form: `2021-05-03`, or as much as is known, or its words; null if there is none. */
export function readDate(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const text = readText(value);
    // A complete date may be followed by a time, or by the name of a file.
    const { year, month, day, printed, status } = readWrittenDate(
      /^\d{4}-\d{2}-\d{2}(?![\d/])/.exec(text)?.[0] ?? text,
    );
    if (year === null && status === undefined) continue;
    if (printed !== undefined || status !== undefined) return text;
    const parts = [year, month, month === null ? null : day].filter((part) => part !== null);
    return parts.map((part) => String(part).padStart(2, '0')).join('-');
  }
  return null;
}

import { parseDocument } from 'yaml';

/** A file of a static site: what stands between the lines of dashes at its head, and the text below them. */
export interface PageFile {
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Reads the front matter of a page, which is YAML. Null for a file without any; throws where it is no YAML, with line and column. */
export function readFrontMatter(text: string): PageFile | null {
  const found = /^\uFEFF?---[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|$)/msu.exec(text);
  if (!found) return null;
  const document = parseDocument(found[1] ?? '', { uniqueKeys: false, logLevel: 'error' });
  const [error] = document.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    throw new Error(
      `line ${String(line + 1)}, column ${String(col)}: ${error.message.split(/ at line |\n/u)[0] ?? ''}`,
    );
  }
  const data: unknown = document.toJS({ maxAliasCount: 100 });
  return { data: isRecord(data) ? data : {}, body: text.slice(found[0].length) };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** A text or a number as a text; empty for anything else. */
export function readText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The texts of a list; one text is a list of one. */
export function readTexts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).map(readText).filter((text) => text !== '');
}

/** Text without the marks of HTML and Markdown that stand around words: `In *Proceedings of Moss*`. */
export function dropMarks(text: string): string {
  return text
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/(\*\*|__|\*|_)(?=\S)(.+?)(?<=\S)\1/gu, '$2')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll(/&nbsp;/gu, ' ')
    .replaceAll(/&(?:quot|ldquo|rdquo);/gu, '"')
    .replaceAll(/&amp;/gu, '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** `2021-05-03`, or as much of it as a date begins with; null for no date. */
export function readDate(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(readText(value));
    if (found) return found[0];
  }
  return null;
}

import { type Document, visit } from 'yaml';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Span } from '../model/draft.ts';
import type { SourceText } from '../model/source-text.ts';

/** Reports unquoted texts that are valid YAML but probably mean something else. */
export function diagnoseDoubtfulTexts(source: SourceText, document: Document.Parsed | null): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  if (document)
    visit(document, {
      Scalar(key, { type, range }) {
        const [start = 0, end = 0] = range ?? [];
        if (type !== 'PLAIN') return;
        const quoted = start === end ? quoteComment(source, start) : null;
        if (quoted) found.push(createDiagnostic('text-cut', { text: '', ...quoted }, source.locate({ start, end })));
        if (start === end) return;
        const diagnostic =
          diagnoseCut(source, { start, end }) ??
          diagnoseEntry(source, { start, end }) ??
          (key === 'key' ? null : diagnoseQuote(source, { start, end }));
        if (diagnostic) found.push(diagnostic);
      },
    });
  return found;
}

/** The line in which a value that was read as a comment is a text: `accent: #0a5c4a`. Null if there is none at an offset. */
export function quoteComment(source: SourceText, start: number): { comment: string; write: string } | null {
  const comment = /^#[^\s#][^\r\n]*/u.exec(source.text.slice(start, start + longestComment))?.[0].trimEnd();
  if (comment === undefined) return null;
  const { lead } = locateText(source, { start, end: start + comment.length });
  return /: +$/u.test(lead) ? { comment, write: `${lead}${JSON.stringify(comment)}` } : null;
}

/** A text that continues after `#` without a space was probably not meant as a comment: `title: Moss #1`. */
function diagnoseCut(source: SourceText, { start, end }: Span): Diagnostic | null {
  const rest = /^[ \t]+#\S[^\r\n]*/u.exec(source.text.slice(end, end + longestComment))?.[0];
  if (rest === undefined) return null;
  const text = source.text.slice(start, end);
  const { position, lead } = locateText(source, { start, end: end + rest.length });
  const write = `${lead}${JSON.stringify(`${text}${rest}`.trimEnd())}`;
  return createDiagnostic('text-cut', { text, comment: rest.trim(), write }, position);
}

/** In UTF-16 units. */
const longestComment = 1000;

/** A list entry that is indented too far continues the text above it. */
function diagnoseEntry(source: SourceText, { start, end }: Span): Diagnostic | null {
  const text = source.text.slice(start, end);
  const entry = /[\r\n] *(- +\S[^\r\n]*)/u.exec(text);
  const { position } = locateText(source, { start, end });
  const dash = position.lineText.slice(0, position.column - 1).search(/- +$/u);
  if (!entry?.[1] || dash === -1) return null;
  const from = start + entry.index + entry[0].length - entry[1].length;
  const write = `${' '.repeat(dash)}${entry[1].trimEnd()}`;
  return createDiagnostic('entry-in-text', { write }, source.locate({ start: from, end: from + entry[1].length }));
}

/** A closing quotation mark without an opening one: `title: Moss"`. */
function diagnoseQuote(source: SourceText, span: Span): Diagnostic | null {
  const text = source.text.slice(span.start, span.end);
  const quote = /["']$/u.exec(text)?.[0];
  if (quote === undefined || /[\r\n]/u.test(text)) return null;
  const marks = text.split(quote === '"' ? /"/u : /(?<!\p{L})'|'(?!\p{L})/u).length - 1;
  if (marks % 2 === 0) return null;
  const { position, lead } = locateText(source, span);
  const quoteAs = (written: string) => `${lead}${written}${position.lineText.slice(position.endColumn - 1)}`.trimEnd();
  const details = {
    text,
    write: quoteAs(JSON.stringify(text.slice(/^[“”„«‘’‚]/u.test(text) ? 1 : 0, -1))),
    keep: quoteAs(quote === '"' ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)),
  };
  return createDiagnostic('quote-unpaired', details, position);
}

/** The position of a text, and the part of its line before it. */
function locateText(source: SourceText, span: Span) {
  const position = source.locate(span);
  return { position, lead: position.lineText.slice(0, position.column - 1).trimStart() };
}

import { type Diagnostic, type Severity, sortDiagnostics } from '../core/diagnostics.ts';
import { toVisible } from './columns.ts';
import { countSeverities } from './terminal.ts';

/** GitHub shows at most this many annotations for a step: https://docs.github.com/actions/reference/limits */
const mostAnnotations = 50;
/** A summary may have 1 MiB; this many rows with long messages stay well below it. */
const mostRows = 500;
const severities: readonly Severity[] = ['error', 'warning', 'notice'];

/**
 * Workflow commands that annotate the lines of a pull request with diagnostics, the most severe first. `toPath` converts a diagnostic's
 * file to its path in the repository. Format and escapes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatAnnotations(
  diagnostics: readonly Diagnostic[],
  toPath: (file: string) => string,
): readonly string[] {
  return rankDiagnostics(diagnostics)
    .slice(0, mostAnnotations)
    .map(({ severity, code, message, hint, position }) => {
      const { file, line, column, endColumn } = position ?? {};
      const properties = Object.entries({
        file: file === undefined ? undefined : toPath(file),
        line,
        col: column,
        endColumn,
        title: code,
      }).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`]));
      return `::${severity} ${properties.join(',')}::${escapeMessage(`${toVisible(message)}\n${toVisible(hint)}`)}`;
    });
}

/** The report as Markdown for the summary of a step; `totals` is its last line. */
export function formatSummary(diagnostics: readonly Diagnostic[], totals: string): string {
  const ranked = rankDiagnostics(diagnostics);
  const rows = ranked.slice(0, mostRows).map(({ severity, code, message, hint, position }) => {
    const place = position ? `${position.file}:${String(position.line)}:${String(position.column)}` : '';
    return `| ${[severity, place, `${message} ${hint}`, code].map(escapeCell).join(' | ')} |`;
  });
  const rest = ranked.length - rows.length;
  return [
    '## Papers',
    '',
    `${escapeCell(totals)} ${countSeverities(diagnostics)}.`,
    '',
    ...(rows.length > 0 ? ['| | Place | Problem and fix | Code |', '| --- | --- | --- | --- |', ...rows, ''] : []),
    ...(rest > 0 ? [`And ${String(rest)} more: run “npm run check” to see all.`, ''] : []),
  ].join('\n');
}

function rankDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return sortDiagnostics(diagnostics).toSorted(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
}

const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Escapes text for a table cell in GitHub's Markdown, which also parses HTML, mentions and references. */
const escapeCell = (text: string) =>
  toVisible(text).replace(/[&<>|\\`*_~[\]$@#!:]/gu, (character) => `&#${String(character.codePointAt(0))};`);

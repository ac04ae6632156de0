import { type Diagnostic, type Severity, sortDiagnostics } from '../core/diagnostics.ts';
import type { Position } from '../core/model/source-text.ts';

const longestExcerpt = 100;

/** The diagnostics for a person to read: grouped by file, each with the source line and a marker under its span. */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  const files = Map.groupBy(sortDiagnostics(diagnostics), ({ position }) => position?.file ?? '');
  const parts = [...files].map(([file, inFile]) =>
    [...(file ? [file] : []), ...inFile.map(formatDiagnostic)].join('\n'),
  );
  return [...parts, countSeverities(diagnostics)].join('\n\n');
}

/** `2 errors, 1 warning, 3 notices`, without those that do not occur. */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'notice'];
  const counts = severities.map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? '' : `${String(count)} ${severity}${count === 1 ? '' : 's'}`;
  });
  return counts.filter((count) => count !== '').join(', ') || 'nothing to report';
}

function formatDiagnostic({ severity, code, message, hint, position }: Diagnostic): string {
  const place = position ? `${String(position.line)}:${String(position.column)}  ` : '';
  const lines = [
    `  ${place}${severity}  ${message}  [${code}]`,
    ...(position ? markExcerpt(position) : []),
    `      ${hint}`,
  ];
  return lines.join('\n');
}

/**
 * The part of the source line around the span, and carets under it; a span wider than the excerpt is marked up to its edge.
 * A control character is a space, because it could move the cursor.
 */
function markExcerpt({ lineText, column, endColumn }: Position): readonly string[] {
  if (lineText.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 21, lineText.length - longestExcerpt));
  const end = Math.min(lineText.length, start + longestExcerpt);
  const before = start > 0 ? '…' : '';
  const excerpt = before + lineText.slice(start, end).replace(/[\s\p{Cc}]/gu, ' ') + (end < lineText.length ? '…' : '');
  const offset = before.length + column - 1 - start;
  const width = Math.max(1, Math.min(endColumn, end + 1) - column);
  return [`      | ${excerpt}`, `      | ${' '.repeat(offset)}${'^'.repeat(width)}`];
}

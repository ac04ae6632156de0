import { type Correction, type Diagnostic, type Severity, sortDiagnostics } from '../core/diagnostics.ts';
import { groupNameVariants } from './name-variants.ts';
import { toVisible } from './columns.ts';
import { markExcerpt } from './excerpt.ts';
import { type Paint, plainPaint } from './paint.ts';
import { formatYamlLines } from './yaml-lines.ts';

const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const;
const indent = ' '.repeat(6);

/**
 * The diagnostics for people: grouped by file, each with the source line, a marker under its span, the fix, and the lines of YAML that
 * settle it.
 */
export function formatReport(
  diagnostics: readonly Diagnostic[],
  paint: Paint = plainPaint,
  { all = true }: { readonly all?: boolean } = {},
): string {
  const { single, grouped } = all ? { single: diagnostics, grouped: [] } : groupNameVariants(diagnostics);
  const files = Map.groupBy(sortDiagnostics(single), ({ position }) => position?.file ?? '');
  const parts = [...files].map(([file, inFile]) =>
    [
      ...(file ? [paint('bold', toVisible(file))] : []),
      inFile.map((diagnostic) => formatDiagnostic(diagnostic, paint)).join('\n\n'),
    ].join('\n'),
  );
  return [...parts, ...grouped, ...explainCorrections(diagnostics), countSeverities(diagnostics)].join('\n\n');
}

/** YAML allows a key once: a second one would make the file unreadable. */
function explainCorrections(diagnostics: readonly Diagnostic[]): readonly string[] {
  const offered = diagnostics.flatMap(({ paper, corrections = [] }) =>
    corrections.filter(({ file, lines }) => (file === 'corrections.yaml' ? paper !== null : 'people' in lines)),
  );
  const offersCode = offered.some(({ lines }) => 'settled' in lines);
  const isFor = (name: string) => offered.some(({ file }) => file.endsWith(name));
  return [
    ...(isFor('corrections.yaml')
      ? [
          'Each address can have only one entry in corrections.yaml. If the entry exists, add the lines to it.' +
            (offersCode ? ' Put several codes into one list: settled: [A, B].' : ''),
        ]
      : []),
    ...(isFor('site.yaml')
      ? ['site.yaml can have “people” only once. If it exists, add these entries to its list.']
      : []),
  ];
}

/** The most diagnostics that the brief report shows. */
const mostBrief = 10;

/** A short report for a build that continues: one line for each error and warning, up to ten, and how to see more. */
export function formatBriefReport(diagnostics: readonly Diagnostic[]): string {
  const listed = sortDiagnostics(diagnostics).filter(({ severity }) => severity !== 'notice');
  const lines = listed.slice(0, mostBrief).map(({ severity, code, message, position }) => {
    const place = position ? `${position.file}:${String(position.line)}:${String(position.column)}  ` : '';
    return toVisible(`  ${place}${severity}  ${message}  [${code}]`);
  });
  const rest = listed.length - lines.length;
  return [
    countSeverities(diagnostics),
    ...lines,
    ...(rest > 0 ? [`  and ${String(rest)} more`] : []),
    ...(diagnostics.length > 0 ? ['Run “npm run check” for details and fixes.'] : []),
  ].join('\n');
}

/** `2 errors, 1 warning, 3 notices`; severities that do not occur are left out. */
export function countSeverities(diagnostics: readonly Diagnostic[]): string {
  const severities: readonly Severity[] = ['error', 'warning', 'notice'];
  const counts = severities.map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? '' : `${String(count)} ${severity}${count === 1 ? '' : 's'}`;
  });
  return counts.filter((count) => count !== '').join(', ') || 'no problems found';
}

function formatDiagnostic(diagnostic: Diagnostic, paint: Paint): string {
  const { severity, code, message, hint, position, paper, corrections = [] } = diagnostic;
  const place = position ? `${String(position.line)}:${String(position.column)}  ` : '';
  const excerpt = position && markExcerpt(position);
  const bar = paint('dim', '|');
  const lines = [
    `  ${place}${paint([colours[severity], 'bold'], severity)}  ${toVisible(message)}  ${paint('dim', `[${code}]`)}`,
    ...(excerpt
      ? [`${indent}${bar} ${excerpt.text}`, `${indent}${bar} ${paint(colours[severity], excerpt.marker)}`]
      : []),
    `${indent}${toVisible(hint)}`,
    ...corrections.flatMap((correction) => formatCorrection(correction, paper)),
  ];
  return lines.join('\n');
}

/**
 * Entries of `corrections.yaml` start at the left margin, so that they can be pasted as they are. Empty if the paper has no address for
 * a correction.
 */
function formatCorrection({ instruction, file, lines }: Correction, paper: string | null): readonly string[] {
  const isEntry = file === 'corrections.yaml';
  if (isEntry && paper === null) return [];
  const value = isEntry ? { [paper ?? '']: lines } : lines;
  return [
    `${indent}${toVisible(instruction)} seeds/${file}:`,
    ...formatYamlLines(value).map((line) => (isEntry ? line : `${indent}  ${line}`)),
  ];
}

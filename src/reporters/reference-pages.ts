import { join, relative } from 'node:path';
import { type Diagnostic, sortDiagnostics } from '../core/diagnostics.ts';
import { packageFolder } from '../seeds/package-folder.ts';

/** Where the codes of a report are explained, and the settings if one is invalid; empty for an empty report. */
export function formatReferencePages(diagnostics: readonly Diagnostic[]): string {
  const [first] = sortDiagnostics(diagnostics);
  if (!first) return '';
  const locate = (file: string) => {
    const path = join(packageFolder, 'src/core', file);
    const below = relative(process.cwd(), path);
    return below.startsWith('..') ? path : below;
  };
  const isOfSettings = diagnostics.some(({ code }) => code === 'settings-invalid');
  return [
    `Codes in brackets are explained in ${locate('DIAGNOSTICS.md')}#${first.code} and its other sections.`,
    ...(isOfSettings ? [`Settings are described in ${locate('SETTINGS.md')}.`] : []),
  ].join('\n');
}

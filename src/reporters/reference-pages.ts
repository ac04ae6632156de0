import { join, relative } from 'node:path';
import type { Diagnostic } from '../core/diagnostics.ts';
import { packageFolder } from '../seeds/package-folder.ts';

/** The pages that explain the codes of a report, and the settings if one is invalid; empty for an empty report. */
export function formatReferencePages(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  const locate = (file: string) => {
    const path = join(packageFolder, 'src/core', file);
    const below = relative(process.cwd(), path);
    return below.startsWith('..') ? path : below;
  };
  const isOfSettings = diagnostics.some(({ code }) => code === 'settings-invalid');
  return [
    `${locate('DIAGNOSTICS.md')} explains the codes in brackets.`,
    ...(isOfSettings ? [`${locate('SETTINGS.md')} describes all settings.`] : []),
  ].join('\n');
}

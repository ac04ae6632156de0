import type { Diagnostic } from '../core/diagnostics.ts';
import { OwnerError } from './owner-error.ts';
import { formatReferencePages } from './reference-pages.ts';
import { countSeverities, formatReport } from './terminal.ts';

/** Stops a build; its message is the report of all errors. */
export class ReportedError extends OwnerError {
  override readonly name = 'ReportedError';

  constructor(diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const others = diagnostics.filter(({ severity }) => severity !== 'error');
    const rest = others.length > 0 ? `\nAlso ${countSeverities(others)}: run “npm run check” to see them.` : '';
    super(`Cannot build the site.\n\n${formatReport(errors)}${rest}\n${formatReferencePages(errors)}\n`);
  }
}

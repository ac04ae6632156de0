import type { Diagnostic } from '../core/diagnostics.ts';
import { formatReport } from './terminal.ts';

/** Stops a build; its message is the whole report. */
export class ReportedError extends Error {
  override readonly name = 'ReportedError';

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`The site can not be built.\n\n${formatReport(diagnostics)}`);
    this.stack = '';
  }
}

import type { Diagnostic } from '../diagnostics.ts';
import type { Draft } from '../model/draft.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Entry } from './reference/entry.ts';

/** What every reader returns: the papers of a source in its own order, and its diagnostics. */
export interface ParsedSource {
  readonly source: SourceText;
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
  /** What each paper was made from; absent for a listing. */
  readonly entries?: readonly Entry[];
}

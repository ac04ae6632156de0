import type { Diagnostic } from '../diagnostics.ts';
import type { Draft } from '../model/draft.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Entry } from './reference/entry.ts';

/** The result of every reader: the papers of a source in order, and its diagnostics. */
export interface ParsedSource {
  readonly source: SourceText;
  readonly drafts: readonly Draft[];
  readonly diagnostics: readonly Diagnostic[];
  /** The entry behind each paper; absent for a listing. */
  readonly entries?: readonly Entry[];
}

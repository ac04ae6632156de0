import { type Document, parseDocument } from 'yaml';
import type { Span } from '../model/draft.ts';

/** A reason why a text is invalid YAML. */
export interface YamlFault {
  /** A sentence that continues after a colon. */
  readonly problem: string;
  readonly span: Span;
  /** The corrected line, without its indentation unless that is the error; null if the correction is unknown. */
  readonly write: string | null;
  /** What to do, if it is known without a line to write. */
  readonly remedy?: string;
}

/** An error of the parser; positions are in UTF-16 units. */
export type SyntaxFault = Pick<Document.Parsed['errors'][number], 'code' | 'message' | 'pos'>;

/** The parser's errors, and those warnings that mean that a text would lose its beginning: `about: !x y`. */
export function listYamlErrors({ errors, warnings }: Document.Parsed): readonly SyntaxFault[] {
  return [...errors, ...warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE')];
}

/** Parses a text for its errors. */
export const parseLine = (text: string) => parseDocument(text, { prettyErrors: false, logLevel: 'error' });

export const isValid = (text: string) => listYamlErrors(parseLine(text)).length === 0;

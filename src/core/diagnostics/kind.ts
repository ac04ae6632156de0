/** An error fails the build at its end; a warning asks the owner for a decision; a notice reports an assumption. */
export type Severity = 'error' | 'warning' | 'notice';

/** The content of lines of YAML. */
export interface YamlLines {
  readonly [key: string]: string | readonly (string | YamlLines)[] | YamlLines;
}

/** Lines to add to a file in the seeds folder, which resolve a diagnostic. */
export interface Correction {
  /** When to add these lines, up to the name of the file: `If this is right, add these lines to`. */
  readonly instruction: string;
  readonly file: 'corrections.yaml' | 'site.yaml';
  /** In `corrections.yaml`, the fields of the paper without its address; in `site.yaml`, the setting or an entry of a list. */
  readonly lines: YamlLines | readonly [YamlLines];
}

/** A kind of problem. */
export interface DiagnosticKind<Details> {
  readonly severity: Severity;
  /** What was found, in one sentence. */
  readonly message: (details: Details) => string;
  /** What to do about it, in one or two sentences. */
  readonly hint: (details: Details) => string;
  /** The value by which reports group diagnostics of this kind. */
  readonly subject?: (details: Details) => string;
  /** The lines to add to a file, if that is enough to resolve the problem. */
  readonly corrections?: (details: Details) => readonly Correction[];
  /** The meaning and the fix, for the documentation: a few sentences in Markdown. */
  readonly explanation: string;
}

/** Defines a kind, with types for its details. */
export const defineKind = <Details>(kind: DiagnosticKind<Details>): DiagnosticKind<Details> => kind;

/** In UTF-16 units. */
const longestQuote = 90;

/** A quoted text from a source; a long text is cut at its end. */
export const quote = (text: string) => `“${text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text}”`;

/** A quoted text; a long text is cut in its middle. */
export const quoteEnds = (text: string) =>
  `“${text.length > longestQuote ? `${text.slice(0, 40)} … ${text.slice(-46)}` : text}”`;

/** The authors of a paper, after its title: `by Ada Grace, Li Berg`. */
export const describeAuthors = (names: readonly string[]) =>
  names.length > 0 ? `by ${names.join(', ')}` : 'without authors';

/** Lines that accept the current result for a paper. */
export const suggestSettled = (code: string, when: string) => suggestCorrection(when, { settled: [code] });

/** Lines that keep a paper separate from the paper at an address. */
export const suggestSeparation = (when: string, id: string) => suggestCorrection(when, { not_same_as: id });

/** Lines that correct a paper. */
export function suggestCorrection(when: string, lines: YamlLines): Correction {
  return { instruction: `${when}, add these lines to`, file: 'corrections.yaml', lines };
}

/** Lines with placeholders, or with values that the owner changes; `lead` is `Or` or a condition with its comma. */
export function suggestEdit(lead: string, lines: YamlLines): Correction {
  return { instruction: `${lead} edit these lines and add them to`, file: 'corrections.yaml', lines };
}

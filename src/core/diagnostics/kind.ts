/** An error fails the build, once, at its end; a warning needs a decision of the owner; a notice reports an assumption. */
export type Severity = 'error' | 'warning' | 'notice';

/** What lines of YAML can say here. */
export interface YamlLines {
  readonly [key: string]: string | readonly (string | YamlLines)[] | YamlLines;
}

/** Lines for a file in the seeds folder that settle a diagnostic. */
export interface Correction {
  /** When these lines are the right ones, up to the name of the file: `If this is right, add to`. */
  readonly instruction: string;
  readonly file: 'corrections.yaml' | 'site.yaml';
  /** In `corrections.yaml` what to say of the paper, without its address; in `site.yaml` the setting. */
  readonly lines: YamlLines;
}

/** One thing that can be wrong. */
export interface DiagnosticKind<Details> {
  readonly severity: Severity;
  /** What was found, in one sentence. */
  readonly message: (details: Details) => string;
  /** What to do about it, in one or two sentences. */
  readonly hint: (details: Details) => string;
  /** What several of the kind can be about: reports group them by it. */
  readonly subject?: (details: Details) => string;
  /** What to put into which file, where that is enough. */
  readonly corrections?: (details: Details) => readonly Correction[];
  /** What it means and what to do, for the page of documentation: a few sentences in Markdown. */
  readonly explanation: string;
}

/** Makes a kind, for which its details are typed. */
export const defineKind = <Details>(kind: DiagnosticKind<Details>): DiagnosticKind<Details> => kind;

/** In UTF-16 units. */
const longestQuote = 90;

/** A text of a source in quotation marks, the end of a long one left out. */
export const quote = (text: string) => `“${text.length > longestQuote ? `${text.slice(0, longestQuote - 1)}…` : text}”`;

/** A text in quotation marks, the middle of a long one left out. */
export const quoteEnds = (text: string) =>
  `“${text.length > longestQuote ? `${text.slice(0, 40)} … ${text.slice(-46)}` : text}”`;

/** Lines that accept what was read of a paper as it is. */
export function suggestSettled(code: string, when: string): Correction {
  return { instruction: `${when}, add to`, file: 'corrections.yaml', lines: { settled: [code] } };
}

/** Lines that keep a paper apart from the one with an address. */
export function suggestSeparation(when: string, id: string): Correction {
  return { instruction: `${when}, add to`, file: 'corrections.yaml', lines: { not_same_as: id } };
}

/** Lines that give other values for a paper. */
export function suggestCorrection(when: string, lines: YamlLines): Correction {
  return { instruction: `${when} and add them to`, file: 'corrections.yaml', lines };
}

import type { CslItem } from '../../core/export/csl-json.ts';
import { type Citeproc, createReferenceFormatter } from '../../core/export/references/format-references.ts';
import type { References } from '../../core/markup/rendered.ts';
import type { CitationStyle } from '../../core/settings/site-schema.ts';
import { readStyleFiles } from './read-style-files.ts';

/** Papers to format, as CSL data, and how. */
export interface ReferenceTask {
  readonly items: readonly CslItem[];
  readonly styles: readonly CitationStyle[];
  /** The language of the papers. */
  readonly language: string;
}

/** The references of the papers of a task, in their order. */
export interface FormattedReferences {
  readonly references: readonly References[];
  /** What could not be formatted, by the index of the paper in the task. */
  readonly failures: readonly { readonly index: number; readonly style: string; readonly error: unknown }[];
}

/** Creates a function that formats references. Its engines are set up with the first task, which decides on styles and language. */
export function createReferenceEngine(citeproc: Citeproc): (task: ReferenceTask) => FormattedReferences {
  let format: ReturnType<typeof createReferenceFormatter> | undefined;
  return ({ items, styles, language }) => {
    format ??= createReferenceFormatter(citeproc, readStyleFiles(styles), language);
    const failures: FormattedReferences['failures'][number][] = [];
    const references = format(items, (index, style, error) => failures.push({ index, style, error }));
    return { references, failures };
  };
}

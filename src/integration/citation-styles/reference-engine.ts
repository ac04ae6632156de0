import type { CslItem } from '../../core/export/csl-json.ts';
import { type Citeproc, createReferenceFormatter } from '../../core/export/references/format-references.ts';
import type { References } from '../../core/markup/rendered.ts';
import type { CitationStyle } from '../../core/settings/site-schema.ts';
import { readStyleFiles } from './read-style-files.ts';

/** Papers to format, as CSL-JSON items, with the styles. */
export interface ReferenceTask {
  readonly items: readonly CslItem[];
  readonly styles: readonly CitationStyle[];
  /** The language of the papers. */
  readonly language: string;
}

/** The references of the papers of a task, in the same order. */
export interface FormattedReferences {
  readonly references: readonly References[];
  /** The references that could not be formatted, with the index of the paper in the task. */
  readonly failures: readonly { readonly index: number; readonly style: string; readonly error: unknown }[];
}

/** Creates a function that formats references. All tasks must have the styles and the language of the first one. */
export function createReferenceEngine(citeproc: Citeproc): (task: ReferenceTask) => FormattedReferences {
  let format: ReturnType<typeof createReferenceFormatter> | undefined;
  return ({ items, styles, language }) => {
    format ??= createReferenceFormatter(citeproc, readStyleFiles(styles, language), language);
    const failures: FormattedReferences['failures'][number][] = [];
    const references = format(items, (index, style, error) => failures.push({ index, style, error }));
    return { references, failures };
  };
}

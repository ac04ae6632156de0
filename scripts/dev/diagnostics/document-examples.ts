import type { DiagnosticCode } from '../../../src/core/diagnostics.ts';
import { formatDocumentation } from '../../../src/reporters/documentation.ts';
import { examples } from './examples.data.ts';
import { runExample } from './run-example.ts';

/** The reference of diagnostics, with the current report for each example. */
export function documentExamples(): string {
  return formatDocumentation((code: DiagnosticCode) => {
    const example = examples[code];
    const diagnostics = runExample(example).filter((diagnostic) => diagnostic.code === code);
    const [name = ''] = example.at ?? Object.keys(example.files);
    const text = example.files[name];
    return { file: typeof text === 'string' ? { name, text } : null, diagnostics };
  });
}

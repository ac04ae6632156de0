import { type Diagnostic, type DiagnosticCode, diagnosticTable } from '../core/diagnostics.ts';
import { formatReport } from './terminal.ts';

/** Something wrong, as an owner would have it before them. */
export interface ShownExample {
  /** Name and text of the file that it is about; null where the text would show nothing. */
  readonly file: { readonly name: string; readonly text: string } | null;
  readonly diagnostics: readonly Diagnostic[];
}

const severities = {
  error: 'An error: the site is not built until it is corrected.',
  warning: 'A warning: the site is built, and somebody should decide.',
  notice: 'A notice: it says what was assumed.',
} as const;

/** The page of documentation, in Markdown: every diagnostic, what it means, what to do, and an example. */
export function formatDocumentation(exampleOf: (code: DiagnosticCode) => ShownExample): string {
  const codes = Object.keys(diagnosticTable) as readonly DiagnosticCode[];
  const index = codes.map((code) => `- [\`${code}\`](#${code}), ${diagnosticTable[code].severity}`);
  return `# What \`npm run check\` says

Made from the table in \`diagnostics.ts\` by \`npm run diagnostics\`; a test keeps it in step. Codes never change.

Where lines for \`corrections.yaml\` or \`site.yaml\` are printed, they can be put there as they are. The first line under a heading of
\`corrections.yaml\` is the address of a paper: when it is there already, what is printed below goes below it.

${index.join('\n')}

${codes.map((code) => formatSection(code, exampleOf(code))).join('\n')}`;
}

function formatSection(code: DiagnosticCode, { file, diagnostics }: ShownExample): string {
  const { severity, explanation } = diagnosticTable[code];
  const source = file ? `Example, \`${file.name}\`:\n\n${fence(file.text)}\n\n` : '';
  return `## ${code}

${severities[severity]}

${explanation}

${source}What is printed:

${fence(formatReport(diagnostics))}
`;
}

/** A block of text, with a fence that does not stand in it. */
function fence(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/gu), ([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}text\n${text.trimEnd()}\n${marks}`;
}

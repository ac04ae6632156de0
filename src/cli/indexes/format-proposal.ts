import type { Diagnostic } from '../../core/diagnostics.ts';
import { escapeMarkdown } from '../../core/export/escape-markdown.ts';

/** The content of a pull request that a command proposes. */
export interface Proposal {
  /** Lines of foreign text by their headings. */
  readonly sections: readonly (readonly [heading: string, lines: readonly string[]])[];
  /** The diagnostics that the owner has to decide. */
  readonly open: readonly Diagnostic[];
  /** The last line. */
  readonly summary: string;
  /** The file with the complete list. */
  readonly file: string;
}

/** The most characters of a proposal. A pull request is limited to 65,536, and contains the proposals of two commands. */
const longestText = 30_000;

/** A proposal in Markdown, with the decisions as a task list. */
export function formatProposal({ sections, open, summary, file }: Proposal): string {
  const decide = open.map(({ message, hint }) => `- [ ] ${escapeForeign(`${message} ${hint}`)}`);
  const lines = [
    ...sections.flatMap(([heading, items]) =>
      items.length > 0 ? [`### ${heading}`, '', ...items.map((item) => `- ${escapeForeign(item)}`), ''] : [],
    ),
    ...(decide.length > 0
      ? ['### To decide', '', 'Run “npm run check” to see the lines that answer them.', '', ...decide, '']
      : []),
  ];
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const shown =
    length > longestText ? [`There is too much to list here: see the changes of seeds/${file}.`, ''] : lines;
  return `${[...shown, escapeForeign(summary)].join('\n')}\n`;
}

/** On one line; mentions in titles are inactive. */
const escapeForeign = (text: string) => escapeMarkdown(text).replaceAll('@', '&#64;');

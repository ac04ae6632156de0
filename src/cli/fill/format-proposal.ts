import type { Diagnostic } from '../../core/diagnostics.ts';
import { escapeMarkdown } from '../../core/export/escape-markdown.ts';
import { type FoundEntry, type FoundFieldName, foundFieldNames } from '../../core/found/schema.ts';

/** The entry of a paper before and after it was looked up. */
export interface Change {
  readonly before: FoundEntry | undefined;
  readonly now: FoundEntry;
}

/** A pull request may have 65,536 characters. */
const longestText = 60_000;

/** What was found, and what is to be decided as a list to tick, in Markdown for a pull request. `summary` is its last line. */
export function formatProposal(changes: readonly Change[], left: readonly Diagnostic[], summary: string): string {
  const found = changes.flatMap(({ before, now }) => {
    const names = foundFieldNames.filter((name) => isNew(now.fields[name], before?.fields[name]));
    return names.length > 0 ? [`- ${escapeForeign(now.title)}: ${names.join(', ')}`] : [];
  });
  const open = left.map(({ message, hint }) => `- [ ] ${escapeForeign(`${message} ${hint}`)}`);
  const lines = [
    ...(found.length > 0 ? ['### Found', '', ...found, ''] : []),
    ...(open.length > 0
      ? ['### To decide', '', 'Run “npm run check” to see the lines that answer them.', '', ...open, '']
      : []),
  ];
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const shown =
    length > longestText ? ['There is too much to list here: see the changes of seeds/found.json.', ''] : lines;
  return `${[...shown, escapeForeign(summary)].join('\n')}\n`;
}

const isNew = (now: FoundEntry['fields'][FoundFieldName], before: typeof now) =>
  now?.state === 'accepted' && JSON.stringify(now) !== JSON.stringify(before);

/** On one line; nobody is notified because a title names an account. */
const escapeForeign = (text: string) => escapeMarkdown(text).replaceAll('@', '&#64;');

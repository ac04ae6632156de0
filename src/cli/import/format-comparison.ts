import type { Publication } from '../../core/model/publication.ts';
import { renderMarkupText } from '../../core/markup/markup-text.ts';
import type { Comparison } from './compare.ts';

/** How many papers of a kind are named. */
const mostNamed = 20;

/** The changes for the owner: new papers, changed ones with their changes, and the numbers of all others. */
export function formatComparison({ added, changed, same, gone, merged, hidden }: Comparison): string {
  return [
    `  ${String(added.length)} new`,
    ...nameSome(added.map(describe)),
    `  ${String(changed.length)} changed`,
    ...nameSome(changed.map(({ publication, fields }) => `${describe(publication)}: ${fields.join(', ')}`)),
    `  ${String(same.length)} unchanged`,
    ...(merged > 0 ? [`  ${String(merged)} merged as ${merged === 1 ? 'a duplicate' : 'duplicates'}`] : []),
    ...(hidden > 0 ? [`  ${String(hidden)} hidden by corrections.yaml`] : []),
    ...(gone.length > 0 ? [`  ${String(gone.length)} removed`, ...nameSome(gone.map(describe))] : []),
  ].join('\n');
}

function describe({ title, date, id }: Publication): string {
  const year = date.year === null ? '' : ` (${String(date.year)})`;
  return `${renderMarkupText(title.markup)}${year}, /papers/${id}/`;
}

function nameSome(lines: readonly string[]): readonly string[] {
  const named = lines.length > mostNamed + 1 ? lines.slice(0, mostNamed) : lines;
  const rest = lines.length - named.length;
  return [...named.map((line) => `    ${line}`), ...(rest > 0 ? [`    and ${String(rest)} more`] : [])];
}

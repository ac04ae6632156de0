import type { Publication } from '../../core/model/publication.ts';
import { renderMarkupText } from '../../core/markup/markup-text.ts';
import type { Comparison } from './compare.ts';
import { listSome } from './list-some.ts';

/** The changes for the owner: new papers, changed ones with their changes, and the numbers of all others. */
export function formatComparison({ added, changed, same, gone, merged, hidden }: Comparison): string {
  return [
    `  ${String(added.length)} new`,
    ...listSome(added.map(describe)),
    `  ${String(changed.length)} changed`,
    ...listSome(changed.map(({ publication, fields }) => `${describe(publication)}: ${fields.join(', ')}`)),
    `  ${String(same.length)} unchanged`,
    ...(merged > 0
      ? [`  ${String(merged)} merged as ${merged === 1 ? 'a duplicate' : 'duplicates'}, which “npm run check” lists`]
      : []),
    ...(hidden > 0 ? [`  ${String(hidden)} hidden by corrections.yaml`] : []),
    ...(gone.length > 0 ? [`  ${String(gone.length)} removed`, ...listSome(gone.map(describe))] : []),
  ].join('\n');
}

function describe({ title, date, id }: Publication): string {
  const year = date.year === null ? '' : ` (${String(date.year)})`;
  return `${renderMarkupText(title.markup)}${year}, /papers/${id}/`;
}

import type { PrintedName } from '../../model/publication.ts';
import { brace, escapeText } from './latex-text.ts';

/** Names as BibTeX divides them, `Family, Suffix, Given`; null where there are none. */
export function formatAuthors(authors: readonly PrintedName[], etal: boolean): string | null {
  const names = [...authors.map(formatBibtexName), ...(etal ? ['others'] : [])];
  return names.length === 0 ? null : brace(names.join(' and '));
}

function formatBibtexName({ given, family, suffix, literal }: PrintedName): string {
  const name = escapeText(family);
  if (literal) return brace(name);
  const hasParticle = /^\p{Ll}.* /u.test(family);
  // A small word in a given name would be taken for the particle of the family name.
  const hasSmallWord = / \p{Ll}/u.test(given);
  const last = hasParticle ? brace(name) : guardAnd(name);
  const end = suffix === undefined ? '' : `${escapeText(suffix)}, `;
  return `${last}, ${end}${hasSmallWord ? brace(escapeText(given)) : guardAnd(escapeText(given))}`;
}

/** The word `and` ends a name unless it stands in braces. */
function guardAnd(name: string): string {
  return /(?:^| )and(?: |$)/iu.test(name) ? brace(name) : name;
}

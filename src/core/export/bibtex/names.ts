import type { PrintedName } from '../../model/publication.ts';
import { wrapInBraces, escapeText } from './latex-text.ts';

/** Names as BibTeX divides them, `Family, Suffix, Given`; null where there are none. */
export function formatAuthors(authors: readonly PrintedName[], etal: boolean): string | null {
  const names = [...authors.map(formatBibtexName), ...(etal ? ['others'] : [])];
  return names.length === 0 ? null : wrapInBraces(names.join(' and '));
}

function formatBibtexName({ given, family, suffix, literal }: PrintedName): string {
  const name = escapeText(family);
  if (literal) return wrapInBraces(name);
  const hasParticle = /^\p{Ll}.* /u.test(family);
  // A small word in a given name would be taken for the particle of the family name.
  const hasSmallWord = / \p{Ll}/u.test(given);
  const last = hasParticle ? wrapInBraces(name) : guardAnd(name);
  const end = suffix === undefined ? '' : `${escapeText(suffix)}, `;
  return `${last}, ${end}${hasSmallWord ? wrapInBraces(escapeText(given)) : guardAnd(escapeText(given))}`;
}

/** The word `and` ends a name unless it stands in braces. */
function guardAnd(name: string): string {
  return /(?:^| )and(?: |$)/iu.test(name) ? wrapInBraces(name) : name;
}

import type { PrintedName } from '../../model/publication.ts';
import { wrapInBraces, escapeText } from './latex-text.ts';

/** Names in BibTeX's form, `Family, Suffix, Given`; null without names. */
export function formatAuthors(authors: readonly PrintedName[], etal: boolean): string | null {
  const names = [...authors.map(formatBibtexName), ...(etal ? ['others'] : [])];
  return names.length === 0 ? null : wrapInBraces(names.join(' and '));
}

function formatBibtexName({ given, family, suffix, literal }: PrintedName): string {
  const name = escapeText(family);
  if (literal) return wrapInBraces(name);
  const hasParticle = /^\p{Ll}.* /u.test(family);
  // BibTeX would take a lower-case word in a given name for the particle of the family name.
  const hasSmallWord = / \p{Ll}/u.test(given);
  const last = hasParticle ? wrapInBraces(name) : guardAnd(name);
  const end = suffix === undefined ? '' : `${escapeText(suffix)}, `;
  return `${last}, ${end}${hasSmallWord ? wrapInBraces(escapeText(given)) : guardAnd(escapeText(given))}`;
}

/** BibTeX splits names at the word `and` unless it is in braces. */
function guardAnd(name: string): string {
  return /(?:^| )and(?: |$)/iu.test(name) ? wrapInBraces(name) : name;
}

import { listKnownAuthors } from '../model/known-authors.ts';
import type { Publication } from '../model/publication.ts';
import type { Texts } from '../texts/find-texts.ts';

type Signed = Pick<Publication, 'authors' | 'unplaced' | 'etal'>;

/** What stands behind the known authors of a paper that has more; null for a paper that has none. */
export function findBylineEnd({ unplaced, etal }: Pick<Signed, 'unplaced' | 'etal'>): 'etAl' | 'andOthers' | null {
  if (!etal) return null;
  // “A, B, C, Z et al.” would say that Z is the fourth.
  return unplaced.length > 0 ? 'andOthers' : 'etAl';
}

type BylineTexts = Pick<Texts, 'comma' | 'etAl' | 'andOthers'>;

/** The authors of a paper in one line, at most so many of those in their order; empty where nobody is known. */
export function formatByline({ authors, unplaced, etal }: Signed, texts: BylineTexts, most = Infinity): string {
  const named = listKnownAuthors({ authors: authors.slice(0, most), unplaced }).map(({ name }) => name);
  const end = findBylineEnd({ unplaced, etal: etal || authors.length > most });
  return named.length === 0 ? '' : [named.join(texts.comma), end && texts[end]].filter(Boolean).join(' ');
}

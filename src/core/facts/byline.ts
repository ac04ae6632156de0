import { listByEditors, listKnownAuthors, type PaperPeople } from '../model/known-authors.ts';
import type { Publication } from '../model/publication.ts';
import type { Texts } from '../texts/find-texts.ts';

type BylinePaper = PaperPeople & Pick<Publication, 'etal'>;

/** The end of a byline: a mark for unnamed authors, or for editors; null if neither applies. */
export function findBylineEnd(paper: BylinePaper, texts: BylineTexts): string | null {
  const editors = listByEditors(paper);
  if (editors.length > 0) return editors.length === 1 ? texts.editor : texts.editors;
  if (!paper.etal) return null;
  // “A, B, C, Z et al.” would present Z as the fourth author.
  return paper.unplaced.length > 0 ? texts.andOthers : texts.etAl;
}

type BylineTexts = Pick<Texts, 'comma' | 'etAl' | 'andOthers' | 'editor' | 'editors'>;

/** The authors of a paper in one line, at most `most` of those in order, or its editors if no author is known; otherwise empty. */
export function formatByline(paper: BylinePaper, texts: BylineTexts, most = Infinity): string {
  const { authors, etal } = paper;
  const names = listKnownAuthors({ ...paper, authors: authors.slice(0, most) }).map(({ name }) => name);
  const end = findBylineEnd({ ...paper, etal: etal || authors.length > most }, texts);
  return names.length === 0 ? '' : [names.join(texts.comma), end].filter(Boolean).join(' ');
}

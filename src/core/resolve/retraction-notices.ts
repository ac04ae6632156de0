import type { Draft } from '../model/draft.ts';
import { slugify } from '../model/fold.ts';
import { markupWords } from '../model/markup-words.ts';
import type { Publication } from '../model/publication.ts';
import { findRetractedTitle } from '../model/retraction.ts';

type Named = Pick<Publication, 'title' | 'links'>;

/** Finds the papers that a notice among the drafts declares retracted, by their DOI or complete title. */
export function createNoticeReader(drafts: readonly Draft[]): (paper: Named) => boolean {
  const dois = new Set(drafts.flatMap(({ reference }) => reference?.retracts ?? []));
  const titles = new Set(
    drafts
      .map(({ title }) => slugify(findRetractedTitle(markupWords(title.value.markup)) ?? ''))
      .filter((title) => title !== ''),
  );
  return ({ title, links }) =>
    dois.has(links.doi?.toLowerCase() ?? '') || (titles.size > 0 && titles.has(slugify(markupWords(title.markup))));
}

import type { Draft } from '../model/draft.ts';
import { slugify } from '../model/fold.ts';
import type { Links } from '../model/links.ts';
import { markupWords } from '../model/markup-words.ts';
import { findNoticeTitle, type NoticeKind } from '../model/notice.ts';
import type { Publication } from '../model/publication.ts';

type Named = Pick<Publication, 'title' | 'links'>;

/** What the notices in a list say about a paper. */
export interface Noticed {
  readonly isRetracted: boolean;
  /** The address of a notice that corrects it; null if there is none. */
  readonly correction: string | null;
}

/** Finds the papers that a notice among the drafts declares retracted, or corrects, by their DOI or complete title. */
export function createNoticeReader(drafts: readonly Draft[]): (paper: Named) => Noticed {
  const retractions = indexNotices(drafts, 'retraction');
  const corrections = indexNotices(drafts, 'correction');
  return ({ title, links }) => {
    const names = [links.doi?.toLowerCase(), slugify(markupWords(title.markup))].filter(Boolean) as string[];
    const notices = names.flatMap((name) => corrections.get(name) ?? []);
    const addresses = notices.flatMap((notice) => findAddress(notice, links) ?? []);
    return { isRetracted: names.some((name) => retractions.has(name)), correction: addresses[0] ?? null };
  };
}

/** Notices of a kind, by the DOIs and the folded titles of the papers that they are about. */
function indexNotices(drafts: readonly Draft[], kind: NoticeKind): ReadonlyMap<string, readonly Draft[]> {
  const notices = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const dois = draft.reference?.[kind === 'retraction' ? 'retracts' : 'corrects'] ?? [];
    const title = slugify(findNoticeTitle(markupWords(draft.title.value.markup), kind) ?? '');
    for (const name of [...dois, ...(title === '' ? [] : [title])])
      notices.set(name, [...(notices.get(name) ?? []), draft]);
  }
  return notices;
}

/** The address of a notice, if it is not that of the paper itself. */
function findAddress({ reference }: Draft, paper: Links): string | undefined {
  const { doi, publisher, pdf } = reference?.links ?? {};
  if (doi && doi.value.toLowerCase() !== paper.doi?.toLowerCase()) return `https://doi.org/${doi.value}`;
  return [publisher?.value, pdf?.value].find(
    (address) => address !== undefined && address !== paper.publisher && address !== paper.pdf,
  );
}

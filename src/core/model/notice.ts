/** A notice retracts or corrects another paper. */
export type NoticeKind = 'retraction' | 'correction';

/** How the titles of notices begin, before the title of the paper that they are about. */
const openings: Readonly<Record<NoticeKind, RegExp>> = {
  retraction:
    /^retraction(?: (?:note|notice))?(?: (?:to|of|for))?(?:: ?| (?=["“„«‘'])|(?<=(?:note|notice).{0,4}) )(?=\S)/iu,
  correction:
    /^(?:(?:author|publisher)(?:[’']s)? )?(?:correction|erratum|errata|corrigendum|corrigenda|addendum|(?<=[’']s )note)(?: (?:to|for))?(?:: ?| (?=["“„«‘'])|(?<= (?:to|for)) )(?=\S)/iu,
};

/** The title of the paper that a notice of a kind is about, by the title of the notice; null for any other title. */
export function findNoticeTitle(text: string, kind: NoticeKind): string | null {
  const opening = openings[kind];
  if (!opening.test(text)) return null;
  const title = text.replace(opening, '');
  return /^["“„«‘']([^"”“»]{1,500})["”“»]/u.exec(title)?.[1] ?? title;
}

import type { Publication } from './publication.ts';

/** Plates and figures have a page count of their own. */
const apart = /^(?:pls?|plates?|figs?|tabs?|tables?|maps?|taf|tav|illus?|front)\b/iu;
const page = /\d|^[ivxlcdm]+$/iu;

/** True for a whole book or thesis: its pages are their number, not a range. */
export const countsPages = ({ type }: Pick<Publication, 'type'>): boolean => type === 'book' || type === 'thesis';

/** `7` and `97` in `7, 41, 73–97`, `184` and `198` in `184–198, pl. XXII–XXIV`. */
export function findPageEnds(pages: string | undefined) {
  const written = pages?.split(', ') ?? [];
  const parts = written.filter((part, index) => index === 0 || (!apart.test(part) && page.test(part)));
  const first = parts[0]?.split('–')[0]?.replace(/(?<=\d)(?:\+| ?ff?\.?)$/u, '');
  const last = parts
    .at(-1)
    ?.split('–')
    .at(-1)
    ?.replace(/(?<=\d)(?:\+| ?ff?\.?)$/u, '');
  return { first: first === '' ? undefined : first, last: last === first || last === '' ? undefined : last };
}

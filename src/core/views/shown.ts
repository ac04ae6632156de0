import { findBylineEnd } from '../facts/byline.ts';
import { formatDate } from '../facts/format-date.ts';
import { describePublished, type Published } from '../facts/published.ts';
import { describeLanguage, findDirection, type TextLanguage } from '../markup/text-language.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { formatIsoDate } from '../model/date.ts';
import { listByEditors } from '../model/known-authors.ts';
import type { Category, Publication, PublicationDate } from '../model/publication.ts';
import { fill, formatNumber } from '../texts/message.ts';
import type { SiteData } from './site-data.ts';

/** A text of a paper, as safe phrasing content. */
export type ShownText = ReturnType<typeof showText>;

export function showText(
  { text, html }: { readonly text: string; readonly html: string },
  language: string | undefined,
  { texts }: Pick<SiteData, 'texts'>,
) {
  return { html, language: describeLanguage(text, language, texts) };
}

/** The title of a paper as a link to its page. */
export function showTitle({ id, rendered, details }: RenderedPublication, data: SiteData) {
  return { href: data.urls.paper(id), ...showText(rendered.title, details.language, data) };
}

/** A picture of a paper. */
export interface Figure {
  readonly src: string;
  readonly alt: string;
}

export function showFigure({ id, preview, rendered }: RenderedPublication, { urls, texts }: SiteData): Figure | null {
  return preview === null
    ? null
    : { src: urls.paperPreview(id), alt: fill(texts.figureFrom, { title: rendered.title.text }) };
}

/** A date, and its ISO form as precise as known, which is empty without a year. */
export type ShownDate = ReturnType<typeof showDate>;

export function showDate(date: PublicationDate, { texts }: SiteData) {
  return { text: formatDate(date, texts), iso: date.year === null ? '' : formatIsoDate(date) };
}

/** The kind, venue and date of a paper in one line; only the date if neither kind nor venue is known. */
export interface ShownPublished {
  readonly venue: (Omit<Published, 'date'> & Pick<TextLanguage, 'dir'>) | null;
  readonly date: ShownDate;
}

export function showPublished(publication: RenderedPublication, data: SiteData): ShownPublished {
  const date = showDate(publication.date, data);
  const published = describePublished(publication, data.texts);
  if (published === null) return { venue: null, date };
  const { date: text, ...venue } = published;
  return { venue: { ...venue, ...findDirection(venue.name, data.texts) }, date: { ...date, text } };
}

/** A category with its colour. */
export interface CategoryMark {
  readonly text: string;
  /** The full name, if the text is only the identifier. */
  readonly title: string | null;
  /** Null if the category has no page. */
  readonly href: string | null;
  readonly hue: number | 'other';
}

export function showCategory({ id, name }: Category, { catalogue, urls }: SiteData, isFull: boolean): CategoryMark {
  return {
    text: isFull ? name : id,
    title: isFull || name === id ? null : name,
    href: catalogue.hasCategory(id) ? urls.scope({ kind: 'category', key: id }) : null,
    hue: catalogue.findHue(id) ?? 'other',
  };
}

/** A name in a byline. */
export interface BylineName extends Pick<TextLanguage, 'dir'> {
  /** The text between this name and the previous one. */
  readonly before: string;
  readonly name: string;
  /** `*` for equal contributions, `†` for corresponding authors. */
  readonly mark: string;
  readonly href: string | null;
  /** True for the site's own people. */
  readonly isOurs: boolean;
}

export interface Byline {
  readonly names: readonly BylineName[];
  /** The end of the byline, in italics if it is Latin. */
  readonly end: { readonly text: string; readonly isLatin: boolean } | null;
}

/** A no-break space. */
const noBreak = '\u{A0}';

interface BylineOptions {
  /** The most authors to name, apart from the site's own people; the page of the paper names everyone. */
  readonly most?: number;
  /** On the page of the paper, signs mark equal contributions and corresponding authors, and no line breaks after an initial. */
  readonly isOwnPage?: boolean;
}

export function showAuthors(
  paper: Pick<Publication, 'id' | 'authors' | 'unplaced' | 'etal' | 'editors'>,
  { catalogue, urls, texts }: SiteData,
  { most = Infinity, isOwnPage = false }: BylineOptions,
): Byline {
  const { id, authors, unplaced } = paper;
  // Leaving out one name saves nothing.
  const count = authors.length > most + 1 ? most : authors.length;
  const left = authors.slice(count);
  const end = findBylineEnd(paper, texts);
  const show = (
    { name, person, equal, corresponding }: Publication['authors'][number],
    before: string,
  ): BylineName => ({
    before,
    name: isOwnPage ? name.replaceAll(/(?<=\p{Lu}\.) /gu, noBreak) : name,
    mark: isOwnPage ? (equal ? '*' : '') + (corresponding ? '†' : '') : '',
    href: catalogue.hasPage(person) ? urls.scope({ kind: 'author', key: person }) : null,
    isOurs: catalogue.isOurs(person),
    ...findDirection(name, texts),
  });
  return {
    names: [
      ...authors.slice(0, count).map((author, index) => show(author, index === 0 ? '' : texts.comma)),
      ...(left.length > 0
        ? [
            {
              before: texts.beforeMore,
              name: fill(texts.more, { count: formatNumber(left.length, texts.lang) }),
              mark: '',
              href: urls.paper(id),
              isOurs: false,
            },
          ]
        : []),
      ...left
        .filter(({ person }) => catalogue.isOurs(person))
        .map((author, index) => show(author, index === 0 ? texts.amongThem : texts.comma)),
      ...[...unplaced, ...listByEditors(paper)].map((author, index) =>
        show(author, count + index === 0 ? '' : texts.comma),
      ),
    ],
    end: end === null ? null : { text: end, isLatin: end === 'et al.' },
  };
}

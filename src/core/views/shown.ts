import { findBylineEnd } from '../facts/byline.ts';
import { formatDate } from '../facts/format-date.ts';
import { describePublished } from '../facts/published.ts';
import { describeLanguage, findDirection, type TextLanguage } from '../markup/text-language.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { formatIsoDate } from '../model/date.ts';
import { listByEditors } from '../model/known-authors.ts';
import type { Category, Publication, PublicationDate } from '../model/publication.ts';
import { fillPlaceholders, formatNumber } from '../texts/message.ts';
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
export type Figure = NonNullable<ReturnType<typeof showFigure>>;

export function showFigure({ id, preview, rendered }: RenderedPublication, { urls, texts }: SiteData) {
  return preview === null
    ? null
    : { src: urls.paperPreview(id), alt: fillPlaceholders(texts.figureFrom, { title: rendered.title.text }) };
}

/** A date, and its ISO form as precise as known, which is empty without a year. */
export type ShownDate = ReturnType<typeof showDate>;

export function showDate(date: PublicationDate, { texts }: SiteData) {
  return { text: formatDate(date, texts), iso: date.year === null ? '' : formatIsoDate(date) };
}

/** The kind, venue and date of a paper in one line; only the date if neither kind nor venue is known. */
export type ShownPublished = ReturnType<typeof showPublished>;

export function showPublished(publication: RenderedPublication, data: SiteData) {
  const date = showDate(publication.date, data);
  const published = describePublished(publication, data.texts);
  if (published === null) return { venue: null, date };
  const { date: text, ...venue } = published;
  return { venue: { ...venue, ...findDirection(venue.name, data.texts) }, date: { ...date, text } };
}

/** A category with its colour. */
export type CategoryMark = ReturnType<typeof showCategory>;

export function showCategory({ id, name }: Category, { catalogue, urls }: SiteData, isFull: boolean) {
  return {
    text: isFull ? name : id,
    /** The full name, if the text is only the identifier. */
    title: isFull || name === id ? null : name,
    /** Null if the category has no page. */
    href: catalogue.hasCategory(id) ? urls.scope({ kind: 'category', key: id }) : null,
    hue: catalogue.findHue(id) ?? ('other' as const),
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

export type Byline = ReturnType<typeof showAuthors>;

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
) {
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
              name: fillPlaceholders(texts.more, { count: formatNumber(left.length, texts.lang) }),
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
    /** The end of the byline, in italics if it is Latin. */
    end: end === null ? null : { text: end, isLatin: end === 'et al.' },
  };
}

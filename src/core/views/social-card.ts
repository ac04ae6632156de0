import { formatByline } from '../facts/byline.ts';
import { formatVenue } from '../facts/published.ts';
import { formatDate } from '../facts/format-date.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { findTexts } from '../texts/find-texts.ts';
import { fillPlaceholders, formatCount, formatNumber } from '../texts/message.ts';

/** The content of a preview image for shared links. */
export interface SocialCard {
  readonly title: string;
  /** The description of the site, or the authors of the paper. */
  readonly description: string;
  /** The texts at the bottom, left and right. */
  readonly notes: readonly [string, string];
  /** The colour of the bar above the title. */
  readonly accent: string;
}

/** Width and height in pixels, which Open Graph readers show uncropped. */
export const cardSize = { width: 1200, height: 630 } as const;

/** The default accent colour. */
const defaultAccent = '#8b2729';

interface CardSite {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  readonly theme: { readonly accent: { readonly light: string } | null };
}

/** The picture of the site. */
export function createSiteCard({ title, description, language, theme }: CardSite, papers: number): SocialCard {
  const texts = findTexts(language);
  return {
    title,
    description,
    notes: [formatCount(texts.papers, papers, texts.lang), ''],
    accent: theme.accent?.light ?? defaultAccent,
  };
}

/** The most papers of a site for which an image of each is made by default. */
const mostPictures = 1000;

/** Whether each paper has its own image; `chosen` is the owner's setting. */
export function showsPaperPictures(chosen: boolean | undefined, papers: number): boolean {
  return chosen ?? papers <= mostPictures;
}

/** The most authors who are named on an image; the rest are counted. */
const mostAuthors = 6;

/** The image of a paper. Formulas in its title are Unicode text, in plain letters where these exist. */
export function createPaperCard(publication: RenderedPublication, { title, language, theme }: CardSite): SocialCard {
  const { rendered, category, date } = publication;
  const texts = findTexts(language);
  const names = listKnownAuthors(publication).map(({ name }) => name);
  const left = names.length - mostAuthors;
  const byline =
    left > 1
      ? names.slice(0, mostAuthors).join(texts.comma) +
        texts.beforeMore +
        fillPlaceholders(texts.more, { count: formatNumber(left, texts.lang) })
      : formatByline(publication, texts);
  return {
    title: rendered.title.text.normalize('NFKC'),
    description: byline.normalize('NFC'),
    notes: [
      title,
      [formatVenue(publication, texts) ?? category?.name, formatDate(date, texts)].filter(Boolean).join(texts.comma),
    ],
    accent: theme.accent?.light ?? defaultAccent,
  };
}

/** Font sizes of titles in pixels, each with the most letters for which it is used. */
const titleSizes = [
  [40, 78],
  [80, 64],
  [140, 54],
  [220, 46],
] as const;
const smallestTitle = 40;
const longestTitle = 230;

/** The texts that fit on a card, and the font size of its title in pixels. */
export function fitCard({
  title,
  description,
  notes,
  accent,
}: SocialCard): SocialCard & { readonly titleSize: number } {
  const [, titleSize] = titleSizes.find(([longest]) => title.length <= longest) ?? [0, smallestTitle];
  return {
    title: shorten(title, longestTitle),
    description: shorten(description, 110),
    notes: [shorten(notes[0], 50), shorten(notes[1], 60)],
    accent,
    titleSize,
  };
}

function shorten(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/(?<!\s)\s+\S*$|\p{Surrogate}$/u, '')} …`;
}

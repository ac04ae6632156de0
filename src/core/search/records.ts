import { findYearHeading } from '../model/date.ts';
import { formatByline } from '../facts/byline.ts';
import { formatVenue } from '../facts/published.ts';
import { createPaperActions } from '../facts/paper-actions.ts';
import { formatDate } from '../facts/format-date.ts';
import { cleanText } from '../model/markup-clean.ts';
import { renderMarkupText } from '../markup/markup-text.ts';
import { findTexts } from '../texts/find-texts.ts';
import type { Urls } from '../urls.ts';
import { foldText } from '../model/fold.ts';
import type { Markup } from '../model/markup.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import type { Publication } from '../model/publication.ts';
import { hideActions } from './hidden-actions.ts';
import { hideValue } from './hidden-field.ts';
import { createLanguageField } from './language-field.ts';

/** What Pagefind indexes of one paper. Every text is plain and clean. */
export interface SearchRecord {
  /** Path of the paper's page, with the base. */
  readonly url: string;
  /**
   * The text that excerpts are cut from, and after it the venue and the authors as `meta` has them: only here Pagefind puts a name as it is
   * typed, accents included, before its other forms. It holds at least one word, or Pagefind would leave the record out.
   */
  readonly content: string;
  /** Language of the index that the record goes to: the first part of a BCP 47 tag. */
  readonly language: string;
  /** Fields that are searched with a weight of their own, and shown with a result. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `date`: the place of the paper in the site's own order, the oldest first. */
  readonly sort: { readonly date: string };
}

export interface RecordSettings {
  /** BCP 47. */
  readonly language: string;
  readonly urls: Pick<Urls, 'paper'>;
  /** The name by which the site calls a person. */
  readonly nameOf: (person: string) => string;
  /** By what the filter of authors knows a person: no two are the same. */
  readonly facetOf: (person: string) => string;
  /** Whether a person is the site's owner or one of its members. */
  readonly isOurs: (person: string) => boolean;
}

/** One record a paper, in the order of the papers, which come newest first. */
export function createSearchRecords(
  publications: readonly Publication[],
  settings: RecordSettings,
): readonly SearchRecord[] {
  return publications.map((publication, index) => ({
    ...createRecord(publication, settings),
    sort: { date: String(publications.length - index).padStart(9, '0') },
  }));
}

function createRecord(
  publication: Publication,
  { language, urls, nameOf, facetOf, isOurs }: RecordSettings,
): Omit<SearchRecord, 'sort'> {
  const { id, category, date, code, details } = publication;
  const texts = findTexts(language);
  const venue = formatVenue(publication, texts);
  const title = toText(publication.title.markup) || id;
  const authors = listKnownAuthors(publication);
  const printed = authors.map(({ name }) => cleanText(name));
  const people = [...new Set(authors.map(({ person }) => cleanText(nameOf(person))))];
  const byline = cleanText(formatByline(publication, texts)) || null;
  const ours = findNames(
    byline ?? '',
    printed.filter((_, index) => isOurs(authors[index]?.person ?? '')),
  );
  const text = [toText(publication.abstract?.markup ?? []), title].find(hasWord) ?? id;
  const facets = [...new Set(authors.map(({ person }) => cleanText(facetOf(person))))];
  const spellings = [...otherSpellings(printed, people), ...typedForms(`${title} ${text}`)];
  return {
    url: urls.paper(id),
    content: [text, venue, byline].filter((part) => part !== null).join(' '),
    language: language.toLowerCase().split('-')[0] ?? language,
    meta: {
      title,
      date: formatDate(date, texts),
      ...(byline !== null && { authors: byline }),
      ...(spellings.length > 0 && { spellings: spellings.join(', ') }),
      ...(venue !== null && { venue }),
      ...(category && { category: cleanText(category.name) }),
      ...createLanguageField(details.language),
      ...(ours.length > 0 && { ours: hideValue(ours) }),
      actions: hideActions(createPaperActions(publication, urls, texts), urls.paper(id)),
    },
    filters: {
      year: [findYearHeading(date).name],
      ...(facets.length > 0 && { author: facets }),
      ...(category && { category: [category.id] }),
      ...(code && { code: ['yes'] }),
    },
  };
}

/** Where names that stand in a text in this order begin and end in it, as offsets one after another. */
function findNames(text: string, names: readonly string[]): readonly number[] {
  let end = 0;
  return names.flatMap((name) => {
    const start = text.indexOf(name, end);
    if (start < 0) return [];
    end = start + name.length;
    return [start, end];
  });
}

/**
 * Names under which the authors are also found: as the site calls them, and without the letters that Pagefind does not fold
 * (`ł`, `ø`, `ß`). It folds accents by itself.
 */
function otherSpellings(printed: readonly string[], people: readonly string[]): readonly string[] {
  const found = new Set(printed.map(dropMarks));
  const called = people.filter((name) => !found.has(dropMarks(name)));
  const folded = [...printed, ...called].filter((name) => foldText(name) !== dropMarks(name)).map(foldText);
  return [...new Set([...called, ...folded])];
}

/** Words with raised or lowered letters as they are typed: `Cu2O` for `Cu₂O`. */
function typedForms(text: string): readonly string[] {
  const words = text.match(/[\p{L}\p{N}⁺⁻₊₋]+/gu)?.filter((word) => /[⁰ⁱ⁴-ⁿ₀-ₜ¹²³ᵢ-ᵪ]/u.test(word)) ?? [];
  return [...new Set(words.map((word) => word.normalize('NFKC').replaceAll('−', '-')))];
}

function dropMarks(text: string): string {
  return text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
}

function toText(markup: Markup): string {
  return cleanText(renderMarkupText(markup));
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

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
import { everyPaper } from './every-paper.ts';
import { hideActions } from './hidden-actions.ts';
import { hideValue } from './hidden-field.ts';
import { createLanguageField } from './language-field.ts';
import { rareAuthorFilter } from './rare-authors.ts';

/** The record of a paper in Pagefind's index. All texts are plain and clean. */
export interface SearchRecord {
  /** Path of the paper's page, including the base. */
  readonly url: string;
  /**
   * The text for excerpts, followed by the keywords in brackets, and by the venue and the authors as in `meta`: only here Pagefind ranks a
   * name as typed, including accents, before its other forms. It contains at least one word, or Pagefind would drop the record.
   */
  readonly content: string;
  /** The index that contains the record: the first part of a BCP 47 tag. */
  readonly language: string;
  /** Fields that have search weights and are shown with results. */
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** `date`: the position of the paper in the order of the site, the oldest first. */
  readonly sort: { readonly date: string };
}

export interface RecordSettings {
  /** BCP 47. */
  readonly language: string;
  readonly urls: Pick<Urls, 'paper'>;
  /** The name of a person on the site. */
  readonly nameOf: (person: string) => string;
  /** The unique name of a person in the author filter. */
  readonly facetOf: (person: string) => string;
  /** Whether the filter by author lists a person; others are in a filter of their own. */
  readonly isListed: (person: string) => boolean;
  /** The name of the topic with a keyword; undefined if the keyword is none. */
  readonly topicOf: (keyword: string) => string | undefined;
  /** Whether a person is the site's owner or one of its members. */
  readonly isOurs: (person: string) => boolean;
}

/** One record per paper, in the order of the papers, newest first. */
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
  { language, urls, nameOf, facetOf, isListed, topicOf, isOurs }: RecordSettings,
): Omit<SearchRecord, 'sort'> {
  const { id, category, date, code, details, keywords } = publication;
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
  const listAuthors = (isWanted: boolean) => {
    const people = authors.filter(({ person }) => isListed(person) === isWanted);
    return [...new Set(people.map(({ person }) => cleanText(facetOf(person))))];
  };
  const [listed, rare] = [listAuthors(true), listAuthors(false)];
  const topics = [...new Set(keywords.flatMap((keyword) => topicOf(keyword) ?? []))];
  const spellings = [...otherSpellings(printed, people), ...typedForms(`${title} ${text}`)];
  const words = keywords.map(cleanText).join(', ');
  return {
    url: urls.paper(id),
    content: [text, words === '' ? null : `(${words})`, venue, byline].filter((part) => part !== null).join(' '),
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
      row: hideActions(createPaperActions(publication, urls, texts)),
      every: everyPaper,
    },
    filters: {
      year: [findYearHeading(date).name],
      ...(listed.length > 0 && { author: listed }),
      ...(rare.length > 0 && { [rareAuthorFilter]: rare }),
      ...(category && { category: [category.id] }),
      ...(topics.length > 0 && { topic: topics }),
      ...(code && { code: ['yes'] }),
    },
  };
}

/** The start and end of names that occur in a text in this order, as a flat list of offsets. */
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
 * Further names of the authors: those on the site, and forms without the letters that Pagefind does not fold (`ł`, `ø`, `ß`). It folds
 * accents itself.
 */
function otherSpellings(printed: readonly string[], people: readonly string[]): readonly string[] {
  const found = new Set(printed.map(dropMarks));
  const called = people.filter((name) => !found.has(dropMarks(name)));
  const folded = [...printed, ...called].filter((name) => foldText(name) !== dropMarks(name)).map(foldText);
  return [...new Set([...called, ...folded])];
}

/** Words with superscripts or subscripts as people type them: `Cu2O` for `Cu₂O`. */
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

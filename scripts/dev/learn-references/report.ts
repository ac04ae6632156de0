import { lowestConfidence } from '../../../src/core/model/draft.ts';
import type { Draft } from '../../../src/core/model/draft.ts';
import { createSourceText } from '../../../src/core/model/source-text.ts';
import { readReferences } from '../../../src/core/import/reference-list/parse-reference-list.ts';
import type { Weights } from '../../../src/core/import/reference-list/weights.ts';
import type { MarkedReference } from './examples.ts';

export interface Judgement {
  readonly reference: MarkedReference;
  readonly draft: Draft | undefined;
  readonly title: boolean;
  readonly authors: boolean;
  readonly year: boolean;
  readonly venue: boolean | null;
  readonly isCertain: boolean;
}

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const words = (text: string) =>
  fold(text)
    .replace(/\b(?:and|et al|et|al|others|eds?|in|the)\b/gu, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort();
const letters = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
const initials = (text: string) => Array.from(words(text).join('')).sort().join('');

/** Parses references, one per line, and compares them with the labels by people. A field is right if it has the same letters. */
export function judge(references: readonly MarkedReference[], weights: Weights): readonly Judgement[] {
  const text = references.map((reference) => reference.text).join('\n');
  const { drafts } = readReferences(createSourceText('references.txt', text), weights);
  const byLine = new Map(drafts.map((draft) => [draft.source.line, draft]));
  return references.map((reference, index) => {
    const draft = byLine.get(index + 1);
    const { title, authors, year, container } = reference.truth ?? {
      title: '',
      authors: '',
      year: null,
      container: '',
    };
    const names = draft?.authors.map(({ value }) => value).join(' ') ?? '';
    return {
      reference,
      draft,
      title: letters(draft?.title.value.written ?? '') === letters(title),
      authors: initials(names) === initials(authors),
      year: draft?.date.value.year === year,
      venue:
        container === '' ? null : words(draft?.reference?.venue?.value ?? '').join(' ') === words(container).join(' '),
      isCertain: draft !== undefined && lowestConfidence(draft) === 'certain',
    };
  });
}

const sourceOf = ({ source }: MarkedReference) => source;

/** Marks of languages, in this order: scripts, then letters and words that are rare in other languages. */
const languages: readonly (readonly [language: string, marks: RegExp])[] = [
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Russian', /\p{Script=Cyrillic}/u],
  ['German', /\b(?:und|der|die|das|des|zur|zum|für|eine[rs]?|über)\b|ß/u],
  ['French', /\b(?:et|les?|du|des|dans|une|aux|sur)\b|\b[ld]['’]/u],
  ['Portuguese', /\b(?:da|do|dos|das|um|uma|em|para)\b|ção|ções/u],
  ['Spanish', /\b(?:el|los|las|del|una|y|en|para)\b|ción\b/u],
  ['Italian', /\b(?:il|della?|dei|nel|gli|alla|e)\b/u],
];

/** The language of the title, recognised by two of its words or one letter. */
function languageOf({ truth }: MarkedReference): string {
  const title = truth?.title ?? '';
  const found = languages.find(
    ([, marks]) => (title.match(new RegExp(marks, 'giu'))?.length ?? 0) > (marks.source.includes('Script') ? 0 : 1),
  );
  return found?.[0] ?? 'English';
}

/** The form of a reference: where the year is, and how the title is set off. */
function styleOf({ text, truth }: MarkedReference): string {
  const { title = '', date = '', authors = '' } = truth ?? {};
  if (title === '') return 'without a title';
  if (date === '') return 'without a date';
  const isQuoted = /^\W*["“”„«»‘'`]/u.test(title);
  const at = (part: string) => text.indexOf(part.trim());
  if (at(title) < at(authors)) return 'title first';
  const isBracketed = date.includes('(') || text.charAt(text.indexOf(date) - 1) === '(';
  if (at(date) < at(title)) return isBracketed ? 'year in brackets first' : 'year first';
  if (/\b\d{4}[^;]{0,8};\s?\d/u.test(text)) return 'Vancouver';
  if (isQuoted) return 'quotes, year last';
  return isBracketed ? 'year in brackets last' : 'year last';
}

const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(2)}%`;
const isRight = ({ title, authors, year }: Judgement) => title && authors && year;

export function formatFigures(judged: readonly Judgement[], worst: number): string {
  const groups = [sourceOf, languageOf, styleOf].flatMap((by) =>
    [...Map.groupBy(judged, ({ reference }) => by(reference))].sort(([one], [other]) => one.localeCompare(other)),
  );
  const lines = [['all', judged] as const, ...groups].map(([name, group]) => {
    const count = (is: (one: Judgement) => boolean) => share(group.filter(is).length, group.length);
    const placed = group.filter(({ venue }) => venue !== null);
    return [
      name.padEnd(24),
      String(group.length).padStart(5),
      ...['title', 'authors', 'year'].map((field) => `${field} ${count((one) => one[field as 'title'])}`),
      `all three ${count(isRight)}`,
      `venue ${share(placed.filter(({ venue }) => venue).length, placed.length)}`,
      `flagged ${count(({ isCertain }) => !isCertain)}`,
      `silent ${count((one) => !isRight(one) && one.isCertain)}`,
    ].join('  ');
  });
  const wrong = judged.filter((one) => !isRight(one)).slice(0, worst);
  return [
    ...lines,
    ...wrong.map(({ reference, draft, ...is }) => {
      const { title, authors, year } = reference.truth ?? { title: '', authors: '', year: null };
      const found =
        draft &&
        `${draft.title.value.written} | ${draft.authors.map(({ value }) => value).join('; ')} | ${String(draft.date.value.year)}`;
      return `${reference.text}\n  ${is.isCertain ? '!' : ' '} ${title} | ${authors} | ${String(year)}\n    ${found ?? 'nothing'}`;
    }),
  ].join('\n');
}

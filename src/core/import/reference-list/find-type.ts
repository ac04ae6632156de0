import type { Heading } from './headings.ts';
import type { Label, Part } from './labels.ts';

/** The mark of a document type in Chinese references (GB/T 7714): `[J]`, `[D]`, `[C]//`, `[EB/OL]`. */
export const documentMark = /\[([JCDMPRN])(?:\/OL)?\](\/\/)?|\[EB\/OL\]/u;
const markedTypes: Readonly<Record<string, string>> = {
  ...{ J: 'article', C: 'inproceedings', D: 'thesis', M: 'book', P: 'patent', R: 'techreport', N: 'article' },
};

/** The kinds of work that a bracket after the title names, as in APA: `[Invited talk]`, `[Data set]`. */
const describedTypes: readonly (readonly [type: string, words: RegExp])[] = [
  ['poster', /^posters?(?: presentation| session)?$/iu],
  ['talk', /^(?:[\p{L}-]+ ){0,3}(?:talk|presentation|lecture|keynote|keynote address)$/iu],
  ['inproceedings', /^(?:(?:conference|workshop|symposium) )(?:paper|contribution)$/iu],
  ['dataset', /^data ?set$/iu],
  ['software', /^(?:computer )?software$|^source code$/iu],
];

/** The type that the description of a work names; null if it is not one. */
export const readDescription = (words: string): string | null =>
  describedTypes.find(([, known]) => known.test(words))?.[0] ?? null;

/** What is known of a reference beside its words and parts. */
interface TypeClues {
  /** Empty if there is none. */
  readonly container: string;
  /** Whether editors stand in place of the authors. */
  readonly isEdited: boolean;
  /** Whether a status stands before the venue: `Forthcoming in Boreas`. */
  readonly isAwaited: boolean;
  readonly heading: Heading | null;
}

/** The type of a publication, from the words and parts of its reference, or else from the heading above it. */
export function findType(
  text: string,
  parts: readonly Part[],
  { container, isEdited, isAwaited, heading }: TypeClues,
): string {
  const has = (label: Label) => parts.some((part) => part.label === label);
  const behind = parts
    .filter(({ label }) => label !== 'title' && label !== 'author')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  const described = parts
    .filter(({ label }) => label === 'genre')
    .map(({ start, end }) => readDescription(/\p{L}[\p{L} -]*/u.exec(text.slice(start, end))?.[0] ?? ''))
    .find((type) => type !== null);
  // A talk among conference papers is one of them.
  if (described !== undefined)
    return described === 'talk' && heading?.type === 'inproceedings' ? heading.type : described;
  const marked = /\p{Script=Han}/u.test(text) ? markedTypes[documentMark.exec(text)?.[1] ?? ''] : undefined;
  if (marked !== undefined && marked !== 'thesis') return marked;
  if (
    /\b(?:ph\.? ?d\.?|doctoral|thèse|doktorarbeit|dissertation|diss\.)(?!\p{L})|博士/iu.test(behind) &&
    !/dissertation abstracts/iu.test(behind)
  )
    return 'phdthesis';
  if (/\b(?:master(?:['’]?s)?|m\.?sc\.?|diplom\p{Ll}*|bachelor(?:['’]?s)?)\s?(?:thesis|arbeit)|硕士/iu.test(behind))
    return 'mastersthesis';
  if (marked !== undefined) return marked;
  if (/\bpatent\b/iu.test(behind) && !has('container')) return 'patent';
  if (/\b(?:technical|tech\.?|research|working) (?:report|rep\.?|paper)\b/iu.test(behind)) return 'techreport';
  // Behind the name of a meeting, a place can look like a publisher.
  const isHeld =
    /\b(?:meeting|congress|conference|workshop|symposium|seminar)\b/iu.test(container) && !/\bproc/iu.test(container);
  const isPrinted = (['volume', 'pages', 'editor'] as const).some(has) || (has('publisher') && !isHeld);
  if ((heading?.type === 'talk' || heading?.type === 'poster') && !isPrinted) return heading.type;
  if (
    /\b(?:proc(?:eedings|s)?|conf(?:erence)?|symp(?:osium)?|workshop|congress|tagung|congrès|congreso|congresso|actas|actes|annual meeting)\b|会议/iu.test(
      container,
    )
  )
    return /^(?:proc(?:eedings|\.)? of the (?:national|royal)|proc\.? (?:natl|r\. ?soc|nat\.)|proceedings of the ieee$)/iu.test(
      container,
    )
      ? 'article'
      : 'inproceedings';
  const isIn = parts.some(
    ({ label, start, end }) =>
      (label === 'container' || label === 'editor') && /^\W*(?:in|dans|en)\b/iu.test(text.slice(start, end)),
  );
  if (container !== '') {
    const isOfBook = has('editor') && (has('publisher') || has('place'));
    // Proceedings with editors have the name or the year of the conference in their title; books have neither.
    if (isIn && heading?.type === 'inproceedings' && (!isOfBook || /\b(?:\p{Lu}{3,}|(?:19|20)\d\d)\b/u.test(container)))
      return 'inproceedings';
    const isInJournal =
      has('volume') || ((isAwaited || heading?.type === 'article') && !has('editor') && !has('publisher'));
    return (isIn && !isInJournal) || isOfBook ? 'incollection' : 'article';
  }
  if (has('publisher') && (isEdited || heading?.type === 'inproceedings')) return 'book';
  if (heading?.type && heading.type !== 'article') return heading.type;
  return has('publisher') || has('place') ? 'book' : 'misc';
}

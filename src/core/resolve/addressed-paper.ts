import { formatIsoDate } from '../model/date.ts';
import type { Draft } from '../model/draft.ts';
import { spellFormula } from '../model/formula-words.ts';
import { markupWords } from '../model/markup-words.ts';
import type { AddressedPaper } from './addresses.ts';
import type { Candidate } from './understand.ts';

/** What the address of a paper is given by. */
export function toAddressed({ words, date, authors, draft, others }: Candidate): AddressedPaper {
  const { doi, arxiv, publisher } = draft.reference?.links ?? {};
  const { type, venue } = draft.reference ?? {};
  return {
    title: words,
    spelledTitle: markupWords(draft.title.value.markup, spellFormula),
    year: date.year,
    firstAuthor: authors[0]?.family ?? null,
    people: authors.map(({ person }) => person),
    date: formatIsoDate(date),
    abstract: draft.abstract?.value.written ?? null,
    doi: doi?.value ?? null,
    imprint: describeImprint(draft).trim(),
    rest: [type, venue, publisher].map((field) => field?.value ?? '').join(' '),
    arxiv: arxiv?.value ?? null,
    versions: others.map(toAddressed),
  };
}

/** What tells apart papers of one title and author: two editorials of one year. */
export function describeImprint({ reference }: Draft): string {
  const { volume, issue, pages, articleNumber } = reference?.details ?? {};
  return [volume, issue, pages, articleNumber].map((field) => field?.value ?? '').join(' ');
}

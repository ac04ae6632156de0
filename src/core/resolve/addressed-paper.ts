import { formatIsoDate } from '../model/date.ts';
import { spellFormula } from '../model/formula-words.ts';
import { markupWords } from '../model/markup-words.ts';
import type { AddressedPaper } from './addresses.ts';
import { type Fields, titleWords, type Work } from './work.ts';

/** The input for the address of a paper. */
export function toAddressedPaper(work: Work): AddressedPaper {
  const { draft, fields, others } = work;
  const { authors, date, abstract, links, type, venue } = fields;
  return {
    title: titleWords(work),
    spelledTitle: markupWords(draft.title.value.markup, spellFormula),
    year: date.year,
    firstAuthor: authors[0]?.family ?? null,
    people: authors.map(({ person }) => person),
    date: formatIsoDate(date),
    abstract: abstract?.written ?? null,
    doi: links.doi ?? null,
    imprint: describeImprint(fields).trim(),
    rest: [type, venue, links.publisher, links.arxiv, formatIsoDate(date)].map((text) => text ?? '').join(' '),
    arxiv: links.arxiv ?? null,
    versions: others.map(toAddressedPaper),
  };
}

/** Distinguishes papers with the same title and author: two editorials of one year, two editions, two reports. */
export function describeImprint({ details }: Fields): string {
  const { volume, issue, pages, articleNumber, edition, number } = details;
  return [volume, issue, pages, articleNumber, edition, number].map((text) => text ?? '').join(' ');
}

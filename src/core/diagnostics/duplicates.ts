import { suggestCorrection, defineKind, quote, quoteEnds, suggestSeparation, suggestSettled } from './kind.ts';
import { countPapers } from '../model/counts.ts';

/** The position of another paper. */
interface Elsewhere {
  readonly file: string;
  readonly line: number;
}

/** Problems with a paper that occurs more than once, and with two papers that look like one. */
export const duplicateKinds = {
  'papers-joined': defineKind<{ count: number; title: string; apart: string } & Elsewhere>({
    severity: 'notice',
    message: ({ count, title, file, line }) =>
      `Merged ${countPapers(count)} with ${count === 1 ? 'its duplicate' : 'their duplicates'}. The first, ${quoteEnds(title)}, is also at ${file}:${String(line)}.`,
    hint: ({ title }) => `To keep two papers apart, add lines such as these, which are for ${quoteEnds(title)}.`,
    corrections: ({ apart }) => [suggestSeparation('If they are two papers', apart)],
    explanation:
      'Entries that share a DOI, an arXiv identifier, or title and first author in nearly the same year, are one paper: a preprint and its ' +
      'published version, or one paper in a listing and in a file of references. Its page has the fields of all entries.',
  }),
  'sources-differ': defineKind<
    { title: string; field: string; taken: string; other: string; apart: string } & Elsewhere
  >({
    severity: 'notice',
    message: ({ title, field, taken, other, file, line }) =>
      `Sources differ in the ${field} of ${quoteEnds(title)}: ${quote(taken)} is used, ${file}:${String(line)} has ${quote(other)}.`,
    hint: () => 'Correct the wrong one in its source.',
    corrections: ({ field, other, apart }) => [
      ...(field === 'venue' || field === 'title'
        ? [suggestCorrection('If the other one is right, use these lines', { [field]: other })]
        : []),
      suggestSettled('sources-differ', 'If what is used is right'),
      suggestSeparation('If they are two papers', apart),
    ],
    explanation:
      'The paper is in several sources, which share a DOI, an arXiv identifier, or title and first author, and has one page. Where they ' +
      'differ, the published version takes precedence over a preprint, an entry with a DOI over one without, and a file of references over a ' +
      'listing.',
  }),
  'paper-twice': defineKind<{ title: string } & Elsewhere>({
    severity: 'warning',
    message: ({ title, file, line }) => `${quote(title)} duplicates the paper at ${file}:${String(line)}.`,
    hint: () => 'Delete one of the two. The first one is published.',
    corrections: () => [suggestSettled('paper-twice', 'To keep both entries')],
    explanation:
      'Title, authors and date equal those of an earlier paper, apart from case, accents and punctuation. This happens when a list is pasted ' +
      'below an older one. Both entries share one page.',
  }),
  'paper-nearly-twice': defineKind<{ title: string; id: string; other: string; isSameTitle: boolean } & Elsewhere>({
    severity: 'warning',
    message: ({ title, file, line, isSameTitle, other }) =>
      isSameTitle
        ? `Possible duplicate: ${quoteEnds(title)} has the title of the paper at ${file}:${String(line)}. Both are published.`
        : `Possible duplicate: ${quoteEnds(title)} has nearly the title of ${quoteEnds(other)} at ${file}:${String(line)}. Both are published.`,
    hint: () => 'If they are the same paper, such as a preprint and its published version, merge them.',
    corrections: ({ id }) => [
      suggestCorrection('If they are the same paper, use these lines', { same_as: id }),
      suggestSeparation('If they are two papers', id),
    ],
    explanation:
      'Two papers have the same title but differ in authors, date, DOI or place of publication; or their titles differ in spelling only ' +
      '(`pre-training` and `pretraining`, `colour` and `color`); or they have the same authors, and titles that differ in a word or two. Both ' +
      'are published. Often one is the preprint of the other: `same_as` merges them, at the address that it names. `not_same_as` keeps them ' +
      'apart, and the question is not asked again.',
  }),
  'identifier-shared': defineKind<
    { title: string; other: string; id: string; kind: 'doi' | 'arxiv'; value: string } & Elsewhere
  >({
    severity: 'warning',
    message: ({ title, other, kind, value, file, line }) =>
      `Duplicate ${identifierNames[kind]} ${value}: ${quoteEnds(title)} shares it with ${quoteEnds(other)} at ${file}:${String(line)}. ` +
      'Both are published.',
    hint: ({ kind }) => `Correct the ${identifierNames[kind]} in the entry where it is wrong.`,
    corrections: ({ kind, id }) => [
      suggestCorrection('If this entry should have another one, complete these lines', {
        links: { [kind]: identifierForms[kind] },
      }),
      suggestCorrection('If they are the same paper, use these lines', { same_as: id }),
      suggestSeparation('If both are right', id),
    ],
    explanation:
      'Two entries have the same DOI or arXiv identifier, but the titles of different works. Often the identifier was copied from the entry ' +
      'above, is truncated, or belongs to the book in which both are chapters. Each has its own page, with this identifier as a link. Correct ' +
      'it in the source or with `links` in `corrections.yaml`. `same_as` merges the two, and `not_same_as` accepts both entries.',
  }),
} as const;

const identifierNames = { doi: 'DOI', arxiv: 'arXiv identifier' };
const identifierForms = { doi: '10.1000/EXAMPLE', arxiv: '2401.01234' };

import { correct, countPapers, define, quote, quoteEnds, separate, settle } from './kind.ts';

/** Where another paper stands. */
interface Elsewhere {
  readonly file: string;
  readonly line: number;
}

/** What can be wrong where one paper stands in several places, or where two papers look like one. */
export const repetitionKinds = {
  'papers-joined': define<{ count: number; title: string; apart: string } & Elsewhere>({
    severity: 'notice',
    message: ({ count, title, file, line }) =>
      `${countPapers(count)} ${count === 1 ? 'is' : 'are'} there several times, and each has one page. The first, ${quoteEnds(title)}, is also in ${file}, line ${String(line)}.`,
    hint: ({ title }) =>
      `If two of them are two papers, keep them apart as the lines below do for ${quoteEnds(title)}.`,
    corrections: ({ apart }) => [separate('If they are two papers', apart)],
    explanation:
      'Papers that share a DOI, an identifier of arXiv, or title and first author in the same or nearly the same year, are one: a preprint and what ' +
      'was published of it, or one paper in a pasted list and in a file of references. The page has what each of them says.',
  }),
  'sources-differ': define<{ title: string; field: string; taken: string; other: string; apart: string } & Elsewhere>({
    severity: 'notice',
    message: ({ title, field, taken, other, file, line }) =>
      `Two sources have ${quoteEnds(title)} with another ${field}: ${quote(taken)} was taken, and ${file}, line ${String(line)}, says ${quote(other)}.`,
    hint: () => 'Correct the one that is wrong.',
    corrections: ({ field, other, apart }) => [
      ...(field === 'venue' || field === 'title'
        ? [correct('If the other one is right, take these lines', { [field]: other })]
        : []),
      separate('If they are two papers', apart),
    ],
    explanation:
      'The same paper is in several sources: they share a DOI, an identifier of arXiv, or title and first author. One page is made of them. ' +
      'Where they differ, what was published counts more than a preprint, an entry with a DOI more than one without, and the file of a reference ' +
      'manager more than a pasted list.',
  }),
  'paper-twice': define<{ title: string } & Elsewhere>({
    severity: 'warning',
    message: ({ title, file, line }) =>
      `${quote(title)} is here again; it was first read in ${file}, line ${String(line)}.`,
    hint: () => 'Delete one of the two. The first one is shown.',
    corrections: () => [settle('paper-twice', 'To leave both there')],
    explanation:
      'Title, authors and date are the same as those of a paper before, apart from capital letters, accents and punctuation. That happens when ' +
      'a list is pasted behind an older one. One page is made of both.',
  }),
  'paper-nearly-twice': define<{ title: string; id: string; other: string; isSameTitle: boolean } & Elsewhere>({
    severity: 'warning',
    message: ({ title, file, line, isSameTitle, other }) =>
      isSameTitle
        ? `${quoteEnds(title)} has the title of another paper, in ${file}, line ${String(line)}. The two are shown as two papers.`
        : `${quoteEnds(title)} has nearly the title of ${quoteEnds(other)} in ${file}, line ${String(line)}. The two are shown as two papers.`,
    hint: () =>
      'If the two are one paper, such as a preprint and what was published of it, one page can be made of them.',
    corrections: ({ id }) => [
      correct('If they are one paper, take these lines', { same_as: id }),
      separate('If they are two', id),
    ],
    explanation:
      'Two papers have the same title and differ in their authors, their date, their DOI or where they were published; or their titles differ in ' +
      'spelling only (`pre-training` and `pretraining`, `colour` and `color`); or they have the same authors and titles that differ in a word or ' +
      'two. Both are shown. Often one is the preprint and the other the published version: then `same_as` makes one page of them, at the address ' +
      'of the one named. `not_same_as` says that they are two, and nothing is asked again.',
  }),
  'identifier-shared': define<
    { title: string; other: string; id: string; kind: 'doi' | 'arxiv'; value: string } & Elsewhere
  >({
    severity: 'warning',
    message: ({ title, other, kind, value, file, line }) =>
      `${quoteEnds(title)} has the ${identifierNames[kind]} ${value} of ${quoteEnds(other)} in ${file}, line ${String(line)}. ` +
      'The two are shown as two papers.',
    hint: ({ kind }) => `Correct the ${identifierNames[kind]} in the entry where it is wrong.`,
    corrections: ({ kind, id }) => [
      correct('If this entry has another one, complete these lines', { links: { [kind]: identifierForms[kind] } }),
      correct('If they are one paper, take these lines', { same_as: id }),
      separate('If both are right', id),
    ],
    explanation:
      'Two entries have one DOI or one identifier of arXiv, and titles of different works. Often the identifier was copied from the entry above, ' +
      'was cut off, or is that of the book in which both are chapters. Each has a page of its own, with this identifier as a link. ' +
      'Correct it in the source; `links` in `corrections.yaml` does so as well. `same_as` makes one page of the two, and `not_same_as` says that ' +
      'both entries are right.',
  }),
} as const;

const identifierNames = { doi: 'DOI', arxiv: 'arXiv identifier' };
const identifierForms = { doi: '10.1000/EXAMPLE', arxiv: '2401.01234' };

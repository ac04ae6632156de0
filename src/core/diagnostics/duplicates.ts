import {
  defineKind,
  quote,
  quoteEnds,
  suggestCorrection,
  suggestEdit,
  suggestSeparation,
  suggestSettled,
} from './kind.ts';
import { countPapers } from '../model/counts.ts';

/** The position of another paper. */
interface Elsewhere {
  readonly file: string;
  readonly line: number;
}

/** A paper that occurs more than once, at several places. */
interface JoinedPaper {
  readonly title: string;
  readonly places: readonly Elsewhere[];
}

/** The most joined papers that a message lists. */
const mostJoined = 10;

function listJoined(papers: readonly JoinedPaper[]): string {
  const listed = papers.slice(0, mostJoined).map(({ title, places }) => {
    const at = places.map(({ file, line }) => `${file}:${String(line)}`);
    return `${quoteEnds(title)} (${at.join(', ')})`;
  });
  const more = papers.length - listed.length;
  return listed.join('; ') + (more > 0 ? `; and ${String(more)} more` : '');
}

/** Problems with a paper that occurs more than once, and with two papers that look like one. */
export const duplicateKinds = {
  'papers-joined': defineKind<{ papers: readonly JoinedPaper[]; apart: string }>({
    severity: 'notice',
    message: ({ papers }) =>
      `Merged ${countPapers(papers.length)} with ${papers.length === 1 ? 'its duplicate' : 'their duplicates'}: ${listJoined(papers)}.`,
    hint: ({ papers }) =>
      papers.length === 1
        ? 'If these entries are the same paper, no action is needed.'
        : 'If the entries of each are the same paper, no action is needed. The lines below are for the first.',
    corrections: ({ apart }) => [
      suggestSeparation('If they are two papers', apart),
      suggestSettled('papers-joined', 'To hide this notice'),
    ],
    explanation:
      'Offprint merges entries that share a DOI, an arXiv identifier, or the title and first author in nearly the same year. They are usually a ' +
      'preprint and its published version, or one paper in a listing and in a bibliography file. The page combines the fields of all entries.',
  }),
  'sources-differ': defineKind<
    { title: string; field: string; taken: string; other: string; apart: string } & Elsewhere
  >({
    severity: 'notice',
    message: ({ title, field, taken, other, file, line }) =>
      `Sources differ in the ${field} of ${quoteEnds(title)}: ${quote(taken)} is used, but ${file}:${String(line)} has ${quote(other)}.`,
    hint: () => 'Correct the wrong value in its source.',
    corrections: ({ field, other, apart }) => [
      ...(field === 'venue' || field === 'title'
        ? [suggestCorrection('If the other value is right', { [field]: other })]
        : []),
      suggestSettled('sources-differ', 'If the value in use is right'),
      suggestSeparation('If they are two papers', apart),
    ],
    explanation:
      'Several sources contain the paper, which has one page. Where the sources differ, a published version takes precedence over a preprint, an ' +
      'entry with a DOI over an entry without one, and a bibliography file over a listing. Abbreviations of a venue and the earlier year of a ' +
      'preprint are not reported.',
  }),
  'paper-twice': defineKind<{ title: string } & Elsewhere>({
    severity: 'warning',
    message: ({ title, file, line }) => `${quote(title)} duplicates the paper at ${file}:${String(line)}.`,
    hint: () => 'Delete one of the two entries. The first one is published.',
    corrections: () => [suggestSettled('paper-twice', 'To keep both entries')],
    explanation:
      'The title, authors and date are the same as those of an earlier paper, ignoring case, accents and punctuation. This happens when a list is ' +
      'pasted below an older list. Both entries share one page.',
  }),
  'paper-nearly-twice': defineKind<{ title: string; id: string; other: string; isSameTitle: boolean } & Elsewhere>({
    severity: 'warning',
    message: ({ title, file, line, isSameTitle, other }) =>
      isSameTitle
        ? `Possible duplicate: ${quoteEnds(title)} has the same title as the paper at ${file}:${String(line)}. Both are published.`
        : `Possible duplicate: ${quoteEnds(title)} has nearly the same title as ${quoteEnds(other)} at ${file}:${String(line)}. Both are published.`,
    hint: () => 'Compare the two papers. One is often the preprint of the other.',
    corrections: ({ id }) => [
      suggestCorrection('If they are the same paper', { same_as: id }),
      suggestSeparation('If they are two papers', id),
    ],
    explanation:
      'Two papers have the same title but differ in authors, date, DOI or venue; or their titles differ only in spelling (`pre-training` and ' +
      '`pretraining`, `colour` and `color`); or they have the same authors, and their titles differ in one or two words. Both are published. ' +
      '`same_as` merges them at the address that it names. `not_same_as` keeps them apart, and they are not reported again.',
  }),
  'identifier-shared': defineKind<
    { title: string; other: string; id: string; kind: 'doi' | 'arxiv'; value: string } & Elsewhere
  >({
    severity: 'warning',
    message: ({ title, other, kind, value, file, line }) =>
      `Duplicate ${identifierNames[kind]} ${value}: ${quoteEnds(title)} shares it with ${quoteEnds(other)} at ${file}:${String(line)}. ` +
      'Both are published.',
    hint: ({ kind }) => `If the ${identifierNames[kind]} is wrong in one of the entries, correct it there.`,
    corrections: ({ kind, id }) => [
      suggestEdit('If it is wrong in this entry,', { links: { [kind]: identifierForms[kind] } }),
      suggestCorrection('If they are the same paper', { same_as: id }),
      suggestSeparation('If both entries are right', id),
    ],
    explanation:
      'Two entries have the same DOI or arXiv identifier but different titles. Often, the identifier was copied from the entry above, is ' +
      'truncated, or belongs to the book that contains both chapters. Each entry has its own page, which links to this identifier. Correct it in ' +
      'the source, or with `links` in `corrections.yaml`. `same_as` merges the two papers, and `not_same_as` accepts both entries.',
  }),
} as const;

const identifierNames = { doi: 'DOI', arxiv: 'arXiv identifier' };
const identifierForms = { doi: '10.1000/EXAMPLE', arxiv: '2401.01234' };

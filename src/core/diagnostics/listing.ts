import { defineKind, describeAuthors, quote, quoteEnds, suggestEdit, suggestSettled } from './kind.ts';
import { headerExamples } from './sources.ts';

interface Read {
  readonly title: string;
  readonly authors: readonly string[];
}

/** What can be wrong with the lines of a listing. */
export const listingKinds = {
  'header-not-understood': defineKind<{ found: string; suggestion?: string | null }>({
    severity: 'error',
    message: ({ found }) => `Invalid first line of a paper: ${quote(found)}.`,
    hint: ({ suggestion }) =>
      (suggestion
        ? `Did you mean ${quote(suggestion)}?`
        : `Expected [score]CATEGORYMonth day[, year][Code], ${headerExamples}.`) +
      ' Until this line is valid, the paper and the lines below it are skipped.',
    explanation:
      'A date on this line shows that a paper begins here, but the line is not in the format of a listing: a category, the English name of the ' +
      'month, the day, a comma and the year. Write `CLApr 14, 2022`, not `CL 2022-04-14`.',
  }),
  'title-missing': defineKind<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `Missing title: no line with title and authors follows ${quote(found)}.`,
    hint: () => 'Add the title and the authors below this line, or delete this line.',
    explanation:
      'The line with category and date is followed directly by the next paper or by the end of the file. The last paper of a copied list is often ' +
      'cut off like this.',
  }),
  'text-outside-paper': defineKind<{ found: string; lines: number }>({
    severity: 'warning',
    message: ({ found, lines }) =>
      lines > 1
        ? `Ignored ${String(lines)} lines that do not belong to a paper, starting with ${quote(found)}.`
        : `Ignored a line that does not belong to a paper: ${quote(found)}.`,
    hint: () =>
      'If it is a heading, or text from the page around the list, no action is needed. If it belongs to a paper, move it to the other lines of that ' +
      'paper; in a listing of three lines a paper, delete the blank line above it.',
    explanation:
      'In a listing, a blank line after the abstract ends the paper. Text that follows without a line with category and date is either the second ' +
      'paragraph of an abstract, or was copied from the page around the list, such as “Show more”. In lists of references and web pages, the ' +
      'ignored text has neither authors nor a year, or it is in a section of a CV such as “Education”.',
  }),
  'uncertain-cut': defineKind<Read>({
    severity: 'warning',
    message: ({ title, authors }) =>
      `Uncertain split between title and authors. Read as ${quoteEnds(title)} ${describeAuthors(authors)}.`,
    hint: () => 'If this is wrong, insert a tab between title and authors in the listing.',
    corrections: ({ title, authors }) => [
      suggestSettled('uncertain-cut', 'If this is right'),
      suggestEdit('If it is wrong,', { title, authors }),
    ],
    explanation:
      'In a listing, the authors follow directly after the title, without a separator. Offprint infers the split from the words and names. Here, ' +
      'two splits are almost equally likely. Compare the result with the paper. To settle it, insert a tab at the right place or add a ' +
      'correction.',
  }),
  'authors-missing': defineKind<Pick<Read, 'title'>>({
    severity: 'warning',
    message: ({ title }) => `Missing authors: no names found after the title ${quoteEnds(title)}.`,
    hint: () => 'After the title, add a tab and the names of the authors, separated by commas.',
    corrections: () => [
      suggestEdit('Or', { authors: ['GIVEN FAMILY', 'GIVEN FAMILY'] }),
      suggestSettled('authors-missing', 'If it has no authors'),
    ],
    explanation:
      'The line below category and date seems to contain only a title. The paper is published without authors and is on no author page.',
  }),
  'abstract-missing': defineKind<Pick<Read, 'title'>>({
    severity: 'warning',
    message: ({ title }) => `Missing abstract: no text follows the title ${quote(title)}.`,
    hint: () => 'Add the abstract on the line below title and authors.',
    corrections: () => [
      suggestEdit('Or', { abstract: 'TEXT OF THE ABSTRACT' }),
      suggestSettled('abstract-missing', 'If it has no abstract'),
    ],
    explanation:
      'There is no text between this title and the next paper. The paper is published, but search finds it only by title and authors.',
  }),
} as const;

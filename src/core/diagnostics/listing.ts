import { suggestCorrection, defineKind, quote, quoteEnds, suggestSettled } from './kind.ts';
import { headerExamples } from './sources.ts';

interface Read {
  readonly title: string;
  readonly authors: readonly string[];
}

const listNames = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'none');

/** What can be wrong with the lines of a listing. */
export const listingKinds = {
  'header-not-understood': defineKind<{ found: string; suggestion?: string | null }>({
    severity: 'error',
    message: ({ found }) => `Invalid first line of a paper: ${quote(found)}.`,
    hint: ({ suggestion }) =>
      (suggestion
        ? `Did you mean ${quote(suggestion)}?`
        : `Expected [score]CATEGORYMonth day[, year][Code], ${headerExamples}.`) +
      ' The paper and the lines below it are left out until this line is valid.',
    explanation:
      'A date on this line shows that a paper begins here, but the line does not have the form of a listing: category, month as an English ' +
      'word, day, and a comma before the year. Write `CLApr 14, 2022`, not `CL 2022-04-14`. The paper is left out until the line is valid.',
  }),
  'title-missing': defineKind<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `Missing title: there is no line with title and authors below ${quote(found)}.`,
    hint: () => 'Add the line, or delete this one.',
    explanation:
      'Nothing, or the next paper, follows the line with category and date. The last paper of a copied list is often cut off like this.',
  }),
  'text-outside-paper': defineKind<{ found: string; lines: number }>({
    severity: 'warning',
    message: ({ found, lines }) =>
      lines > 1
        ? `Ignored ${String(lines)} lines that belong to no paper, beginning with ${quote(found)}.`
        : `Ignored a line that belongs to no paper: ${quote(found)}.`,
    hint: () =>
      'If it belongs to a paper, move it to the lines of that paper; in a listing, delete the blank line above it. Otherwise no action is needed.',
    explanation:
      'A blank line after the abstract ends a paper. Text that follows without a line of category and date is either the second paragraph of ' +
      'an abstract, or was copied from the page around the list, such as “Show more”. In lists of references and web pages, it is text with neither authors nor a year, or a section of a CV such as “Education”.',
  }),
  'uncertain-cut': defineKind<Read>({
    severity: 'warning',
    message: ({ title, authors }) =>
      `Uncertain split between title and authors. Read as ${quoteEnds(title)} by ${listNames(authors)}.`,
    hint: () => 'If this is wrong, put a tab between title and authors in the listing.',
    corrections: ({ title, authors }) => [
      suggestSettled('uncertain-cut', 'If this is right'),
      suggestCorrection('If it is wrong, edit these lines', { title, authors }),
    ],
    explanation:
      'A listing has the authors directly after the title, without a separator. The split is inferred from the words and names, and here two ' +
      'splits are almost equally likely. Compare the result with the paper. A tab at the right place, or a correction, settles it.',
  }),
  'authors-missing': defineKind<Pick<Read, 'title'>>({
    severity: 'warning',
    message: ({ title }) => `Missing authors: none were found for ${quoteEnds(title)}.`,
    hint: () => 'Add the authors after the title: a tab, then the names separated by commas.',
    corrections: ({ title }) => [
      suggestCorrection('Or complete these lines', { title, authors: ['GIVEN FAMILY', 'GIVEN FAMILY'] }),
      suggestSettled('authors-missing', 'If it has no authors'),
    ],
    explanation:
      'The line below category and date seems to hold a title only. The paper is published without authors and is on no author page.',
  }),
  'abstract-missing': defineKind<Pick<Read, 'title'>>({
    severity: 'warning',
    message: ({ title }) => `Missing abstract of ${quote(title)}.`,
    hint: () => 'Add the abstract on the line below title and authors.',
    corrections: () => [
      suggestCorrection('Or complete these lines', { abstract: 'TEXT OF THE ABSTRACT' }),
      suggestSettled('abstract-missing', 'If it has no abstract'),
    ],
    explanation:
      'There is no text between this title and the next paper. The paper is published; search finds it by title and authors only.',
  }),
} as const;

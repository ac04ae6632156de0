import { correct, define, quote, quoteEnds, settle } from './kind.ts';
import { headerExamples } from './sources.ts';

interface Read {
  readonly title: string;
  readonly authors: readonly string[];
}

const listNames = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'none');

/** What can be wrong with the lines of a listing. */
export const listingKinds = {
  'header-not-understood': define<{ found: string; suggestion?: string | null }>({
    severity: 'error',
    message: ({ found }) => `This looks like the first line of a paper, but ${quote(found)} is not understood.`,
    hint: ({ suggestion }) =>
      (suggestion
        ? `Write ${quote(suggestion)}, if that is meant.`
        : `Write [score]CATEGORYMonth day[, year][Code], ${headerExamples}.`) +
      ' The lines below it belong to this paper.',
    explanation:
      'The line holds a date, so that a paper seems to begin here, but not in the form that listings use: the category, then the month as ' +
      'an English word, the day, and a comma before the year. Write `CLApr 14, 2022`, not `CL 2022-04-14`. The paper is left out until then.',
  }),
  'title-missing': define<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `The paper that begins with ${quote(found)} has no line with title and authors.`,
    hint: () => 'Add the line below it, or delete this one.',
    explanation:
      'Below the line with category and date there is nothing, or already the next paper. When a list is copied the last paper is often cut ' +
      'off like this.',
  }),
  'text-outside-paper': define<{ found: string; lines: number }>({
    severity: 'warning',
    message: ({ found, lines }) =>
      lines > 1
        ? `${String(lines)} lines from ${quote(found)} on belong to no paper and were left out.`
        : `${quote(found)} belongs to no paper and was left out.`,
    hint: () =>
      'If it is part of an abstract, delete the blank line above it. Otherwise delete it, so that the file holds papers only.',
    explanation:
      'A paper ends at a blank line behind its abstract. What follows without a line of category and date of its own is text of the page ' +
      'that the list was copied from, such as “Show more”, or the second paragraph of an abstract.',
  }),
  'uncertain-cut': define<Read>({
    severity: 'warning',
    message: ({ title, authors }) =>
      `Not sure where the title ends. Read: ${quoteEnds(title)} by ${listNames(authors)}.`,
    hint: () => 'If that is wrong, put a tab between the title and the authors in the listing.',
    corrections: ({ title, authors }) => [
      settle('uncertain-cut', 'If that is right'),
      correct('If it is wrong, correct these lines', { title, authors }),
    ],
    explanation:
      'Listings print the authors directly behind the title. Where the one ends and the others begin is found from the names and words ' +
      'themselves, and here two readings are nearly as likely. Compare what was read with the paper. A tab at the right place in the ' +
      'listing decides it, and so does a correction.',
  }),
  'authors-missing': define<Pick<Read, 'title'>>({
    severity: 'warning',
    message: ({ title }) => `No author was found for ${quoteEnds(title)}.`,
    hint: () => 'Write the authors behind the title, divided from it by a tab and from each other by commas.',
    corrections: ({ title }) => [
      correct('Or complete these lines', { title, authors: ['GIVEN FAMILY', 'GIVEN FAMILY'] }),
      settle('authors-missing', 'If it has none'),
    ],
    explanation:
      'The line below category and date seems to be a title alone. The paper is shown without authors, and is on nobody’s page.',
  }),
  'abstract-missing': define<Pick<Read, 'title'>>({
    severity: 'warning',
    message: ({ title }) => `${quote(title)} has no abstract.`,
    hint: () => 'Put the abstract on the line below title and authors.',
    corrections: () => [
      correct('Or complete these lines', { abstract: 'TEXT OF THE ABSTRACT' }),
      settle('abstract-missing', 'If it has none'),
    ],
    explanation:
      'There is no text between the title and the next paper. The paper is shown all the same; search finds it by title and authors only.',
  }),
} as const;

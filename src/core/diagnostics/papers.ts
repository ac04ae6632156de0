import { type Correction, suggestCorrection, defineKind, quote, quoteEnds, suggestSettled } from './kind.ts';
import { countPapers } from '../model/counts.ts';

/** Problems with the fields of a paper. */
export const paperKinds = {
  'date-impossible': defineKind<{ found: string }>({
    severity: 'warning',
    message: ({ found }) => `Invalid date ${found}: no such day or month. The paper is shown without the invalid part.`,
    hint: () => 'Correct the date in the source.',
    corrections: () => [suggestCorrection('Or complete these lines', { date: 'YEAR-MONTH-DAY' })],
    explanation:
      'The calendar has no such day or month, for example 30 February, 31 April or month 13. The paper is listed under its year, without ' +
      'the invalid month or day.',
  }),
  'date-missing': defineKind<{ title: string; unread: string | null }>({
    severity: 'warning',
    message: ({ title, unread }) =>
      `${unread === null ? 'Missing year' : `Invalid year ${quote(unread)}`} of ${quoteEnds(title)}. The paper is listed under “Undated”, before all years.`,
    hint: ({ unread }) =>
      `${unread === null ? 'Add the year to' : 'Correct the year in'} the entry. If the paper is not published yet, write “in press” instead of the year. If it is not a paper, delete the entry.`,
    corrections: () => [
      suggestCorrection('If you know the year, complete these lines', { date: 'YEAR' }),
      suggestSettled('date-missing', 'If it has no year'),
    ],
    explanation:
      'Papers are listed by year, and this entry has no year that can be parsed. An entry with `in press`, `to appear`, `forthcoming` or `submitted` in ' +
      '`year`, `date`, `pubstate` or `note` is listed under “Forthcoming”, and one with `n.d.` under “Undated”, without a warning.',
  }),
  'date-in-future': defineKind<{ found: string; captured: string }>({
    severity: 'warning',
    message: ({ found, captured }) =>
      `The date ${found} is later than ${captured}, the day on which the source was captured.`,
    hint: () => 'Correct the date, or “captured” of this source in site.yaml. The paper is published either way.',
    corrections: () => [suggestSettled('date-in-future', 'If the date is right')],
    explanation:
      'A list cannot contain a paper that was published after the list was copied. Either the date has a typing error, or the list was ' +
      'copied again and `captured` in `site.yaml` is out of date.',
  }),
  'year-inferred': defineKind<{ count: number; captured: string; years: readonly number[] }>({
    severity: 'notice',
    message: ({ count, captured, years }) =>
      `${String(count)} ${count === 1 ? 'date has' : 'dates have'} no year. Inferred from “captured”, ${captured}: ${years.join(' and ')}.`,
    hint: () => 'If this is wrong, correct “captured” of this source in site.yaml, or add the years in the listing.',
    explanation:
      'Listings leave out the year of recent papers. A date without a year is the last such day before `captured`, the day on which the list ' +
      'was copied. The marked date is the first of them.',
  }),
  'category-unknown': defineKind<{ written: string; count: number }>({
    severity: 'warning',
    message: ({ written, count }) =>
      `Unknown category ${quote(written)} (${countPapers(count)}): it is not a category of arXiv. It is shown as written.`,
    hint: () => 'If it is a typing error, correct it in the source.',
    corrections: ({ written, count }) =>
      count > 1
        ? []
        : [
            suggestCorrection('If it is wrong, complete these lines', { category: 'IDENTIFIER, SUCH AS cs.CL' }),
            suggestSettled('category-unknown', `If ${quote(written)} is right`),
          ],
    explanation:
      'The code is neither an identifier of arXiv (`cs.CL`) nor the part after the dot (`CL`). It is shown as written and has its own page. ' +
      'The first paper with this category is marked.',
  }),
  'category-ambiguous': defineKind<{ written: string; count: number; meanings: readonly string[] }>({
    severity: 'warning',
    message: ({ written, count, meanings }) =>
      `Ambiguous category ${quote(written)} (${countPapers(count)}): it can be ${meanings.join(' or ')}. It is shown as written.`,
    hint: ({ meanings: [first = ''] }) =>
      `If all papers are from one archive, set it in site.yaml, for example “archives: [${first.split('.')[0] ?? first}]”. ` +
      'Otherwise write the full identifier in the source.',
    corrections: ({ written, meanings }) => [
      ...meanings.map((category) => suggestCorrection(`If it is ${category}, use this line`, { category })),
      suggestSettled('category-ambiguous', `To keep ${quote(written)}`),
    ],
    explanation:
      'Some archives of arXiv use the same short code: `GT` is both `cs.GT` (game theory) and `math.GT` (topology). If more than one of ' +
      'the `archives` in `site.yaml` has the code, it is shown as written and has its own page. The first paper with this category is marked.',
  }),
  'person-work-unknown': defineKind<{ name: string; address: string; nearest: string | null }>({
    severity: 'warning',
    message: ({ name, address }) => `Unknown paper ${quote(address)} among the works of ${name} in site.yaml.`,
    hint: ({ nearest }) =>
      nearest === null
        ? 'Write the last part of the address of a paper, or delete the line.'
        : `Did you mean ${nearest}?`,
    explanation:
      '`works` lists the papers of one of several people with the same name, each by the last part of its address: ' +
      '`on-moss` for `/papers/on-moss/`. An address that no paper has, or had, has no effect.',
  }),
  'listed-person-missing': defineKind<{ title: string; name: string; file: string }>({
    severity: 'warning',
    message: ({ title, name, file }) =>
      `${quoteEnds(title)} is in ${file}, the list of ${name}, who is not one of its authors.`,
    hint: ({ name }) =>
      `If the paper has another spelling of ${name}, add it to “variants” of the person in site.yaml. If the paper is somebody else’s, remove it from the list.`,
    corrections: ({ name }) => [
      suggestCorrection('If the name is missing, check its position in these lines', { authors: { add: [name] } }),
      suggestSettled('listed-person-missing', 'To keep the paper as it is'),
    ],
    explanation:
      'A source with `of` in `site.yaml` is the list of a person, who is an author of every paper in it. The list of authors of this paper is ' +
      'complete (it does not end with “et al.”) and does not have the person. The paper is published, but not on the page of the person.',
  }),
  'name-variants': defineKind<{
    name: string;
    other: string;
    /** All names that may be the same person as `name`. */
    others: readonly string[];
    listed: readonly string[] | null;
    apart: readonly string[];
  }>({
    severity: 'notice',
    message: ({ name, other }) => `${quote(other)} may be the same person as ${quote(name)}.`,
    hint: ({ listed }) =>
      `Each spelling has its own page until you merge them in site.yaml${listed === null ? ': put the lines below “people:”' : ''}.`,
    subject: ({ name }) => name,
    corrections: ({ name, other, others, listed, apart }) => {
      const say = (
        when: string,
        key: 'variants' | 'not',
        former: readonly string[],
        added: readonly string[],
      ): Correction => {
        const lines = { [key]: [...former, ...added] };
        const file = 'site.yaml';
        if (listed === null)
          return { instruction: `${when}, add to`, file, lines: [{ name, role: 'coauthor', ...lines }] };
        const how = former.length === 0 ? 'add below the name' : `replace “${key}” of`;
        return { instruction: `${when}, ${how} ${quote(name)} in`, file, lines };
      };
      const same = others.length > 1 ? 'If all its spellings are one person' : 'If they are the same person';
      return [say(same, 'variants', listed ?? [], others), say('If they are two people', 'not', apart, [other])];
    },
    explanation:
      'The two names differ only in ways in which one person is often spelled: an initial instead of a given name, a missing middle name, ' +
      'the order of given and family name, a hyphen. Names are reported if they share a co-author or belong to a person in `site.yaml`, and ' +
      'never appear on the same paper. Under `people` in `site.yaml`, `variants` merges them and `not` keeps them apart. A `coauthor` is not ' +
      'marked as a member of the group.',
  }),
} as const;

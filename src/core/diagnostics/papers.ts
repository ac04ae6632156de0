import { type Correction, correct, countPapers, define, type Lines, quote, quoteEnds, settle } from './kind.ts';

/** What can be wrong with what a paper says. */
export const paperKinds = {
  'date-impossible': define<{ found: string }>({
    severity: 'warning',
    message: ({ found }) => `The date ${found} does not exist. The paper is shown with the part of it that does.`,
    hint: () => 'Correct the date in the source.',
    corrections: () => [correct('If you know the date, complete these lines', { date: 'YEAR-MONTH-DAY' })],
    explanation:
      'The calendar does not have this day or month: 30 February, 31 April, 29 February of a common year, the month 13. The paper is listed ' +
      'under its year, without the month or the day that is wrong.',
  }),
  'date-missing': define<{ title: string; unread: string | null }>({
    severity: 'warning',
    message: ({ title, unread }) =>
      `${quoteEnds(title)} has ${unread === null ? 'no year' : `an invalid year, ${quote(unread)}`}. It is listed under “Undated”, before all years.`,
    hint: ({ unread }) =>
      `${unread === null ? 'Add the year to' : 'Correct the year in'} the entry. If the paper has not appeared yet, write “in press” in place of the year.`,
    corrections: () => [
      correct('If you know the year, complete these lines', { date: 'YEAR' }),
      settle('date-missing', 'If it has none'),
    ],
    explanation:
      'A paper is listed under its year, and the source names none that can be read. A paper that says `in press`, `to appear`, `forthcoming` or `submitted` in ' +
      '`year`, `date`, `pubstate` or `note` is listed under “Forthcoming”, and one that says `n.d.` under “Undated”, without a warning.',
  }),
  'date-in-future': define<{ found: string; captured: string }>({
    severity: 'warning',
    message: ({ found, captured }) =>
      `The date ${found} lies after the day on which the source was captured, ${captured}.`,
    hint: () => 'Correct the date, or “captured” of this source in site.yaml. The paper is shown all the same.',
    corrections: () => [settle('date-in-future', 'If it is right')],
    explanation:
      'A list cannot name a paper that appeared after it was copied. Either the date has a slip, or the list was copied again and ' +
      '`captured` in `site.yaml` still names the former day.',
  }),
  'year-inferred': define<{ count: number; captured: string; years: readonly number[] }>({
    severity: 'notice',
    message: ({ count, captured, years }) =>
      `${String(count)} ${count === 1 ? 'date has' : 'dates have'} no year. Counted back from the day of capture, ${captured}, ` +
      `${count === 1 ? 'it falls' : 'they fall'} in ${years.join(' and ')}.`,
    hint: () =>
      'If that is wrong, correct “captured” of this source in site.yaml, or write the years into the listing.',
    explanation:
      'Listings leave out the year of recent papers. A date without one is the last such day before the list was copied, which is what ' +
      '`captured` says in `site.yaml`. The marked date is the first of them.',
  }),
  'category-unknown': define<{ written: string; count: number }>({
    severity: 'warning',
    message: ({ written, count }) =>
      `The category ${quote(written)} (${countPapers(count)}) is not one of arXiv's. It is shown as it is written.`,
    hint: () => 'Correct the category in the source if it is a slip of the pen.',
    corrections: ({ written, count }) =>
      count > 1
        ? []
        : [
            correct('If it is wrong, complete these lines', { category: 'IDENTIFIER, SUCH AS cs.CL' }),
            settle('category-unknown', `If ${quote(written)} is right`),
          ],
    explanation:
      'The code is neither an identifier of arXiv (`cs.CL`) nor the part behind the dot (`CL`). It is shown as it stands and has a page of its ' +
      'own. Marked is the first paper that has it.',
  }),
  'category-ambiguous': define<{ written: string; count: number; meanings: readonly string[] }>({
    severity: 'warning',
    message: ({ written, count, meanings }) =>
      `The category ${quote(written)} (${countPapers(count)}) can mean ${meanings.join(' or ')}. It is shown as it is written.`,
    hint: ({ meanings: [first = ''] }) =>
      `If all papers are from one archive, name it in site.yaml, for instance “archives: [${first.split('.')[0] ?? first}]”. ` +
      'Else write the full identifier in the source, or correct the paper.',
    corrections: ({ written, meanings }) => [
      ...meanings.map((category) => correct(`If it is ${category}, take this line`, { category })),
      settle('category-ambiguous', `To show ${quote(written)}`),
    ],
    explanation:
      'Several archives of arXiv use the same short code: `GT` is `cs.GT` (game theory) as well as `math.GT` (topology). Where more than one of ' +
      'the `archives` in `site.yaml` has the code, it is shown as it stands in the source and has a page of its own. Marked is the first paper that has it.',
  }),
  'person-work-unknown': define<{ name: string; address: string; nearest: string | null }>({
    severity: 'warning',
    message: ({ name, address }) =>
      `In site.yaml ${quote(address)} stands among the works of ${name}, and no paper has this address.`,
    hint: ({ nearest }) =>
      nearest === null
        ? 'Write the last part of the address of a paper, or take the line out.'
        : `Write ${nearest}, if that is the paper.`,
    explanation:
      '`works` names the papers that are of one of several people with the same name, by the last part of each address: ' +
      '`on-moss` for `/papers/on-moss/`. An address that no paper has, and none ever had, has no effect.',
  }),
  'name-variants': define<{ name: string; other: string; listed: readonly string[] | null; apart: readonly string[] }>({
    severity: 'notice',
    message: ({ name, other }) => `${quote(other)} may be the same person as ${quote(name)}.`,
    hint: () => 'Each has a page of their own until site.yaml says that they are one.',
    subject: ({ name }) => name,
    corrections: ({ name, other, listed, apart }) => {
      const say = (when: string, lines: Lines): Correction => ({
        instruction: listed === null ? `${when}, say in` : `${when}, write below the name ${quote(name)} in`,
        file: 'site.yaml',
        lines: listed === null ? { people: [{ name, role: 'coauthor', ...lines }] } : lines,
      });
      return [
        say('If they are one', { variants: [...(listed ?? []), other] }),
        say('If they are two', { not: [...apart, other] }),
      ];
    },
    explanation:
      'Two names differ only in what often differs between papers of one person: an initial for a given name, a second name left out, the order ' +
      'of given and family name, a hyphen. Only names are reported that have a co-author in common or belong to a person in `site.yaml`, and ' +
      'that are never on one paper. Under `people` in `site.yaml`, `variants` makes them one, and `not` keeps them apart. A `coauthor` is somebody ' +
      'who is not marked as one of the group.',
  }),
} as const;

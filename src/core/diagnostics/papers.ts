import {
  type Correction,
  defineKind,
  quote,
  quoteEnds,
  suggestCorrection,
  suggestEdit,
  suggestSettled,
} from './kind.ts';
import { countPapers } from '../model/counts.ts';

/** Problems with the fields of a paper. */
export const paperKinds = {
  'date-impossible': defineKind<{ found: string }>({
    severity: 'warning',
    message: ({ found }) =>
      `Invalid date ${found}: there is no such day or month. The paper is listed without the invalid part.`,
    hint: () => 'Correct the date in the source.',
    corrections: () => [suggestEdit('Or', { date: 'YEAR-MONTH-DAY' })],
    explanation:
      'The calendar has no such day or month, for example 30 February, 31 April or month 13. The paper is listed under its year, without the ' +
      'invalid month or day.',
  }),
  'date-missing': defineKind<{ title: string; unread: string | null }>({
    severity: 'warning',
    message: ({ title, unread }) =>
      `${unread === null ? 'Missing year' : `Invalid year ${quote(unread)}`} in the entry of ${quoteEnds(title)}. The paper is listed under “Undated”, before all years.`,
    hint: ({ unread }) =>
      `${unread === null ? 'Add the year to' : 'Correct the year in'} the entry. If the paper is not published yet, write “in press” instead of the year. If it is not a paper, delete the entry.`,
    corrections: () => [suggestEdit('Or', { date: 'YEAR' }), suggestSettled('date-missing', 'If it has no year')],
    explanation:
      'Papers are listed by year, and this entry has no year that can be parsed. If `year`, `date`, `pubstate` or `note` contains `in press`, `to ' +
      'appear`, `forthcoming` or `submitted`, the paper is listed under “Forthcoming”. If it contains `n.d.`, the paper is listed under ' +
      '“Undated”. Neither is reported.',
  }),
  'date-in-future': defineKind<{ found: string; captured: string } | { found: string; captured: null; today: string }>({
    severity: 'warning',
    message: (date) =>
      date.captured === null
        ? `The date ${date.found} is later than next year: today is ${date.today}.`
        : `The date ${date.found} is later than “captured”: the list was copied on ${date.captured}.`,
    hint: ({ captured }) =>
      `Correct the date${captured === null ? '' : ', or correct “captured” for this source in site.yaml'}. The paper is published either way.`,
    corrections: () => [suggestSettled('date-in-future', 'If the date is right')],
    explanation:
      'A list cannot contain a paper that was published after the list was copied. Either the date has a typo, or the list was copied again and ' +
      '`captured` in `site.yaml` is out of date. For a source without `captured`, `check` reports dates after the end of next year, which are ' +
      'usually typos.',
  }),
  'year-inferred': defineKind<{ count: number; captured: string; years: readonly number[] }>({
    severity: 'notice',
    message: ({ count, captured, years }) =>
      `${String(count)} ${count === 1 ? 'date has' : 'dates have'} no year. Inferred from “captured” (${captured}): ${years.join(' and ')}.`,
    hint: () => 'If this is wrong, correct “captured” for this source in site.yaml, or add the years in the listing.',
    explanation:
      'Listings omit the year of recent papers. Offprint uses the latest year in which the date is not after `captured`, the day on which the ' +
      'list was copied. The report marks the first date without a year.',
  }),
  'category-unknown': defineKind<{ written: string; count: number }>({
    severity: 'warning',
    message: ({ written, count }) =>
      `Unknown category ${quote(written)} (${countPapers(count)}): it is not an arXiv category. It is shown as written.`,
    hint: () => 'If it is a typo, correct it in the source.',
    corrections: ({ written, count }) =>
      count > 1
        ? []
        : [
            suggestEdit('If it is wrong,', { category: 'IDENTIFIER, SUCH AS cs.CL' }),
            suggestSettled('category-unknown', `If ${quote(written)} is right`),
          ],
    explanation:
      'The code is neither a full arXiv identifier (`cs.CL`) nor the part after its dot (`CL`). It is shown as written and has its own page. The ' +
      'report marks the first paper with this category.',
  }),
  'category-ambiguous': defineKind<{ written: string; count: number; meanings: readonly string[] }>({
    severity: 'warning',
    message: ({ written, count, meanings }) =>
      `Ambiguous category ${quote(written)} (${countPapers(count)}): it can mean ${meanings.join(' or ')}. It is shown as written.`,
    hint: ({ meanings: [first = ''] }) =>
      `If all papers are from one archive, set it in site.yaml, for example “archives: [${first.split('.')[0] ?? first}]”. ` +
      'Otherwise, write the full identifier in the source.',
    corrections: ({ written, meanings }) => [
      ...meanings.map((category) => suggestCorrection(`If it is ${category}`, { category })),
      suggestSettled('category-ambiguous', `To keep ${quote(written)}`),
    ],
    explanation:
      'Some arXiv archives use the same short code: `GT` is both `cs.GT` (game theory) and `math.GT` (topology). If more than one of the ' +
      '`archives` in `site.yaml` has the code, it is shown as written and has its own page. The report marks the first paper with this category.',
  }),
  'person-work-unknown': defineKind<{ name: string; address: string; nearest: string | null }>({
    severity: 'warning',
    message: ({ name, address }) => `Unknown paper ${quote(address)} in “works” of ${name}.`,
    hint: ({ nearest }) =>
      nearest === null
        ? 'Write the last part of the address of a paper, or delete the entry.'
        : `Did you mean ${quote(nearest)}?`,
    explanation:
      '`works` lists the papers of a person who shares a name with other people. Each entry is the last part of the address of a paper: `on-moss` ' +
      'for `/papers/on-moss/`. No paper has or had this address, so the entry has no effect.',
  }),
  'listed-person-missing': defineKind<{ title: string; name: string; file: string }>({
    severity: 'warning',
    message: ({ title, name, file }) =>
      `Missing author: ${quoteEnds(title)} is in ${file}, the list of ${name}, but ${name} is not one of its authors.`,
    hint: ({ name }) =>
      `If the paper uses another spelling of ${name}, add it to “variants” of this person in site.yaml. If the paper is by somebody else, remove it from the list.`,
    corrections: ({ name }) => [
      suggestCorrection('If the name is missing', { authors: { add: [name] } }),
      suggestSettled('listed-person-missing', 'To keep the paper as it is'),
    ],
    explanation:
      'A source with `of` in `site.yaml` is the list of one person, who must be an author of every paper in it. The authors of this paper do not ' +
      'include that person and do not end with “et al.”. The paper is published, but it is not on the page of the person. `add` puts the name ' +
      'after the other authors. To put it elsewhere, list all authors instead.',
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
    hint: () => 'Each spelling has its own page until you merge them in site.yaml.',
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
          return {
            instruction: `${when}, add these lines at the end of “people” in`,
            file,
            lines: [{ name, role: 'coauthor', ...lines }],
          };
        const how =
          former.length === 0 ? `add this line below the name ${quote(name)}` : `replace “${key}” of ${quote(name)}`;
        return { instruction: `${when}, ${how} in`, file, lines };
      };
      const same = others.length > 1 ? 'If all these spellings are of one person' : 'If they are the same person';
      return [say(same, 'variants', listed ?? [], others), say('If they are two people', 'not', apart, [other])];
    },
    explanation:
      'The two names look like spellings of one name. They differ by an initial instead of a given name, a missing middle name, the order of ' +
      'given and family name, or a hyphen. Offprint reports two names if they share a co-author or belong to a person in `site.yaml`, and never ' +
      'appear on the same paper. Under `people` in `site.yaml`, `variants` merges two names, and `not` keeps them apart. A person with the role ' +
      '`coauthor` is not a member of the group.',
  }),
} as const;

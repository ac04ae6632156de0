import { defineKind, quote } from './kind.ts';
import { countPapers } from '../model/counts.ts';

/** The beginning of a hint for a paper that may still be in a source; `unread` is the position of an entry that could not be parsed. */
const correctFirst = (unread: string) =>
  `Correct ${unread} first, where an entry could not be read: the paper may be there.`;

/** What can be wrong with permanent addresses. */
export const addressKinds = {
  'address-new': defineKind<{ count: number; example: string }>({
    severity: 'warning',
    message: ({ count, example: id }) =>
      count === 1
        ? `The address “/papers/${id}/” is not yet permanent.`
        : `The addresses of ${String(count)} papers are not yet permanent, for example “/papers/${id}/”.`,
    hint: () =>
      'When the titles are right, run “npm run check -- --write”. It records the addresses in permalinks.json.',
    explanation:
      'A recorded address stays the same when the title is corrected later, so links to it keep working. These papers are not in ' +
      '`permalinks.json` yet: check the titles, then run the command. The site can be built without it.',
  }),
  'address-lost': defineKind<{ id: string; joined: string | null; unread: string | null }>({
    severity: 'error',
    message: ({ id, joined, unread }) =>
      joined === null
        ? `The address “/papers/${id}/” would be lost: its paper is ${unread === null ? 'missing from the sources' : 'not among the entries that could be read'}.`
        : `The address “/papers/${id}/” would be lost: its paper is now merged with the one at “/papers/${joined}/”.`,
    hint: ({ id, joined, unread }) => {
      if (joined === null && unread !== null) return correctFirst(unread);
      return joined === null
        ? `Restore the paper, or add to its entry ${quote(id)} in permalinks.json: ` +
            `"moved": "ID-OF-THE-OTHER-PAPER", or "gone": "why it was removed".`
        : `Add to its entry ${quote(id)} in permalinks.json: "moved": ${JSON.stringify(joined)}. If they are two papers, correct the DOI, ` +
            `the arXiv identifier or the title that they share, or add to corrections.yaml: “${joined}: { not_same_as: ${id} }”.`;
    },
    explanation:
      'People and search engines link to this address, and no paper in the sources resembles the one that had it. `"moved"` redirects the ' +
      'address to another paper; `"gone"` publishes a page that says why the paper was removed. Where an entry of a source could not be read, correct that first: the paper may be there.',
  }),
  'address-unsure': defineKind<{
    id: string;
    title: string;
    papers: readonly { readonly title: string; readonly accept: string }[];
    unread: string | null;
  }>({
    severity: 'error',
    message: ({ id, title, papers }) =>
      `Uncertain match for “/papers/${id}/”: its paper, ${quote(title)}, is missing from the sources, and ` +
      `${papers.map((paper) => quote(paper.title)).join(' or ')} may be the same paper.`,
    hint: ({ id, papers, unread }) =>
      `${unread === null ? '' : `${correctFirst(unread)} `}If it is the same paper, run ${papers.map(({ accept }) => `“npm run check -- --write ${accept}”`).join(' or ')}. ` +
      (unread === null
        ? `If not, add to the entry ${quote(id)} in permalinks.json: "gone": "why it was removed", or "moved": "ID-OF-THE-OTHER-PAPER".`
        : ''),
    explanation:
      'An address is never reused for another work. The new paper shares something with the missing one, such as authors and date, but not ' +
      'enough to be certain: an equal title, DOI, arXiv identifier or abstract counts most. The command records the match in ' +
      '`permalinks.json`; with several papers, give one `--same` for each. Until you decide, the new paper has an address of its own.',
  }),
  'address-retitled': defineKind<{ id: string; former: string; title: string; accept: string }>({
    severity: 'warning',
    message: ({ id, former, title }) =>
      `Different title at “/papers/${id}/”: it was ${quote(former)} and is now ${quote(title)}.`,
    hint: ({ id, accept }) =>
      `If it is the same work, run “npm run check -- --write ${accept}”. If not, add to the entry ${quote(id)} in ` +
      'permalinks.json: "gone": "why it was removed".',
    explanation:
      'The DOI, arXiv identifier or abstract, together with authors and date, shows that this is the paper that had the address before, but the ' +
      'title is completely different. The page keeps its address. The command accepts the new title and records it in `permalinks.json`, as ' +
      '`title:` in the `marks` of the entry. Changes of case or punctuation, typing errors and added subtitles are not reported.',
  }),
  'address-contradiction': defineKind<{
    id: string;
    title: string;
    other: string;
    otherTitle: string;
    shared: string;
    accept: string;
  }>({
    severity: 'error',
    message: ({ id, title, other, otherTitle, shared }) =>
      `Conflicting identity: ${quote(title)} at “/papers/${id}/” has the ${shared} of ${quote(otherTitle)} at “/papers/${other}/”.`,
    hint: ({ shared, accept }) =>
      `Correct the ${shared} where it is wrong. If it was wrong before and is right now, run “npm run check -- --write ${accept}”.`,
    explanation:
      'The paper matches two recorded addresses: title and authors match one, but its DOI, arXiv identifier or title belonged to the other. ' +
      'The page keeps the address that matches best. The command accepts the current sources and records them in `permalinks.json`. If two ' +
      'papers had each other’s DOI, give one `--same` for each.',
  }),
  'address-moved-back': defineKind<{ id: string; to: string; title: string; now: string }>({
    severity: 'warning',
    message: ({ id, to, title, now }) =>
      `${quote(title)} gets the new address “/papers/${now}/”, because its former address “/papers/${id}/” redirects to “/papers/${to}/”.`,
    hint: ({ id }) => `To restore its former address, delete "moved" from the entry ${quote(id)} in permalinks.json.`,
    explanation:
      'An entry of `permalinks.json` has `"moved"`, for example because a preprint was merged with its article. The paper is in the sources ' +
      'again as a separate paper. Links to its former address redirect to the other paper until `"moved"` is deleted.',
  }),
  'year-kept': defineKind<{ count: number; captured: string; title: string; year: number; inferred: number }>({
    severity: 'notice',
    message: ({ count, captured, title, year, inferred }) =>
      `The date of ${quote(title)} has no year. Inferred from “captured”, ${captured}, it is ${String(inferred)}; the recorded year, ` +
      `${String(year)}, is kept${count > 1 ? `. The same applies to ${countPapers(count - 1)} more` : ''}.`,
    hint: ({ year, inferred }) =>
      `Add the year in the source: “, ${String(year)}” after the day, or “, ${String(inferred)}” if permalinks.json is wrong.`,
    explanation:
      'The year of a date without one is inferred from `captured`. When `captured` changes by a year, old dates would change as well. ' +
      '`permalinks.json` has the year with which the paper was published, and that year is kept. A year in the source takes precedence.',
  }),
  'year-changed': defineKind<{ count: number; title: string; year: number; before: string }>({
    severity: 'warning',
    message: ({ count, title, year, before }) =>
      `The date of ${quote(title)} has no year. Inferred from “captured”, it is ${String(year)}; the recorded year is ` +
      `${before}${count > 1 ? `. The same applies to ${countPapers(count - 1)} more` : ''}.`,
    hint: ({ year, before }) =>
      `Add the year in the source: “, ${before}” after the day, or “, ${String(year)}” if permalinks.json is wrong.`,
    explanation:
      'The year of a date without one is inferred from `captured`. The recorded year is kept while title, month and day are unchanged. Here ' +
      'one of them changed together with `captured`, so the paper has moved to another year.',
  }),
  'ledger-of-other-papers': defineKind<{ count: number; total: number; isExample: boolean; lines: string }>({
    severity: 'error',
    message: ({ count, total, isExample }) =>
      isExample
        ? `permalinks.json still contains ${countPapers(count)} of the example, which ${count === 1 ? 'is' : 'are'} in no source.`
        : `None of the ${String(total)} papers in permalinks.json is in a source.`,
    hint: ({ count, total, lines }) =>
      'If your site was never published, delete seeds/permalinks.json (and seeds/corrections.yaml, unless you wrote it) and run ' +
      `“npm run check -- --write”. ${
        count < total
          ? `Otherwise delete these lines from permalinks.json: ${lines}.`
          : 'Otherwise correct “sources” in site.yaml.'
      }`,
    explanation:
      'A `permalinks.json` from the example, or from a copy of another site, has the addresses of other papers. You do not need them if you ' +
      'never published them. Entries of the example are recognised by their first day and authors; keep the lines of your own papers.',
  }),
  'address-moved-nowhere': defineKind<{ id: string; to: string }>({
    severity: 'error',
    message: ({ id, to }) => `Invalid "moved" of “/papers/${id}/”: there is no paper at “/papers/${to}/”.`,
    hint: () => 'Write the last part of the address of a paper of the site.',
    explanation:
      'An entry of `permalinks.json` has `"moved"` with an address that no paper has. It may be misspelled, or that paper was removed too.',
  }),
  'redirect-nowhere': defineKind<{ from: string; to: string }>({
    severity: 'error',
    message: ({ from, to }) => `Invalid redirect from ${quote(from)}: there is no page at ${quote(to)}.`,
    hint: () => 'Write the address of a paper, such as papers/on-moss/, or of a list, such as papers/.',
    explanation:
      '`redirects.yaml` redirects the addresses of a former site: to a paper, by its permanent address; to a file of a paper ' +
      '(`papers/on-moss/moss.pdf`); or to a list (`papers/`, `years/`, `authors/`).',
  }),
  'redirect-without-file': defineKind<{ from: string; to: string; paper: string }>({
    severity: 'warning',
    message: ({ from, to, paper }) =>
      `Missing file ${quote(to)}: ${quote(from)} redirects to the page “papers/${paper}/” instead.`,
    hint: () => 'Link the file in the entry of the paper, or correct its name in this redirect.',
    explanation:
      'This redirect leads from the former address of a PDF or another file to its present address, in the directory of the paper. The ' +
      'paper has no link to such a file, so the redirect leads to the page of the paper.',
  }),
  'redirect-taken': defineKind<{ from: string; taker: string }>({
    severity: 'error',
    message: ({ from, taker }) => `Conflicting redirect from ${quote(from)}: ${quote(taker)} has the same address.`,
    hint: () => 'Delete one of the two. Addresses that differ only in case or a final slash are equal.',
    explanation:
      'A redirect is a page at the former address. It conflicts with a file in `public/`, and with another redirect from the same address.',
  }),
  'address-taken': defineKind<{ id: string; title: string; other: string }>({
    severity: 'error',
    message: ({ id, title, other }) =>
      `Conflicting address “/papers/${id}/”: both ${quote(title)} and ${quote(other)} would have it.`,
    hint: () => 'Change one of the titles, or delete one of the entries.',
    explanation: 'Two papers have the same title, year and first author, so both would get the same address.',
  }),
} as const;

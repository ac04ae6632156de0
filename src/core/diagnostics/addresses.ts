import { defineKind, quote } from './kind.ts';
import { countPapers } from '../model/counts.ts';

/** The beginning of a hint for a paper that may still be in a source; `unread` is the position of an entry that could not be parsed. */
const correctFirst = (unread: string) =>
  `First correct the entry at ${unread}, which cannot be parsed: it may be this paper.`;

/** The end of a message that stands for several papers. */
const countOthers = (count: number) => (count > 1 ? ` The same applies to ${String(count - 1)} more.` : '');

/** What can be wrong with permanent addresses. */
export const addressKinds = {
  'address-new': defineKind<{ count: number; example: string }>({
    severity: 'warning',
    message: ({ count, example: id }) =>
      count === 1
        ? `New address: “/papers/${id}/” is not recorded in permalinks.json yet.`
        : `New addresses: ${String(count)} papers are not recorded in permalinks.json yet, for example “/papers/${id}/”.`,
    hint: () => 'When the titles are correct, run “npm run check -- --write”. This makes the addresses permanent.',
    explanation:
      'These papers are not in `permalinks.json` yet. A recorded address is permanent: it stays the same when you correct the title later, so ' +
      'links to it keep working. Check the titles, then run the command. You can build the site before that.',
  }),
  'address-lost': defineKind<{ id: string; joined: string | null; unread: string | null }>({
    severity: 'error',
    message: ({ id, joined, unread }) =>
      joined === null
        ? `The address “/papers/${id}/” would be lost: its paper is ${unread === null ? 'missing from the sources' : 'not among the entries that can be parsed'}.`
        : `The address “/papers/${id}/” would be lost: its paper is now merged with the one at “/papers/${joined}/”.`,
    hint: ({ id, joined, unread }) => {
      if (joined === null && unread !== null) return correctFirst(unread);
      return joined === null
        ? `Restore the entry. To remove the paper from the site, keep the entry and add this line to corrections.yaml: “${id}: { hide: WHY }”. ` +
            `If you cannot keep the entry, add to the entry ${quote(id)} in permalinks.json: "gone": "why it was removed", or "moved": "ADDRESS-OF-THE-OTHER-PAPER".`
        : `Add to the entry ${quote(id)} in permalinks.json: "moved": ${JSON.stringify(joined)}. If they are two papers, correct the DOI, ` +
            `arXiv identifier or title that they share, or add this line to corrections.yaml: “${joined}: { not_same_as: ${id} }”.`;
    },
    explanation:
      'People and search engines link to this address, but no paper in the sources matches the one that had it. `"moved"` redirects the address ' +
      'to another paper. `"gone"` publishes a page that says why the paper was removed. If an entry of a source cannot be parsed, correct it ' +
      'first: it may be this paper.',
  }),
  'address-unsure': defineKind<{
    id: string;
    title: string;
    papers: readonly { readonly title: string; readonly accept: string }[];
    unread: string | null;
  }>({
    severity: 'error',
    message: ({ id, title, papers }) =>
      `Uncertain match for “/papers/${id}/”: the paper recorded as ${quote(title)} is missing from the sources, but ` +
      `${papers.map((paper) => quote(paper.title)).join(' or ')} may be the same paper.`,
    hint: ({ id, papers, unread }) =>
      `${unread === null ? '' : `${correctFirst(unread)} `}If it is the same paper, run ${papers.map(({ accept }) => `“npm run check -- --write ${accept}”`).join(' or ')}` +
      `${papers.length === 1 ? `; or restore its entry, and write the change in corrections.yaml below “${id}:”` : ''}. ` +
      (unread === null
        ? `If it is another paper, restore the missing one, or add to the entry ${quote(id)} in permalinks.json: "gone": "why it was removed", or "moved": "ADDRESS-OF-THE-OTHER-PAPER".`
        : ''),
    explanation:
      'An address is never reused for another paper. The new paper shares something with the missing one, such as authors and date, but not ' +
      'enough to be certain. An equal title, DOI, arXiv identifier or abstract counts most. The command records the match in `permalinks.json`. ' +
      'For several papers, add one `--same` for each. Until you decide, the new paper has its own address.',
  }),
  'address-retitled': defineKind<{ id: string; former: string; title: string; accept: string }>({
    severity: 'warning',
    message: ({ id, former, title }) =>
      `Different title at “/papers/${id}/”: it was ${quote(former)} and is now ${quote(title)}.`,
    hint: ({ id, accept }) =>
      `If it is the same paper, run “npm run check -- --write ${accept}”. Otherwise, add to the entry ${quote(id)} in ` +
      'permalinks.json: "gone": "why it was removed".',
    explanation:
      'The DOI, arXiv identifier or abstract, together with authors and date, shows that this paper had the address before, but its title is ' +
      'completely different. The page keeps its address. The command accepts the new title and records it in `permalinks.json`, as `title:` in ' +
      'the `marks` of the entry. Changes of case or punctuation, corrected typos and added subtitles are not reported.',
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
      `If the ${shared} is wrong, correct it. If it was wrong before and is right now, run “npm run check -- --write ${accept}”.`,
    explanation:
      'The paper matches two recorded addresses: its title and authors match one, but its DOI, arXiv identifier or title belonged to the other. ' +
      'The page keeps the address that matches best. The command accepts the current sources and records them in `permalinks.json`. If two papers ' +
      'had each other’s DOI, add one `--same` for each.',
  }),
  'address-moved-back': defineKind<{ id: string; to: string; title: string; now: string }>({
    severity: 'warning',
    message: ({ id, to, title, now }) =>
      `${quote(title)} gets the new address “/papers/${now}/”, because its former address “/papers/${id}/” redirects to “/papers/${to}/”.`,
    hint: ({ id }) => `To restore its former address, delete "moved" from the entry ${quote(id)} in permalinks.json.`,
    explanation:
      'An entry of `permalinks.json` has `"moved"`, for example because a preprint was merged with its article. Now the sources contain the paper ' +
      'as a separate paper again. Until you delete `"moved"`, links to the former address redirect to the other paper.',
  }),
  'year-kept': defineKind<{ count: number; captured: string; title: string; year: number; inferred: number }>({
    severity: 'notice',
    message: ({ count, captured, title, year, inferred }) =>
      `The date of ${quote(title)} has no year. The year inferred from “captured” (${captured}) is ${String(inferred)}, but the recorded ` +
      `year ${String(year)} is kept.${countOthers(count)}`,
    hint: ({ year, inferred }) =>
      `Add the year after the day in the source: “, ${String(year)}”, or “, ${String(inferred)}” if permalinks.json is wrong.`,
    explanation:
      'Offprint infers the year of a date without a year from `captured`. If you set `captured` to a later year, old dates would change too. ' +
      'So Offprint keeps the year that is recorded in `permalinks.json`. A year in the source takes precedence.',
  }),
  'year-changed': defineKind<{ count: number; title: string; year: number; before: string }>({
    severity: 'warning',
    message: ({ count, title, year, before }) =>
      `The date of ${quote(title)} has no year. The year inferred from “captured” is ${String(year)}, but the recorded year is ` +
      `${before}.${countOthers(count)}`,
    hint: ({ year, before }) =>
      `Add the year after the day in the source: “, ${before}”, or “, ${String(year)}” if permalinks.json is wrong.`,
    explanation:
      'Offprint infers the year of a date without a year from `captured`. It keeps the recorded year as long as the title, month and day are ' +
      'unchanged. Here, one of them changed, so the paper has moved to another year.',
  }),
  'ledger-of-other-papers': defineKind<{ count: number; total: number; isExample: boolean; lines: string }>({
    severity: 'error',
    message: ({ count, total, isExample }) =>
      isExample
        ? `permalinks.json still contains ${countPapers(count)} of the example, which ${count === 1 ? 'is' : 'are'} not in your sources.`
        : `None of the ${String(total)} papers in permalinks.json is in your sources.`,
    hint: ({ count, total, lines }) =>
      'If you have never published your site, delete seeds/permalinks.json (and seeds/corrections.yaml, unless you wrote it) and run ' +
      `“npm run check -- --write”. ${
        count < total
          ? `Otherwise, delete these lines from permalinks.json: ${lines}.`
          : 'Otherwise, correct “sources” in site.yaml.'
      }`,
    explanation:
      'A `permalinks.json` from the example, or from a copy of another site, contains the addresses of other papers. If you never published these ' +
      'papers, you do not need their addresses. Offprint recognises entries of the example by their authors and by the day on which they were ' +
      'recorded. Keep the lines of your own papers.',
  }),
  'address-moved-nowhere': defineKind<{ id: string; to: string }>({
    severity: 'error',
    message: ({ id, to }) => `Invalid "moved" in the entry ${quote(id)}: there is no paper at “/papers/${to}/”.`,
    hint: () => 'Write the last part of the address of a paper on the site.',
    explanation:
      'An entry of `permalinks.json` has `"moved"` with an address that no paper has. The address may be misspelled, or that paper was removed ' +
      'too.',
  }),
  'redirect-nowhere': defineKind<{ from: string; to: string }>({
    severity: 'error',
    message: ({ from, to }) => `Invalid redirect from ${quote(from)}: there is no page at ${quote(to)}.`,
    hint: () => 'Write the address of a paper, such as papers/on-moss/, or of a list, such as papers/.',
    explanation:
      '`redirects.yaml` redirects addresses of a former site. A redirect can lead to a paper, by its permanent address; to a file of a paper ' +
      '(`papers/on-moss/moss.pdf`); or to a list (`papers/`, `years/`, `authors/`). There is no page at this address.',
  }),
  'redirect-without-file': defineKind<{ from: string; to: string; paper: string }>({
    severity: 'warning',
    message: ({ from, to, paper }) =>
      `Missing file ${quote(to)}: ${quote(from)} redirects to the page “papers/${paper}/” instead.`,
    hint: () => 'Add a link to the file in the entry of the paper, or correct the file name in this redirect.',
    explanation:
      'This redirect leads from the former address of a PDF or another file to its new address in the folder of the paper. The paper has no link ' +
      'to a file with this name, so the redirect leads to the page of the paper.',
  }),
  'redirect-taken': defineKind<{ from: string; taker: string }>({
    severity: 'error',
    message: ({ from, taker }) => `Conflicting redirect from ${quote(from)}: ${quote(taker)} has the same address.`,
    hint: () => 'Delete one of the two. Addresses that differ only in case or a final slash are the same.',
    explanation:
      'A redirect is a page at the former address. It conflicts with a file in `public/` and with another redirect from the same address.',
  }),
  'address-taken': defineKind<{ id: string; title: string; other: string }>({
    severity: 'error',
    message: ({ id, title, other }) =>
      `Duplicate address “/papers/${id}/” for ${title === other ? `two papers with the title ${quote(title)}` : `${quote(title)} and ${quote(other)}`}.`,
    hint: () => 'Change one of the titles, or delete one of the entries.',
    explanation:
      'Two papers have the same title, the same year and a first author with the same family name, so both would get the same address.',
  }),
} as const;

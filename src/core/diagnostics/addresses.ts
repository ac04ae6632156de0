import { countPapers, define, quote } from './kind.ts';

/** What can be wrong with permanent addresses. */
export const addressKinds = {
  'address-new': define<{ count: number; example: string }>({
    severity: 'warning',
    message: ({ count, example: id }) =>
      count === 1
        ? `The address “/papers/${id}/” is new and not yet in permalinks.json.`
        : `The addresses of ${String(count)} papers are new and not yet in permalinks.json, for instance “/papers/${id}/”.`,
    hint: () => 'Run “npm run check -- --write” when the titles are right: it keeps the addresses for ever.',
    explanation:
      'An address is kept in `permalinks.json` once it is given, so that links to it stay whole when the title is corrected later. These papers ' +
      'are not in that file yet: read the titles once more, then run the command. A site can be built without it.',
  }),
  'address-lost': define<{ id: string; joined: string | null }>({
    severity: 'error',
    message: ({ id, joined }) =>
      joined === null
        ? `The paper at “/papers/${id}/” is missing from the sources, and its address would be lost.`
        : `The paper at “/papers/${id}/” is now a version of the paper at “/papers/${joined}/”, and its address would be lost.`,
    hint: ({ id, joined }) =>
      joined === null
        ? `Put the paper back, or put into its entry ${quote(id)} in permalinks.json where it went: ` +
          `"moved": "ID-OF-THE-OTHER-PAPER", or "gone": "why it is no longer here".`
        : `Put into its entry ${quote(id)} in permalinks.json: "moved": ${JSON.stringify(joined)}. If they are two papers, correct the DOI, ` +
          `the arXiv identifier or the title that they share, or put into corrections.yaml: “${joined}: { not_same_as: ${id} }”.`,
    explanation:
      'People and search engines link to this address, and no paper of the sources resembles the one that had it. `"moved"` makes a page ' +
      'that leads to another paper, `"gone"` a page that says why nothing is there.',
  }),
  'address-unsure': define<{
    id: string;
    title: string;
    papers: readonly { readonly title: string; readonly accept: string }[];
  }>({
    severity: 'error',
    message: ({ id, title, papers }) =>
      `The paper at “/papers/${id}/”, ${quote(title)}, is missing from the sources. ` +
      `${papers.map((paper) => quote(paper.title)).join(' or ')} may be the same paper after a change, or another paper.`,
    hint: ({ id, papers }) =>
      `If it is the same paper, run ${papers.map(({ accept }) => `“npm run check -- --write ${accept}”`).join(' or ')}. ` +
      `If it is another paper, put into the entry ${quote(id)} in permalinks.json: "gone": "why it is no longer here", or ` +
      `"moved": "ID-OF-THE-OTHER-PAPER".`,
    explanation:
      'An address never comes to mean another work. The new paper shares something with the missing one, such as its authors and its date, but ' +
      'not enough to be sure: a title, a DOI, an arXiv identifier or an abstract that is the same counts most. The command writes what the ' +
      'paper is recognised by today into `permalinks.json`; with several papers, give one `--same` for each. Until you decide, the new paper ' +
      'has an address of its own.',
  }),
  'address-retitled': define<{ id: string; former: string; title: string; accept: string }>({
    severity: 'warning',
    message: ({ id, former, title }) =>
      `The paper at “/papers/${id}/” had the title ${quote(former)} and now has the title ${quote(title)}.`,
    hint: ({ id, accept }) =>
      `If it is the same work, run “npm run check -- --write ${accept}”. If it is another work, put into the entry ${quote(id)} in ` +
      'permalinks.json: "gone": "why it is no longer here".',
    explanation:
      'A DOI, an arXiv identifier or an abstract, with the authors and the date, says that this is the paper that had the address before, but its ' +
      'title is another one. The page keeps its address. The command accepts the change for ever: it writes the new title into ' +
      '`permalinks.json`, as `title:` among the `marks` of the entry. Case, punctuation, a typing error and an added subtitle need no look.',
  }),
  'address-contradiction': define<{
    id: string;
    title: string;
    other: string;
    otherTitle: string;
    shared: string;
    accept: string;
  }>({
    severity: 'error',
    message: ({ id, title, other, otherTitle, shared }) =>
      `${quote(title)}, the paper at “/papers/${id}/”, has the ${shared} of the paper at “/papers/${other}/”, ${quote(otherTitle)}.`,
    hint: ({ shared, accept }) =>
      `Correct the ${shared} where it is wrong. If it is right now, and was wrong before, run “npm run check -- --write ${accept}”.`,
    explanation:
      'What the sources have of this paper fits two addresses: its title and authors fit one, its DOI, arXiv identifier or title was that of ' +
      'another. The page keeps the address that fits best. The command accepts what the sources have today: it writes it into ' +
      '`permalinks.json`. Where two papers had each other’s DOI, give one `--same` for each.',
  }),
  'address-moved-back': define<{ id: string; to: string; title: string; now: string }>({
    severity: 'warning',
    message: ({ id, to, title, now }) =>
      `${quote(title)} is the paper whose address “/papers/${id}/” leads to “/papers/${to}/”. It gets a new address, “/papers/${now}/”.`,
    hint: ({ id }) => `To give it its former address, delete "moved" from the entry ${quote(id)} in permalinks.json.`,
    explanation:
      'An entry of `permalinks.json` has `"moved"`, for instance because a preprint and its article became one page. The paper is among the ' +
      'sources again as a paper of its own. Links to its former address lead to the other paper as long as `"moved"` is there.',
  }),
  'year-kept': define<{ count: number; captured: string; title: string; year: number; inferred: number }>({
    severity: 'notice',
    message: ({ count, captured, title, year, inferred }) =>
      `The date of ${quote(title)} has no year. Counted back from ${captured} it would be in ${String(inferred)}, but permalinks.json has ` +
      `${String(year)}, which is kept${count > 1 ? `. The same is true of ${countPapers(count - 1)} more` : ''}.`,
    hint: ({ year, inferred }) =>
      `Write the year into the source: “, ${String(year)}” behind the day, or “, ${String(inferred)}” if permalinks.json is wrong.`,
    explanation:
      'A date without a year is counted back from `captured`. When `captured` moves by a year and the text of an old date stays, the paper would ' +
      'move by a year too. The ledger has the date that the paper was published with, and that year is kept. A year in the source always counts.',
  }),
  'year-changed': define<{ count: number; title: string; year: number; before: string }>({
    severity: 'warning',
    message: ({ count, title, year, before }) =>
      `The date of ${quote(title)} has no year. Counted back from “captured” it is in ${String(year)}, but permalinks.json has ` +
      `${before}${count > 1 ? `. The same is true of ${countPapers(count - 1)} more` : ''}.`,
    hint: ({ year, before }) =>
      `Write the year into the source: “, ${before}” behind the day, or “, ${String(year)}” if permalinks.json is wrong.`,
    explanation:
      'A date without a year is counted back from `captured`. The year that the paper was published with is kept where its title, month and day are ' +
      'as before. Here one of them has changed together with `captured`, so the paper has moved to another year.',
  }),
  'ledger-of-other-papers': define<{ count: number; total: number; isExample: boolean; lines: string }>({
    severity: 'error',
    message: ({ count, total, isExample }) =>
      isExample
        ? `permalinks.json still has ${countPapers(count)} of the example, which ${count === 1 ? 'is' : 'are'} in no source.`
        : `None of the ${String(total)} papers in permalinks.json is in a source.`,
    hint: ({ count, total, lines }) =>
      'If your site was never published, delete seeds/permalinks.json (and seeds/corrections.yaml, if you did not write it) and run ' +
      `“npm run check -- --write”. ${
        count < total
          ? `Otherwise delete these lines from permalinks.json: ${lines}.`
          : 'Otherwise correct “sources” in site.yaml.'
      }`,
    explanation:
      'A ledger that comes with the example, or with a copy of another site, has the addresses of other papers. They are not needed where they ' +
      'were never published. Entries of the example are recognised by their first day and their authors; the lines of your own papers stay.',
  }),
  'address-moved-nowhere': define<{ id: string; to: string }>({
    severity: 'error',
    message: ({ id, to }) => `“/papers/${id}/” is said to have moved to “/papers/${to}/”, where there is no paper.`,
    hint: () => 'Name the address of a paper that is on the site.',
    explanation:
      'An entry of `permalinks.json` says `"moved"` and names an address that no paper has: perhaps a slip of the pen, or that paper has gone too.',
  }),
  'redirect-nowhere': define<{ from: string; to: string }>({
    severity: 'error',
    message: ({ from, to }) => `${quote(from)} is to lead to ${quote(to)}, and there is no such page.`,
    hint: () => 'Name a paper that is on the site, such as papers/on-moss/, or a list such as papers/.',
    explanation:
      '`redirects.yaml` says where the addresses of a former site lead: each to a paper, by its permanent address, to a file of one ' +
      '(`papers/on-moss/moss.pdf`), or to a list of the site (`papers/`, `years/`, `authors/`).',
  }),
  'redirect-without-file': define<{ from: string; to: string; paper: string }>({
    severity: 'warning',
    message: ({ from, to, paper }) =>
      `${quote(from)} is to lead to ${quote(to)}, and the paper has no such file. It leads to “papers/${paper}/”.`,
    hint: () => 'Link the file in the entry of the paper, or correct its name here.',
    explanation:
      'A line of `redirects.yaml` leads from the former address of a PDF or another file to where the file is now, in the directory of its ' +
      'paper. No link of the paper names such a file, so the line leads to the page of the paper.',
  }),
  'redirect-taken': define<{ from: string; taker: string }>({
    severity: 'error',
    message: ({ from, taker }) => `${quote(from)} cannot lead elsewhere: ${quote(taker)} is at the same address.`,
    hint: () => 'Delete one of the two. Capital letters and a slash at the end make no other address.',
    explanation:
      'A redirect is a page at the former address. There can be no page where `public/` has a file, or where another line of `redirects.yaml` ' +
      'leads to another page.',
  }),
  'address-taken': define<{ id: string; title: string; other: string }>({
    severity: 'error',
    message: ({ id, title, other }) => `${quote(title)} and ${quote(other)} both want the address “/papers/${id}/”.`,
    hint: () => 'Make the titles differ, or delete one of the two.',
    explanation: 'Two papers have the same title, year and first author, so that one address would serve both.',
  }),
} as const;

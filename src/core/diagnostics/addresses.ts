import { define, quote } from './kind.ts';

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
      'An address is kept in `permalinks.json` once it is given, so that links to it stay whole when the title is mended later. These papers ' +
      'are not in that file yet: read the titles once more, then run the command. A site can be built without it.',
  }),
  'address-lost': define<{ id: string }>({
    severity: 'error',
    message: ({ id }) => `The paper at “/papers/${id}/” is in no source any more, and its address would be lost.`,
    hint: ({ id }) =>
      `Put the paper back, or say in permalinks.json, in the entry ${quote(id)}, where it went: ` +
      `"moved": "ID-OF-THE-OTHER-PAPER", or "gone": "why it is no longer here".`,
    explanation:
      'People and search engines link to this address. Its paper was neither found under its title, nor by its authors and date, nor by its ' +
      'abstract. `"moved"` makes a page that leads to another paper, `"gone"` a page that says why nothing is there.',
  }),
  'ledger-of-other-papers': define<{ count: number }>({
    severity: 'error',
    message: ({ count }) => `None of the ${String(count)} papers in permalinks.json is in a source.`,
    hint: () =>
      'If this is a new site, delete seeds/permalinks.json (and seeds/corrections.yaml): they belong to other papers. ' +
      'Otherwise mend “sources” in site.yaml.',
    explanation:
      'The ledger that comes with a copy of another site has the addresses of that site’s papers. They are not needed where they were never ' +
      'published.',
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
      '`redirects.yaml` says where the addresses of a former site lead: each to a paper, by its permanent address, or to a list of the site ' +
      '(`papers/`, `years/`, `authors/`).',
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

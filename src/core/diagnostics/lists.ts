import { define, quote } from './kind.ts';

/** What can be wrong with the addresses of lists: years, categories and people. */
export const listKinds = {
  'list-new': define<{ count: number; example: string }>({
    severity: 'notice',
    message: ({ count, example }) =>
      count === 1
        ? `The address “/${example}/” is not yet in permalinks.json.`
        : `The addresses of ${String(count)} lists of years, categories or people are not yet in permalinks.json, for instance “/${example}/”.`,
    hint: () => 'Run “npm run check -- --write”: links to these addresses then work after a change of name, too.',
    explanation:
      'The ledger keeps which lists each paper is on, so that the address of a person, a year or a category leads on when the name is ' +
      'corrected. Your papers are in the ledger, and some of their lists are new or were never written.',
  }),
  'list-lost': define<{ address: string; paper: string; example: string }>({
    severity: 'warning',
    message: ({ address, paper }) =>
      `“/${address}/” has no paper any more, and its papers, such as “/papers/${paper}/”, do not show where it leads now.`,
    hint: ({ address, example }) =>
      `Add a line to permalinks.json: ${JSON.stringify(address)}: {"moved": [${JSON.stringify(example)}]}, or ` +
      `${JSON.stringify(address)}: {"gone": "why it is no longer here"}.`,
    explanation:
      'People and feed readers use this address. Usually Offprint finds in the papers of the list where they are now, and the old address ' +
      'leads there. Here the papers do not show it, for instance because an author was removed: the page says that the list is gone. `"moved"` names one or more lists, `"gone"` a reason.',
  }),
  'list-moved-nowhere': define<{ address: string; to: string }>({
    severity: 'error',
    message: ({ address, to }) => `“/${address}/” leads to ${quote(to)}, and there is no such list.`,
    hint: () => 'Name lists of the site, such as "authors/ada-example", without slashes at the ends.',
    explanation:
      'An entry of `permalinks.json` has `"moved"` with an address that is no list of the site: it may be misspelled, or that list is gone too.',
  }),
} as const;

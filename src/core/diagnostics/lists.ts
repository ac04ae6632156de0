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
  'list-taken': define<{ address: string; paper: string; to: readonly string[]; isRecorded: boolean }>({
    severity: 'warning',
    message: ({ address, paper, to }) =>
      `“/${address}/” was the page of an author whose papers now have another name` +
      `${to.length === 0 ? '' : ` and led to ${to.map((target) => `“/${target}/”`).join(' and ')}`}. ` +
      `Now it is the page of an author of “/papers/${paper}/”.`,
    hint: ({ address, isRecorded }) =>
      'If they are the same person, add the spelling to "variants" of the person in site.yaml. If they are two people, give the new one an "id" ' +
      `of their own there. To let the new one have this address, ${
        isRecorded ? `delete the entry ${quote(address)} from permalinks.json` : 'run “npm run check -- --write”'
      }.`,
    explanation:
      'The address of a person led elsewhere after a change of name, and a paper that was not on this page before has an author with the former ' +
      'name. Links and feeds that people have of the first person show the papers of the second one as long as both have one address.',
  }),
  'list-moved-nowhere': define<{ address: string; to: string }>({
    severity: 'error',
    message: ({ address, to }) => `“/${address}/” leads to ${quote(to)}, and there is no such list.`,
    hint: () => 'Name lists of the site, such as "authors/ada-example", without slashes at the ends.',
    explanation:
      'An entry of `permalinks.json` has `"moved"` with an address that is no list of the site: it may be misspelled, or that list is gone too.',
  }),
} as const;

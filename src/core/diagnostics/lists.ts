import { defineKind, quote } from './kind.ts';

/** What can be wrong with the addresses of lists: years, categories, topics and people. */
export const listKinds = {
  'list-new': defineKind<{ count: number; example: string }>({
    severity: 'notice',
    message: ({ count, example }) =>
      count === 1
        ? `The address “/${example}/” is not yet permanent.`
        : `The addresses of ${String(count)} lists of years, categories, topics or people are not yet permanent, for example “/${example}/”.`,
    hint: () => 'Run “npm run check -- --write”. Links to these addresses then keep working when a name changes.',
    explanation:
      '`permalinks.json` records which lists each paper is on, so that the address of a person, a year, a category or a topic redirects when its ' +
      'name is corrected. Your papers are recorded, but some of their lists are not.',
  }),
  'list-lost': defineKind<{ address: string; paper: string; example: string }>({
    severity: 'warning',
    message: ({ address, paper }) =>
      `No redirect for “/${address}/”: it has no papers any more, and its former papers, such as “/papers/${paper}/”, do not show where it should lead.`,
    hint: ({ address, example }) =>
      `Add a line to permalinks.json: ${JSON.stringify(address)}: {"moved": [${JSON.stringify(example)}]}, or ` +
      `${JSON.stringify(address)}: {"gone": "why it was removed"}.`,
    explanation:
      'People and feed readers use this address. Usually the papers of a list show where they are listed now, and the old address redirects ' +
      'there. Here they do not, for example because an author was removed, so the page says that the list was removed. `"moved"` takes one or ' +
      'more lists, `"gone"` a reason.',
  }),
  'list-taken': defineKind<{ address: string; paper: string; to: readonly string[]; isRecorded: boolean }>({
    severity: 'warning',
    message: ({ address, paper, to }) =>
      `“/${address}/” belonged to an author who has been renamed` +
      `${to.length === 0 ? '' : ` and redirected to ${to.map((target) => `“/${target}/”`).join(' and ')}`}. ` +
      `Now it is the page of an author of “/papers/${paper}/”.`,
    hint: ({ address, isRecorded }) =>
      'If they are the same person, add the spelling to "variants" of the person in site.yaml. If they are two people, give the new one an "id" ' +
      `there. To give the new one this address, ${
        isRecorded ? `delete the entry ${quote(address)} from permalinks.json` : 'run “npm run check -- --write”'
      }.`,
    explanation:
      'The address of a person redirected after a change of name, and a paper that was never on this page has an author with the former ' +
      'name. Existing links and feeds of the first person show the papers of the second one while both have the same address.',
  }),
  'list-moved-nowhere': defineKind<{ address: string; to: string }>({
    severity: 'error',
    message: ({ address, to }) => `Invalid "moved" of “/${address}/”: there is no list ${quote(to)}.`,
    hint: () => 'Write lists of the site, such as "authors/ada-example", without slashes at the ends.',
    explanation:
      'An entry of `permalinks.json` has `"moved"` with an address that is not a list of the site. It may be misspelled, or that list was removed too.',
  }),
} as const;

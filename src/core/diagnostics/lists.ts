import { defineKind, quote } from './kind.ts';

/** What can be wrong with the addresses of lists: years, categories, topics and people. */
export const listKinds = {
  'list-new': defineKind<{ count: number; example: string }>({
    severity: 'notice',
    message: ({ count, example }) =>
      count === 1
        ? `New address: the list “/${example}/” is not recorded in permalinks.json yet.`
        : `New addresses: ${String(count)} lists of years, categories, topics or people are not recorded in permalinks.json yet, for example “/${example}/”.`,
    hint: () => 'Run “npm run check -- --write”. Links to these addresses then keep working when a name changes.',
    explanation:
      '`permalinks.json` records the lists of each paper. When you correct the name of a person, year, category or topic, the old address then ' +
      'redirects to the new one. Your papers are recorded, but some of their lists are not.',
  }),
  'list-lost': defineKind<{ address: string; paper: string; example: string }>({
    severity: 'warning',
    message: ({ address, paper }) =>
      `No redirect for “/${address}/”: the list is empty now, and its former papers, such as “/papers/${paper}/”, do not show where it should lead.`,
    hint: ({ address, example }) =>
      `Add a line to permalinks.json: ${JSON.stringify(address)}: {"moved": [${JSON.stringify(example)}]}, or ` +
      `${JSON.stringify(address)}: {"gone": "why it was removed"}.`,
    explanation:
      'People and feed readers use this address. Usually, the papers of a list show where they are listed now, and the old address redirects ' +
      'there. Here they do not, for example because an author was removed. Until you decide, the page says that the list was removed. `"moved"` ' +
      'takes one or more lists, and `"gone"` takes a reason.',
  }),
  'list-taken': defineKind<{ address: string; paper: string; to: readonly string[]; isRecorded: boolean }>({
    severity: 'warning',
    message: ({ address, paper, to }) =>
      `Reused address “/${address}/”: it belonged to an author who was renamed` +
      `${to.length === 0 ? '' : `, and redirected to ${to.map((target) => `“/${target}/”`).join(' and ')}`}. ` +
      `Now it is the page of an author of “/papers/${paper}/”.`,
    hint: ({ address, isRecorded }) =>
      'If they are the same person, add the spelling to “variants” of this person in site.yaml. If they are two people, give the new author an “id” ' +
      `there. To give the new author this address, ${
        isRecorded ? `delete the entry ${quote(address)} from permalinks.json` : 'run “npm run check -- --write”'
      }.`,
    explanation:
      'After an author was renamed, the former address redirected to the new page. Now a paper that was never on this page has an author with the ' +
      'former name, and this author has the address. Links to the first author lead to the papers of the second author until you decide.',
  }),
  'list-moved-nowhere': defineKind<{ address: string; to: string }>({
    severity: 'error',
    message: ({ address, to }) => `Invalid "moved" in the entry ${quote(address)}: there is no list ${quote(to)}.`,
    hint: () =>
      'Write the address of a list on the site without slashes at its ends, for example "authors/ada-example".',
    explanation:
      'An entry of `permalinks.json` has `"moved"` with an address that no list has. The address may be misspelled, or that list was removed too.',
  }),
} as const;

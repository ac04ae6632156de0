import { suggestCorrection, defineKind, type YamlLines, quote, quoteEnds, suggestSettled } from './kind.ts';

/** Why the owner has to decide, as the end of a sentence. */
const doubts = {
  several: 'it is one of several records with this title and these authors',
  title: 'its title is slightly different',
  'short-title': 'the title is too short or too common to be sure',
  authors: 'the authors cannot be compared, or their given names differ',
  year: 'its year differs',
  'other-title': 'an identifier of the paper leads to it, but its title differs',
} as const;
export type Doubt = keyof typeof doubts;
export const doubtNames = Object.keys(doubts) as Doubt[];

/** A record that may be a paper, and why the owner has to decide. */
export interface OpenQuestion {
  readonly doubt: Doubt;
  readonly title: string;
  readonly authors?: string | undefined;
  readonly year?: number | undefined;
  readonly doi?: string | undefined;
  readonly arxiv?: string | undefined;
  readonly address: string;
}

/** What can be wrong with `found.json`, and what the owner has to decide. */
export const foundKinds = {
  'found-unreadable': defineKind<{ file: string; problem: string }>({
    severity: 'error',
    message: ({ file, problem }) => `Cannot parse ${quote(file)}: ${problem}.`,
    hint: () =>
      'Restore the previous version: copy “seeds/found.json.bak” over it, or run “git restore seeds/found.json”. Or delete the file and run “npm run fill”.',
    explanation:
      '`npm run fill` writes the links, authors and venues that it finds in public indexes into this file. The file is empty, truncated or ' +
      'invalid JSON, so links would be missing from pages. The build stops, so that an incomplete site never replaces a complete one.',
  }),
  'found-invalid': defineKind<{ id: string; path: string; problem: string }>({
    severity: 'warning',
    message: ({ id, path, problem }) =>
      `Invalid entry ${quote(id)} in found.json${path === '' ? '' : `, field ${quote(path)}`}: ${problem}.`,
    hint: () =>
      'Delete the entry and run “npm run fill”, which writes it again. Put your own facts into corrections.yaml.',
    explanation:
      'An entry of `found.json` does not have the form that `npm run fill` writes, or contains an address that is not a web address. The invalid ' +
      'entry or address is not used. All other entries are used.',
  }),
  'found-outdated': defineKind<{ id: string; count: number }>({
    severity: 'notice',
    message: ({ id, count }) =>
      `${count === 1 ? '1 outdated entry of found.json is' : `${String(count)} outdated entries of found.json are`} not used` +
      `${count === 1 ? '' : ', for example'}: no paper has the address ${quote(id)} and the title in this entry.`,
    hint: () =>
      'Run “npm run fill”. If the paper has a new title, this looks it up again. If the paper no longer exists, this removes the entry.',
    explanation:
      'Facts in `found.json` belong to the address and the title that a paper had when it was looked up. After the paper is removed or gets ' +
      'another title, they may be facts about another paper, so they are not used.',
  }),
  'found-differs': defineKind<{ title: string; field: string; own: string; found: string; isOwnUsed: boolean }>({
    severity: 'notice',
    message: ({ title, field, own, found, isOwnUsed }) => {
      const [used, other] = isOwnUsed ? [own, found] : [found, own];
      return (
        `Your source and found.json differ in the ${field} of ${quoteEnds(title)}: ${quote(used)} is used, but ` +
        `${isOwnUsed ? 'found.json' : 'your source'} has ${quote(other)}.`
      );
    },
    hint: () => 'If your source is wrong, correct it.',
    corrections: ({ field, own, found, isOwnUsed }) => {
      const other = isOwnUsed ? found : own;
      const lines: YamlLines = { [field === 'year' ? 'date' : field]: other };
      return [
        ...(field === 'authors' ? [] : [suggestCorrection('If the other value is right', lines)]),
        suggestSettled('found-differs', 'If the value in use is right'),
      ];
    },
    explanation:
      'Facts in `found.json` take precedence over a listing. A bibliography file takes precedence over both. The years may differ because ' +
      '`found.json` has the year of the published version, and your source that of the preprint.',
  }),
  'found-question': defineKind<OpenQuestion & { readonly paper: string }>({
    severity: 'warning',
    message: ({ paper, title, authors, year, address, doubt }) =>
      `Is ${quoteEnds(paper)} this record? ${quote(title)}${authors === undefined ? '' : `, ${authors}`}` +
      `${year === undefined ? '' : `, ${String(year)}`}, ${address}: ${doubts[doubt]}.`,
    hint: () => 'Open the address, and compare the record with the paper. Nothing from it is used until you decide.',
    corrections: ({ doi, arxiv }) => [
      ...(doi !== undefined || arxiv !== undefined
        ? [
            suggestCorrection('If it is the same paper', {
              links: { ...(doi !== undefined && { doi }), ...(arxiv !== undefined && { arxiv }) },
            }),
          ]
        : []),
      suggestSettled('found-question', 'If it is another paper'),
    ],
    explanation:
      '`npm run fill` found a record that resembles this paper, but the match is uncertain: several records have its title, the title is short or ' +
      'slightly different, or the year or the given names of authors differ. If you add the identifier under `links` in `corrections.yaml`, the ' +
      'next run takes the other facts from that record. If you add `settled`, the record is not used.',
  }),
} as const;

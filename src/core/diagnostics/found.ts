import { suggestCorrection, defineKind, type YamlLines, quote, quoteEnds, suggestSettled } from './kind.ts';

/** Why the owner has to decide, as the end of a sentence. */
const doubts = {
  several: 'it is one of several records with this title and these authors',
  title: 'its title differs a little',
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
    message: ({ file, problem }) => `${quote(file)} is not valid: ${problem}.`,
    hint: () =>
      'Restore the last version: copy “seeds/found.json.bak” over it, or run “git restore seeds/found.json”. Or delete it and run “npm run fill” again.',
    explanation:
      '`npm run fill` writes this file: links, authors and venues that were found in public indexes. It is empty, truncated or invalid JSON, so ' +
      'links would be missing from pages. The build stops, so that an incomplete site never replaces a complete one.',
  }),
  'found-invalid': defineKind<{ id: string; path: string; problem: string }>({
    severity: 'warning',
    message: ({ id, path, problem }) =>
      `Invalid ${path === '' ? 'entry' : quote(path)} of ${quote(id)} in found.json: ${problem}.`,
    hint: () =>
      'Delete the entry and run “npm run fill”, which writes it again. Your own facts belong in corrections.yaml.',
    explanation:
      'An entry of `found.json` is not in the form in which `npm run fill` writes it, or has an address that is not a web address. Invalid ' +
      'values are not used; all other entries are.',
  }),
  'found-outdated': defineKind<{ id: string; count: number }>({
    severity: 'notice',
    message: ({ id, count }) =>
      `${count === 1 ? '1 entry' : `${String(count)} entries`} of found.json ${count === 1 ? 'is' : 'are'} not used: ` +
      `${quote(id)}${count === 1 ? '' : ', for example,'} is not the address of a paper with that title.`,
    hint: () =>
      'If the paper has another title now, run “npm run fill”, which looks it up again. If there is no such paper, that run removes the entry.',
    explanation:
      'Facts in `found.json` belong to the address and the title that a paper had when it was looked up. When the paper is removed, or has ' +
      'another title, they may be the facts of another paper and are left out.',
  }),
  'found-differs': defineKind<{ title: string; field: string; own: string; found: string; isOwnUsed: boolean }>({
    severity: 'notice',
    message: ({ title, field, own, found, isOwnUsed }) => {
      const [used, other] = isOwnUsed ? [own, found] : [found, own];
      return (
        `Your source and found.json differ in the ${field} of ${quoteEnds(title)}: ${quote(used)} is used, ` +
        `${isOwnUsed ? 'found.json' : 'your source'} has ${quote(other)}.`
      );
    },
    hint: () => 'Correct the wrong one.',
    corrections: ({ field, own, found, isOwnUsed }) => {
      const other = isOwnUsed ? found : own;
      const lines: YamlLines = { [field === 'year' ? 'date' : field]: other };
      return [
        ...(field === 'authors' ? [] : [suggestCorrection('If the other one is right, use these lines', lines)]),
        suggestSettled('found-differs', 'If what is used is right'),
      ];
    },
    explanation:
      'Facts in `found.json` take precedence over a listing, and a file of references over both. The year of a paper that was found can be that ' +
      'of its publication, and the year of the listing that of its preprint.',
  }),
  'found-question': defineKind<OpenQuestion & { readonly paper: string }>({
    severity: 'warning',
    message: ({ paper, title, authors, year, address, doubt }) =>
      `Is ${quoteEnds(paper)} this record? ${quote(title)}${authors === undefined ? '' : `, ${authors}`}` +
      `${year === undefined ? '' : `, ${String(year)}`}, ${address}: ${doubts[doubt]}.`,
    hint: () => 'Open the address and compare. Nothing is used until you decide.',
    corrections: ({ doi, arxiv }) => [
      ...(doi !== undefined || arxiv !== undefined
        ? [
            suggestCorrection('If it is the same paper, use these lines', {
              links: { ...(doi !== undefined && { doi }), ...(arxiv !== undefined && { arxiv }) },
            }),
          ]
        : []),
      suggestSettled('found-question', 'If it is another paper'),
    ],
    explanation:
      '`npm run fill` found a record that resembles a paper of the site, but the match is uncertain: several records have its title, the title is short ' +
      'or differs a little, or the year or the given names of authors differ. With its identifier under `links` in `corrections.yaml` the next run ' +
      'takes the other facts from there. `settled` keeps the paper as it is.',
  }),
} as const;

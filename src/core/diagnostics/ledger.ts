import { defineKind, quote } from './kind.ts';

const restore = 'copy “seeds/permalinks.json.bak” over it, or run “git restore seeds/permalinks.json”';

/** The most addresses that a message names. */
const mostNamed = 10;

function nameAll(ids: readonly string[]): string {
  const named = ids.slice(0, mostNamed).map(quote).join(', ');
  return ids.length > mostNamed ? `${named} and ${String(ids.length - mostNamed)} more` : named;
}

/** What can be wrong with `permalinks.json` as a file. */
export const ledgerKinds = {
  'ledger-unreadable': defineKind<{ file: string; problem: string }>({
    severity: 'error',
    message: ({ file, problem }) => `Cannot parse ${quote(file)}: ${problem}.`,
    hint: () =>
      `Fix the JSON at this position, or restore the previous version: ${restore}. ` +
      'Delete the file only if you never published any of its addresses.',
    explanation:
      '`permalinks.json` records the permanent address of each paper. It is empty, truncated or invalid JSON, so addresses may be missing. Until ' +
      'you fix it, nothing is published, and nothing is written to the file. `npm run check -- --write` keeps the previous version as ' +
      '`permalinks.json.bak`.',
  }),
  'ledger-merge-conflict': defineKind<{
    differing: readonly string[];
    ours: readonly string[];
    theirs: readonly string[];
  }>({
    severity: 'error',
    message: ({ differing, ours, theirs }) => {
      const parts = [
        ...(differing.length > 0 ? [`the two versions of ${nameAll(differing)} differ`] : []),
        ...(ours.length > 0 ? [`only the first version has ${nameAll(ours)}`] : []),
        ...(theirs.length > 0 ? [`only the second version has ${nameAll(theirs)}`] : []),
      ];
      return `Unresolved merge conflict: ${parts.join('; ') || 'the two versions have the same entries'}.`;
    },
    hint: ({ differing }) =>
      'Keep the entries of both versions, one for each address, and delete the lines that begin with <<<<<<<, |||||||, ======= and >>>>>>>. ' +
      (differing.length > 0 ? 'Where the versions differ, keep the entry with the earlier “seen”. ' : '') +
      'Then run “npm run check”.',
    explanation:
      'Two people added addresses, and Git could not merge the two versions. Keep all entries of both versions. Each entry is one line, and a ' +
      'comma separates two entries. If both versions have an entry for the same address, keep the one with the earlier date under `seen`.',
  }),
  'ledger-entry-invalid': defineKind<{ id: string; path: string; problem: string }>({
    severity: 'error',
    message: ({ id, path, problem }) =>
      `Invalid entry ${quote(id)}${path === '' ? '' : `, field ${quote(path)}`}: ${problem}.`,
    hint: () =>
      'Write the entry like this: "on-moss": {"seen": "2026-01-31", "marks": ["title:on-moss"], "key": "grace-2026-moss"}. ' +
      'The fields "lists", "was", "gone" and "moved" are optional.',
    explanation:
      'One entry of `permalinks.json` has a missing, unknown or invalid field, or an invalid address. An address consists of letters and digits, ' +
      'with hyphens, dots or underscores between them, and has at most 80 characters. The other entries are read.',
  }),
  'ledger-entry-twice': defineKind<{ name: string; line: number }>({
    severity: 'error',
    message: ({ name, line }) => `Duplicate entry ${quote(name)}: first used on line ${String(line)}.`,
    hint: () =>
      'Keep the entry with the earlier “seen”. If only the other entry has “was”, “gone” or “moved”, copy that field. Then delete the other entry.',
    explanation:
      'Two entries of `permalinks.json`, or two fields of one entry, have the same name, so one of them would be lost. This happens when you copy ' +
      'lines, or keep both versions after a merge conflict.',
  }),
} as const;

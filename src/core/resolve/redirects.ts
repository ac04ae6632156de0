import { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Redirect } from '../model/redirect.ts';
import type { RetiredAddress } from '../model/retired-address.ts';
import type { Position } from '../model/source-text.ts';
import { readCheckedYaml } from '../settings/checked-yaml.ts';

/** What the site has pages in itself, which no former address can be. */
const ownFolders: ReadonlySet<string> = new Set(
  'papers years categories authors members search feeds archive pagefind _astro'.split(' '),
);
const lists: ReadonlySet<string> = new Set([
  '',
  ...'papers/ years/ categories/ authors/ members/ search/ feeds/'.split(' '),
]);

const formerPath = z
  .string()
  .regex(/^\/?[^/\s?#\\][^?#\\]*$/u, 'must be the path of a page of the former site, such as /publication/on-moss/')
  .refine(
    (path) => splitPath(path).every((part) => part !== '.' && part !== '..'),
    'must not have parts such as ".." in it',
  )
  .refine((path) => !ownFolders.has(splitPath(path)[0] ?? ''), 'is below a folder that this site has pages in itself');

const target = z
  .string()
  .regex(/^(?:papers\/[^/\s?#]+\/|[a-z]*\/?)$/u, 'must be a paper such as papers/on-moss/, or a list such as papers/');

/** `redirects.yaml`: addresses of a former site below the address of this one, and the pages that they lead to now. */
export const redirectsSchema = z.record(formerPath, target);

export interface RedirectsFile {
  readonly redirects: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of what a former address leads to. */
  readonly locate: (path: readonly PropertyKey[]) => Position | null;
}

export const emptyRedirects: RedirectsFile = { redirects: {}, diagnostics: [], locate: () => null };

/** Reads the text of `redirects.yaml`. Never throws; when there is an error in it, it is reported and nothing leads anywhere. */
export function readRedirects(file: string, text: string): RedirectsFile {
  const { value, diagnostics, locate } = readCheckedYaml(text, {
    file,
    schema: redirectsSchema,
    describedIn: 'src/core/resolve/redirects.ts',
  });
  return { redirects: value ?? {}, diagnostics, locate };
}

/** The addresses that lead somewhere. A paper that has got another address meanwhile is found there; what leads nowhere is reported. */
export function resolveRedirects(
  { redirects, locate }: RedirectsFile,
  papers: ReadonlySet<string>,
  retired: readonly RetiredAddress[],
): { readonly redirects: readonly Redirect[]; readonly diagnostics: readonly Diagnostic[] } {
  const heirs = new Map(retired.map(({ id, to }) => [id, to ?? id]));
  const diagnostics: Diagnostic[] = [];
  const found = Object.entries(redirects).flatMap(([written, to]): readonly Redirect[] => {
    const from = splitPath(written).join('/');
    const id = /^papers\/(.+)\/$/.exec(to)?.[1];
    const paper = id === undefined ? undefined : (heirs.get(id) ?? id);
    if (id === undefined ? lists.has(to) : papers.has(paper ?? '') || heirs.has(id)) {
      return [{ from, to: paper === undefined ? to : `papers/${paper}/` }];
    }
    diagnostics.push(createDiagnostic('redirect-nowhere', { from: written, to }, locate([written])));
    return [];
  });
  return { redirects: found, diagnostics };
}

const splitPath = (path: string) => path.split('/').filter((part) => part !== '');

import { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { isOwnAddress } from '../model/own-addresses.ts';
import type { Redirect } from '../model/redirect.ts';
import type { FormerPaper } from '../model/former-paper.ts';
import type { Position } from '../model/source-text.ts';
import { readCheckedYaml } from '../settings/checked-yaml.ts';

const lists: ReadonlySet<string> = new Set([
  '',
  ...'papers/ years/ categories/ authors/ members/ search/ feeds/'.split(' '),
]);

/** In bytes of UTF-8: file systems take names of 255 and paths of about 4,000. */
const longest = { part: 200, path: 1000 };

/** The file that is written for an address, without `index.html` at its end: `/a%20b/index.html` is `a b`. */
function toFolder(written: string): string {
  const parts = decodePath(written).split('/');
  if (parts.at(-1)?.toLowerCase() === 'index.html') parts.pop();
  return parts.filter((part) => part !== '').join('/');
}

/** A sign in code that is none stays as it is written: "100%-moss". */
function decodePath(path: string): string {
  return path.replaceAll(/(?:%[\da-f]{2})+/giu, (codes) => {
    try {
      return decodeURIComponent(codes);
    } catch {
      return codes;
    }
  });
}

const measure = (text: string) => new TextEncoder().encode(text).length;

const formerPath = z
  .string()
  .regex(/^\/?[^/\s?#\\][^?#\\]*$/u, 'must be the path of a page of the former site, such as /publication/on-moss/')
  .superRefine((written, context) => {
    const problem = findProblem(toFolder(written));
    if (problem !== null) context.addIssue({ code: 'custom', message: problem });
  });

/** Why a folder cannot be one of a former address; null where it can. */
function findProblem(folder: string): string | null {
  const parts = folder.split('/');
  if (folder === '') return 'is the address of the home page';
  if (/[\p{C}?#\\]|%[\da-f]{2}/iu.test(folder)) return 'must not have control characters or encoded ? or #';
  if (/(?:^|\/)\s|\s(?:\/|$)|[^\S ]/u.test(folder)) return 'must not have spaces at the beginning or end of a part';
  if (parts.some((part) => part === '.' || part === '..')) return 'must not have parts such as ".."';
  if (parts.some((part) => part.toLowerCase() === 'index.html')) return 'may have index.html only at its end';
  if (measure(folder) > longest.path || parts.some((part) => measure(part) > longest.part))
    return `must have at most ${String(longest.path)} bytes, and at most ${String(longest.part)} between two slashes`;
  return isOwnAddress(folder) ? 'is the address of a page or file of this site' : null;
}

const target = z
  .string()
  .regex(
    /^(?:papers\/[^/\s?#]+\/[^/?#\\\p{C}]*|[a-z]*\/?)$/u,
    'must be a paper such as papers/on-moss/, a file of one such as papers/on-moss/moss.pdf, or a list such as papers/',
  );

export const redirectsSchema = z
  .record(formerPath, target)
  .describe(
    'Addresses of a former site below the address of this one, and the pages that they lead to now: `publication/on-moss/: papers/on-moss/`.',
  );

export interface RedirectsFile {
  readonly redirects: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The place of what a former address leads to. */
  readonly locate: (path: readonly PropertyKey[]) => Position | null;
  /** The place of a former address. */
  readonly locateKey: (path: readonly PropertyKey[]) => Position | null;
}

export const emptyRedirects: RedirectsFile = {
  redirects: {},
  diagnostics: [],
  locate: () => null,
  locateKey: () => null,
};

/** Reads the text of `redirects.yaml`. Never throws; when there is an error in it, it is reported and nothing leads anywhere. */
export function readRedirects(file: string, text: string): RedirectsFile {
  const { value, ...reading } = readCheckedYaml(text, {
    file,
    schema: redirectsSchema,
    kind: 'redirect',
  });
  return { redirects: value ?? {}, ...reading };
}

export interface RedirectTargets {
  /** The names of the files of each paper, by its address. */
  readonly papers: ReadonlyMap<string, readonly string[]>;
  readonly formerPapers: readonly FormerPaper[];
  /** Paths of the files that are published as they are, such as `favicon.svg`. */
  readonly files: readonly string[];
}

/**
 * The addresses that lead somewhere. A paper that has got another address meanwhile is found there; what leads nowhere, is there
 * twice, or would take the place of a file is reported.
 */
export function resolveRedirects(
  { redirects, locate, locateKey }: RedirectsFile,
  { papers, formerPapers, files }: RedirectTargets,
): { readonly redirects: readonly Redirect[]; readonly diagnostics: readonly Diagnostic[] } {
  const heirs = new Map(formerPapers.map(({ id, to }) => [id, to ?? id]));
  const published = new Map(files.map((file) => [foldPath(file), file]));
  const taken = new Map<string, { readonly written: string; readonly from: string; readonly to: string }>();
  const diagnostics: Diagnostic[] = [];
  const found = Object.entries(redirects).flatMap(([written, to]): readonly Redirect[] => {
    const from = toFolder(written);
    const former = taken.get(foldPath(from));
    const other = listPlaces(from)
      .map((place) => published.get(foldPath(place)))
      .find((file) => file !== undefined);
    const taker = other ?? (former && former.to !== to ? former.written : undefined);
    if (taker !== undefined) {
      diagnostics.push(createDiagnostic('redirect-taken', { from: written, taker }, locateKey([written])));
      return [];
    }
    taken.set(foldPath(from), { written, from, to });
    if (former?.from === from) return [];
    const [, id, name = ''] = /^papers\/([^/]+)\/(.*)$/.exec(to) ?? [];
    const paper = id === undefined ? undefined : (heirs.get(id) ?? id);
    const files = papers.get(paper ?? '');
    if (id === undefined ? !lists.has(to) : !files && !heirs.has(id)) {
      diagnostics.push(createDiagnostic('redirect-nowhere', { from: written, to }, locate([written])));
      return [];
    }
    if (paper === undefined) return [{ from, to }];
    const hasFile = files?.includes(name) ?? false;
    if (name !== '' && !hasFile)
      diagnostics.push(createDiagnostic('redirect-without-file', { from: written, to, paper }, locate([written])));
    return [{ from, to: `papers/${paper}/${hasFile ? name : ''}` }];
  });
  return { redirects: found, diagnostics };
}

/** What lies where the page of a redirect goes, or where a folder on the way to it is. */
function listPlaces(from: string): readonly string[] {
  const parts = from.split('/');
  return [...parts.map((_, index) => parts.slice(0, index + 1).join('/')), `${from}/index.html`];
}

/** File systems differ in whether capital letters and the forms of accents count. */
const foldPath = (path: string) => path.normalize('NFC').toLowerCase();

import { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { isOwnAddress } from '../model/own-addresses.ts';
import type { Redirect } from '../model/redirect.ts';
import type { FormerPaper } from '../model/former-paper.ts';
import type { Position } from '../model/source-text.ts';
import { readCheckedYaml } from '../settings/checked-yaml.ts';

const lists: ReadonlySet<string> = new Set([
  '',
  ...'papers/ years/ categories/ topics/ authors/ members/ search/ feeds/ cv/'.split(' '),
]);

/** In bytes of UTF-8: file systems allow names of 255 and paths of about 4,000. */
const longest = { part: 200, path: 1000 };

/** The file for an address, without a final `index.html`: `/a%20b/index.html` is `a b`. */
function toFolder(written: string): string {
  const parts = decodePath(written).split('/');
  if (parts.at(-1)?.toLowerCase() === 'index.html') parts.pop();
  return parts.filter((part) => part !== '').join('/');
}

/** Decodes percent-encoding; an invalid sequence is kept: "100%-moss". */
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

/** Why a folder cannot be a former address; null if it can. */
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
    'Addresses of a former site, relative to the address of this site, and the pages to which they redirect: `publication/on-moss/: papers/on-moss/`.',
  );

export interface RedirectsFile {
  readonly redirects: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  /** The position of the target of a former address. */
  readonly locate: (path: readonly PropertyKey[]) => Position | null;
  /** The position of a former address. */
  readonly locateKey: (path: readonly PropertyKey[]) => Position | null;
}

export const emptyRedirects: RedirectsFile = {
  redirects: {},
  diagnostics: [],
  locate: () => null,
  locateKey: () => null,
};

/** Parses `redirects.yaml`. Never throws; an error in it is reported, and there are no redirects. */
export function readRedirects(file: string, text: string): RedirectsFile {
  const { value, ...reading } = readCheckedYaml(text, {
    file,
    schema: redirectsSchema,
    kind: 'redirect',
  });
  return { redirects: value ?? {}, ...reading };
}

export interface RedirectTargets {
  /** The file names of each paper, by its address. */
  readonly papers: ReadonlyMap<string, readonly string[]>;
  readonly formerPapers: readonly FormerPaper[];
  /** Paths of files that are published unchanged, such as `favicon.svg`. */
  readonly files: readonly string[];
}

/**
 * The valid redirects. The current address of a moved paper is used; redirects that lead nowhere, are duplicates, or would replace a
 * file are reported.
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

/** The existing files at the place of a redirect, or at a folder above it. */
function listPlaces(from: string): readonly string[] {
  const parts = from.split('/');
  return [...parts.map((_, index) => parts.slice(0, index + 1).join('/')), `${from}/index.html`];
}

/** File systems differ in whether they distinguish case and forms of accents. */
const foldPath = (path: string) => path.normalize('NFC').toLowerCase();

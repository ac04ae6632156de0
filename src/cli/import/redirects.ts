import { Document, parseDocument } from 'yaml';
import type { z } from 'zod';
import { decodePath } from '../../core/migrate/former-site.ts';
import { listPaperFiles } from '../../core/model/paper-files.ts';
import { redirectsSchema } from '../../core/resolve/redirects.ts';
import type { Site } from '../../core/settings/site-schema.ts';
import type { ResolvedSeeds } from '../../seeds/read-seeds.ts';
import { findForeignFile, type ForeignSite } from './foreign-site.ts';

export interface Redirects {
  /** The text of `redirects.yaml`. */
  readonly text: string;
  /** Addresses without a possible redirect, with the reason. */
  readonly remarks: readonly string[];
}

/** Adds the addresses of a foreign site to the text of `redirects.yaml`. */
export function formatRedirects(
  former: string,
  { placed, publications }: ResolvedSeeds,
  from: ForeignSite,
  site: Pick<Site, 'origin' | 'base'>,
): Redirects {
  const document: Document = former === '' ? new Document({}) : parseDocument(former);
  if (former === '') document.commentBefore = ' Redirects from addresses of the former site.';
  const remarks: string[] = [];
  const add = (written: string, to: string) => {
    const own = toPath(written, from.site.address);
    // The address of a file has no final slash.
    const path = to.endsWith('/') ? own : (own?.slice(0, -1) ?? null);
    // If both sites have the same path, no redirect is needed.
    if (path === null || path === `/${to}`) return;
    const address = placePath(path, from.site.address, site);
    const checked = address === null ? null : redirectsSchema.safeParse({ [address]: to });
    if (address === null)
      remarks.push(`${path} of the former site is not below ${site.origin}${site.base}, the address of this one`);
    else if (checked && !checked.success)
      remarks.push(`${address} cannot redirect to /${to}: it ${describeIssue(checked.error.issues[0])}`);
    else if (!document.has(address)) document.set(address, to);
    else if (document.get(address) !== to)
      remarks.push(`${address} redirects to /${String(document.get(address))} and cannot redirect to /${to} as well`);
  };
  for (const list of from.lists) add(list, 'papers/');
  for (const { draft, id } of placed) {
    for (const address of from.findAddresses(draft.reference?.key?.value ?? '')) add(address, `papers/${id}/`);
  }
  for (const { id, links } of publications) {
    for (const { path, name } of listPaperFiles(links)) {
      const found = findForeignFile(from, path);
      if (found.file !== undefined) add(from.findFileAddress(found.path), `papers/${id}/${name}`);
    }
  }
  return { text: document.toString({ lineWidth: 0 }), remarks };
}

function describeIssue(issue: z.core.$ZodIssue | undefined): string {
  return (issue?.code === 'invalid_key' ? issue.issues[0]?.message : issue?.message) ?? '';
}

/** The path of a page on its site; null if it is not a page below the host. */
function toPath(address: string, site: string): string | null {
  const own = URL.parse(site === '' ? 'https://former.example/' : site);
  const url = URL.parse(
    address.replaceAll('%', '%25').replaceAll(/%25(?=[\dA-F]{2})/giu, '%'),
    own?.origin ?? 'https://former.example/',
  );
  if (url?.host !== (own?.host ?? '')) return null;
  const path = decodePath(url.pathname).replace(/\/index\.html$/u, '/');
  return path === '/' ? null : path.replace(/(?<!\/)\/*$/u, '/');
}

/**
 * Converts a path of the former site to a path below the base of this site. If the former site is on another host, its paths are unchanged; on
 * the same host, the site may be in another folder. Null if the path is not below the base of this site.
 */
function placePath(path: string, former: string, { origin, base }: Pick<Site, 'origin' | 'base'>): string | null {
  const url = URL.parse(former);
  if (url?.host !== URL.parse(origin)?.host || !url) return path;
  const whole = `${url.pathname.replace(/\/$/u, '')}${path}`;
  return whole.startsWith(base) ? `/${whole.slice(base.length)}` : null;
}

import type { HookParameters } from 'astro';
import type { SiteData } from '../../core/views/site-data.ts';
import type { SiteFile } from '../../core/files/site-file.ts';
import { findHeaders } from '../../core/hosts/header-rules.ts';
import { findInnerFile } from '../../seeds/inner-files.ts';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Serves the files of the site in development, with the headers that a published site has. Files in the owner's public folder take
 * precedence.
 */
export function serveFiles(
  { middlewares, config }: DevelopmentServer,
  read: () => SiteData,
  list: (source: SiteData) => readonly SiteFile[],
): void {
  const tables = new WeakMap<SiteData, ReadonlyMap<string, SiteFile>>();
  const find = (path: string): SiteFile | undefined => {
    const source = read();
    if (findInnerFile(config.publicDir, path).file !== undefined) return undefined;
    const table = tables.get(source) ?? new Map(list(source).map((file) => [file.path, file]));
    tables.set(source, table);
    return table.get(path);
  };
  middlewares.use((request, response, next) => {
    const path = readPath(request.url ?? '', config.base);
    const file = path === null ? undefined : find(path);
    if (!file) {
      next();
      return;
    }
    Promise.resolve()
      .then(() => file.prepare().make())
      .then((content) => {
        for (const [name, value] of Object.entries(findHeaders(file.path, read().site)))
          response.setHeader(name, value);
        response.end(content);
      })
      .catch(next);
  });
}

/** The path of an address relative to the base; null for other addresses, and for pages. */
function readPath(url: string, base: string): string | null {
  const [address = ''] = url.split('?');
  if (!address.startsWith(base) || address.endsWith('/')) return null;
  try {
    return decodeURIComponent(address.slice(base.length));
  } catch {
    return null;
  }
}

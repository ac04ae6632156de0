import type { HookParameters } from 'astro';
import type { SiteContents } from '../site-contents.ts';
import { indexBeside } from './index-beside.ts';
import { listRecords } from './list-records.ts';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Serves the search index of the papers as they are now, from memory. A search begins with the entry of the index, for which it is
 * made anew.
 */
export function serveIndex({ middlewares, config }: DevelopmentServer, read: SiteContents['read']): void {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  middlewares.use(`${config.base}pagefind/`, (request, response, next) => {
    const [path = '', query] = (request.url ?? '').slice(1).split('?');
    // Pagefind asks for the entry, too, with a query; what it then asks for must be of the same index.
    const isFirst = path === 'pagefind-entry.json' && query === undefined;
    if (!files || isFirst)
      files = Promise.resolve(files)
        .catch(() => undefined)
        .then(() => indexBeside(listRecords(read())))
        .then((made) => new Map(made.map(({ path: file, content }) => [file, content])));
    files
      .then((found) => {
        const content = found.get(path);
        if (!content) {
          next();
          return;
        }
        response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
        response.end(content);
      })
      .catch(next);
  });
}

import type { HookParameters } from 'astro';
import type { SiteContents } from '../site-contents.ts';
import { indexInBackground } from './index-in-background.ts';
import { listSearchRecords } from '../../core/views/search-records.ts';

type DevelopmentServer = HookParameters<'astro:server:setup'>['server'];

/**
 * Serves the search index from memory in development. It is created again whenever a browser loads its entry file, the first request of a
 * search, so that it contains the current papers.
 */
export function serveIndex({ middlewares, config }: DevelopmentServer, read: SiteContents['read']): void {
  let files: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
  middlewares.use(`${config.base}pagefind/`, (request, response, next) => {
    const [path = '', query] = (request.url ?? '').slice(1).split('?');
    // Pagefind loads the entry file again, with a query string. Its next requests must find the same index.
    const isFirst = path === 'pagefind-entry.json' && query === undefined;
    if (!files || isFirst)
      files = Promise.resolve(files)
        .catch(() => undefined)
        .then(() => indexInBackground(listSearchRecords(read())))
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

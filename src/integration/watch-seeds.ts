import { basename, join, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { OwnFolders } from '../seeds/own-folders.ts';
import { settingsFile } from '../seeds/seed-files.ts';
import type { SeedsCache } from '../seeds/seeds-cache.ts';
import { reloadSite } from './shared-site.ts';

/** The delay in milliseconds before changed files are read, because an editor changes a file several times when it saves it. */
const rest = 50;

/** In development, reads the papers again when a file of the site is added, changed or removed. */
export function watchSeeds(seeds: SeedsCache, folders: OwnFolders): AstroIntegration {
  return {
    name: 'offprint-watch-seeds',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const { watcher } = server;
        const report = (error: unknown) => {
          logger.error(error instanceof Error ? error.message : String(error));
        };
        const places = [folders.seeds, folders.publicFiles, ...seeds.files()];
        let timer: NodeJS.Timeout | undefined;
        const onChange = (path: string) => {
          const isRead = places.some((place) => path === place || path.startsWith(place + sep));
          // Astro restarts the server when the settings change.
          if (!isRead || path === join(folders.seeds, settingsFile) || basename(path).startsWith('.')) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            seeds.forget();
            reloadSite()
              .then(() => {
                showPages(server);
              })
              .catch(report);
          }, rest);
        };
        watcher.add(places);
        for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
        await reloadSite().catch(report);
      },
    },
  };
}

type DevServer = Parameters<Required<AstroIntegration['hooks']>['astro:server:setup']>[0]['server'];

/** Shows open pages again. Astro does so as well, half a second later, when it has written its store. */
function showPages({ environments }: DevServer): void {
  for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../../core/files/list-files.ts';
import type { FileTools, SiteFile } from '../../core/files/site-file.ts';
import type { SiteData } from '../../core/views/site-data.ts';
import { createCardDrawer } from '../../images/social-image.ts';
import type { Progress } from '../../reporters/progress.ts';
import { attemptAsync } from '../../reporters/unexpected-error.ts';
import { readAttachment } from '../../seeds/attachments.ts';
import { nameAddress } from '../failure-boundary.ts';
import { hashSources } from '../kept/hash-inputs.ts';
import type { SiteContents } from '../site-contents.ts';
import { serveFiles } from './serve-files.ts';
import { writeFiles } from './write-files.ts';

/**
 * Publishes the files of a site that are no pages: in a build they are written past Astro, in development served from the same table.
 * `own` are the addresses of the owner's pages and files, which take the places of those of the site.
 */
export function siteFiles(
  { read }: SiteContents,
  own: ReadonlySet<string>,
  progress: Pick<Progress, 'begin' | 'step'>,
): AstroIntegration {
  let tools: FileTools;
  const list = (source: SiteData) => listFiles(source, tools).filter(({ path }) => !own.has(`/${path}`));
  return {
    name: 'offprint-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        tools = {
          drawCard: createCardDrawer(fileURLToPath(config.cacheDir), hashSources(...drawing)),
          readFile: readAttachment,
        };
      },
      'astro:server:setup': ({ server }) => {
        serveFiles(server, read, list);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const source = read();
        const files = list(source);
        progress.begin('Files', files.length);
        const taken = await writeFiles(files, fileURLToPath(dir), (file) => {
          progress.step();
          return makeFile(file, source);
        });
        if (taken.length > 0)
          logger.warn(`Another integration has written ${taken.join(', ')}; the files of Offprint are left out.`);
      },
    },
  };
}

/** What a picture depends on besides its card: the program, and the versions of packages. */
const drawing = ['src/images/*.ts', 'src/core/views/social-card.ts', 'package.json'];

function makeFile({ path, make }: SiteFile, { catalogue, urls }: SiteData) {
  return attemptAsync(() => nameAddress(urls.base + path, catalogue.publications), make);
}

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../../core/files/list-files.ts';
import type { FileTools, PreparedFile, SiteFile } from '../../core/files/site-file.ts';
import type { SiteData } from '../../core/views/site-data.ts';
import { createCardDrawer } from '../../images/social-image.ts';
import type { Progress } from '../../reporters/progress.ts';
import { attemptAsync } from '../../reporters/unexpected-error.ts';
import { readAttachment } from '../../seeds/attachments.ts';
import { describeStep } from '../failure-boundary.ts';
import { hashProgram } from '../kept/hash-inputs.ts';
import { hashView, type KeptFiles, openKeptFiles } from '../kept/kept-files.ts';
import { hash, type Sites } from '../kept/last-site.ts';
import type { SiteContents } from '../site-contents.ts';
import { serveFiles } from './serve-files.ts';
import { writeFiles } from './write-files.ts';

/**
 * Publishes the files of a site that are not pages, such as feeds and pictures. A build writes them directly, without Astro, and reuses files
 * of the last site whose inputs have not changed. The development server creates them on request. Pictures are drawn while Astro bundles and
 * renders pages. A file is left out if the owner has a page or file at its address, in `own`.
 */
export function siteFiles(
  { read }: SiteContents,
  own: ReadonlySet<string>,
  getSites: () => Sites,
  progress: Pick<Progress, 'begin' | 'step'>,
): AstroIntegration {
  let tools: FileTools;
  let program = '';
  let record = '';
  let kept: KeptFiles;
  let files: readonly SiteFile[] = [];
  const pictures = new Map<string, PreparedFile>();
  const explain = <T>(path: string, action: () => Promise<T> | T) => {
    const { urls, catalogue } = read();
    return attemptAsync(() => describeStep(urls.base + path, catalogue.publications), action);
  };
  const list = (source: SiteData) => listFiles(source, tools).filter(({ path }) => !own.has(`/${path}`));
  return {
    name: 'offprint-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        const cache = fileURLToPath(config.cacheDir);
        program = hashProgram(fileURLToPath(config.root));
        record = join(cache, 'files');
        tools = { drawCard: createCardDrawer(cache, program), readFile: readAttachment };
      },
      'astro:server:setup': ({ server }) => {
        serveFiles(server, read, list);
      },
      'astro:build:start': async () => {
        const source = read();
        const code = hash(program, JSON.stringify([source.site, process.version]));
        kept = openKeptFiles(record, code, getSites());
        files = list(source);
        for (const { path, isDrawn, prepare } of files)
          if (isDrawn) pictures.set(path, await explain(path, () => beginPicture(path, prepare(), kept)));
      },
      'astro:build:done': async ({ logger }) => {
        const sites = getSites();
        progress.begin('Files', files.length);
        const taken = await writeFiles(files, sites, (file) => {
          progress.step();
          return explain(file.path, () => makeFile(file.path, pictures.get(file.path) ?? file.prepare(), kept));
        });
        kept.save();
        if (taken.length > 0)
          logger.warn(`Another integration has written ${taken.join(', ')}; the files of Offprint are left out.`);
      },
    },
  };
}

/** Starts to draw a picture, unless the last site has it with the same view. The drawn picture is cached. */
function beginPicture(path: string, { view, make }: PreparedFile, kept: KeptFiles): PreparedFile {
  if (kept.isUnchanged(path, hashView(view))) return { view, make };
  const drawn = Promise.resolve(make()).then(() => undefined);
  // `make` throws this error later; an unhandled rejection would end the process.
  drawn.catch(() => undefined);
  return { view, make: () => drawn.then(make) };
}

/** Creates the content of a file, or returns null if the file was reused from the last site. */
async function makeFile(path: string, { view, make }: PreparedFile, kept: KeptFiles) {
  const key = hashView(view);
  if (kept.reuse(path, key)) return null;
  const content = await make();
  kept.record(path, key, content);
  return content;
}

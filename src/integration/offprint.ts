import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { showProgress } from '../reporters/progress.ts';
import { formatReport } from '../reporters/terminal.ts';
import { locateOwnFolders } from '../seeds/own-folders.ts';
import { diagnoseReplacements } from '../seeds/diagnose-replacements.ts';
import { packageFolder } from '../seeds/package-folder.ts';
import { settingsFile } from '../seeds/seed-files.ts';
import { createSeedsCache } from '../seeds/seeds-cache.ts';
import { atomicOutput } from './atomic-output.ts';
import { buildLog, reportSite } from './build-log.ts';
import { explainFailures } from './failure-boundary.ts';
import { siteFiles } from './files/site-files.ts';
import { keptBundle } from './kept/kept-bundle.ts';
import { createLoader } from './loader.ts';
import { noToolbar } from './no-toolbar.ts';
import { paperCopies } from './paper-copies.ts';
import { incrementalPages } from './pages/incremental.ts';
import { listOwnAddresses } from './pages/own-pages.ts';
import { createPolicy } from './policy.ts';
import { publicFiles } from './public-files.ts';
import { type GivenOptions, listInlineScripts, readOptions } from './read-options.ts';
import { routes } from './routes.ts';
import { searchIndex } from './search/search-index.ts';
import { shareSite } from './shared-site.ts';
import { createSiteContents } from './site-contents.ts';
import { createSitemapFilter } from './sitemap.ts';
import { virtualModules } from './virtual-modules.ts';
import { watchSeeds } from './watch-seeds.ts';

/**
 * The Astro integration that builds the publications site from the seeds: its pages, files, feeds and search. Environment variables can set
 * the folders and the address. A page in the owner's `src/pages` replaces the page of the site with the same address.
 */
export function offprint(given: GivenOptions = {}): AstroIntegration {
  return explainFailures({
    name: 'offprint',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, updateConfig, addWatchFile, logger }) => {
        const root = fileURLToPath(config.root);
        const options = readOptions(given, root);
        const { OFFPRINT_OUT: out, OFFPRINT_CACHE: cache } = process.env;
        const folders = locateOwnFolders(process.env, root);
        const seeds = createSeedsCache(folders);
        const { origin, base, theme, language } = seeds.site();
        const outdated = diagnoseReplacements(root, options.components);
        if (command !== 'preview' && outdated.length > 0) logger.warn(formatReport(outdated));
        const contents = createSiteContents(seeds, options.head);
        const progress = showProgress(process.stdout);
        const hasOthers = config.integrations.length > 1;
        const output = atomicOutput(folders.seeds, hasOthers, (folder, logger) => {
          progress.end();
          reportSite(folder, contents.read(), logger);
        });
        const bundle = keptBundle({
          contents: [theme, language, origin, base, options],
          isExtended: hasOthers || Object.keys(config.vite).length > 0 || options.customCss.length > 0,
        });
        const pages = incrementalPages(contents.read, options, bundle, output.getSites, progress);
        const search = searchIndex(contents, output.getSites, progress);
        const own = listOwnAddresses(config.srcDir);
        shareSite({
          load: createLoader(seeds, {
            onRead: (publications) => {
              if (command === 'build') search.begin(publications, seeds.site());
            },
            onLoad: (papers, read) => {
              contents.load(papers, read);
              // What the papers were read from is not needed any more, and takes memory.
              if (command === 'build') seeds.forget();
            },
          }),
          read: contents.read,
          pages: pages.watch,
          bundle,
          hasOwnCode: own.size > 0 || hasOthers || Object.keys(options.components).length > 0,
        });
        // Astro restarts when this file changes, because the address, the theme and the policy are read only here.
        addWatchFile(join(folders.seeds, settingsFile));
        for (const [pattern, file] of Object.entries(routes))
          if (!own.has(pattern))
            injectRoute({
              pattern,
              entrypoint: pathToFileURL(join(packageFolder, 'src/routes', file)),
              prerender: true,
            });
        updateConfig({
          site: origin,
          base,
          trailingSlash: 'always',
          publicDir: toUrl(folders.publicFiles),
          ...(out && { outDir: toUrl(resolve(root, out)) }),
          ...(cache && { cacheDir: toUrl(resolve(root, cache)) }),
          // They come after the owner's integrations, so that the files of those are published, too.
          integrations: [
            buildLog(progress),
            output.begin,
            noToolbar(),
            bundle.integration,
            pages.integration,
            virtualModules(seeds.site(), options),
            watchSeeds(seeds, folders),
            sitemap({ filter: createSitemapFilter(contents, own) }),
            search.integration,
            siteFiles(contents, own, output.getSites, progress),
            // Deletes copies of files that the integrations above read.
            paperCopies(seeds),
            publicFiles(),
            output.end,
          ].map(explainFailures),
          // Pages are written in parallel, because most of the time is spent waiting for the disk.
          build: { concurrency: 8 },
          prerenderConflictBehavior: 'error',
          markdown: { syntaxHighlight: false },
          // Scripts and styles of their own are loaded once, and need no hash in the policy of each page.
          vite: { build: { assetsInlineLimit: 0 }, ...nameScripts(config.build.assets) },
          security: { csp: createPolicy(listInlineScripts(options)) },
        });
      },
    },
  });
}

/** Pages name their script by its hash alone; Astro would add the path of the component that loads it. */
const nameScripts = (folder: string) => ({
  environments: { client: { build: { rolldownOptions: { output: { entryFileNames: `${folder}/[hash].js` } } } } },
});

const toUrl = (folder: string) => pathToFileURL(`${folder}/`);

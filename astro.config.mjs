import { createHash } from 'node:crypto';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { atomicOutput } from './src/integration/atomic-output.ts';
import { checkedContentStore } from './src/integration/content-store.ts';
import { noToolbar } from './src/integration/no-toolbar.ts';
import { hostHeaders } from './src/integration/host-headers.ts';
import { boundFailures } from './src/integration/failure-boundary.ts';
import { publicFiles } from './src/integration/public-files.ts';
import { createLoaders } from './src/integration/loader.ts';
import { paperCopies } from './src/integration/paper-copies.ts';
import { sharedLoaders } from './src/integration/shared-loaders.ts';
import { searchIndex } from './src/integration/search/search-index.ts';
import { preferencesScript } from './src/client/preferences-script.ts';
import { publicFolder } from './src/seeds/public-folder.ts';
import { createSeedsReader } from './src/seeds/seeds-reader.ts';
import { seedsFolder } from './src/seeds/settings-file.ts';
import { createSitemapFilter } from './src/integration/sitemap.ts';
import { themeStyles } from './src/integration/theme-styles.ts';

const seeds = createSeedsReader();
const site = seeds.site();

const preferencesHash = `sha256-${createHash('sha256').update(preferencesScript).digest('base64')}`;
const output = atomicOutput(seedsFolder);

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  publicDir: publicFolder,
  outDir: process.env.OFFPRINT_OUT || './dist',
  cacheDir: process.env.OFFPRINT_CACHE || './node_modules/.astro',
  integrations: boundFailures(
    [
      output.begin,
      paperCopies(seeds),
      sharedLoaders(createLoaders(seeds)),
      checkedContentStore(),
      noToolbar(),
      themeStyles(site),
      sitemap({ filter: createSitemapFilter(seeds) }),
      searchIndex(seeds),
      hostHeaders(site.base),
      publicFiles(),
      output.end,
    ],
    () => seeds.read().publications,
  ),
  // Writing thousands of small files is mostly waiting.
  build: { concurrency: 8 },
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "worker-src 'self'",
      ],
      // Pagefind compiles WebAssembly; nothing else is evaluated.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [preferencesHash] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});

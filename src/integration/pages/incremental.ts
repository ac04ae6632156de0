import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { z } from 'zod';
import type { Options } from '../../core/settings/options-schema.ts';
import type { PageWatch, SiteContext } from '../shared-site.ts';
import { hash, readRecord, takeFile, writeRecord } from '../kept/last-site.ts';
import { createCodeDigest } from './code-digest.ts';
import { preferOwnPages } from './own-pages.ts';

/** What pages were made with, and for each one by its path the key of its view and the hash of its bytes. */
const recordSchema = z.object({
  code: z.string(),
  pages: z.record(z.string(), z.tuple([z.string(), z.string()])),
});

type PageRecord = z.output<typeof recordSchema>;

interface IncrementalPages {
  readonly integration: AstroIntegration;
  readonly watch: PageWatch;
  /** Makes something that renders pages render only those that changed. */
  readonly keepPages: (pages: AstroPrerenderer) => AstroPrerenderer;
}

/**
 * Has only those pages rendered that are not as they were in the last build: whose view has changed, or the code
 * that renders, or what is around every page. The others are taken from `lastSite()`. Pages of the owner's are always rendered, and all
 * are where components are replaced, which may show what is in no view.
 */
export function incrementalPages(
  read: () => SiteContext,
  { components }: Pick<Options, 'components'>,
  lastSite: () => string,
): IncrementalPages {
  const code = createCodeDigest();
  const rendering = new AsyncLocalStorage<{ key?: string }>();
  let file = '';
  let next = '';
  let last: PageRecord | null = null;
  let made: PageRecord = { code: '', pages: {} };

  const hashView = (view: unknown) => hash(JSON.stringify(view));

  /** Takes a page from the last site if it is known to be the same now. */
  const takePage = (path: string, key: string | undefined): boolean => {
    const entry = last && Object.hasOwn(last.pages, path) ? last.pages[path] : undefined;
    if (!entry || entry[0] !== key) return false;
    if (!takeFile({ last: lastSite(), next }, join(path, 'index.html'), entry[1])) return false;
    made.pages[path] = entry;
    return true;
  };

  /** Lists the pages that are still to be rendered; the others are in their places then. */
  const listChanged = async (pages: AstroPrerenderer) => {
    const { app } = pages as unknown as BuiltPages;
    const { key: _, ...manifest } = app.manifest;
    const { pageNames, force } = app.getOptions();
    made = { code: code.digest(manifest, read().frame, process.version), pages: {} };
    if (force || Object.keys(components).length > 0 || last?.code !== made.code) last = null;
    const paths = preferOwnPages(await pages.getStaticPaths());
    if (!last) return paths;
    // That two pages have one address is an error, which Astro finds among those that it gets.
    const counts = new Map<string, number>();
    for (const { pathname } of paths) counts.set(trim(pathname), (counts.get(trim(pathname)) ?? 0) + 1);
    return paths.filter(({ pathname, cacheKey }) => {
      const path = trim(pathname);
      if (counts.get(path) !== 1 || !takePage(path, cacheKey)) return true;
      // Astro names the pages of the site to other integrations.
      pageNames.push(`${path}/`);
      return false;
    });
  };

  return {
    integration: {
      name: 'offprint-incremental-pages',
      hooks: {
        'astro:config:setup': ({ command, updateConfig }) => {
          if (command === 'build') updateConfig({ vite: { plugins: [code.plugin] } });
        },
        'astro:config:done': ({ config }) => {
          file = join(fileURLToPath(config.cacheDir), 'pages');
          next = fileURLToPath(config.outDir);
        },
        'astro:build:start': async () => {
          last = await readRecord(file, recordSchema);
        },
        'astro:build:done': () => writeRecord(file, made),
      },
    },
    watch: {
      onPlan: (createView) => (last ? hashView(createView()) : undefined),
      onView: (view) => {
        const page = rendering.getStore();
        if (page) page.key = hashView(view);
      },
    },
    keepPages: (pages) => ({
      ...pages,
      getStaticPaths: () => listChanged(pages),
      render: (request, options) => {
        const page: { key?: string } = {};
        return rendering.run(page, async () => {
          const rendered = await pages.render(request, options);
          const response = rendered instanceof Response ? rendered : rendered.response;
          if (!response.body) return response;
          // Much of a page is made only when it is read.
          const bytes = new Uint8Array(await response.arrayBuffer());
          const path = trim(read().urls.toPath(new URL(request.url).pathname));
          if (page.key !== undefined && response.status === 200) made.pages[path] = [page.key, hash(bytes)];
          return new Response(bytes, response);
        });
      },
    }),
  };
}

/** What the prerenderer of Astro 7 has beside its methods. */
interface BuiltPages {
  readonly app: {
    readonly manifest: Readonly<Record<string, unknown>>;
    readonly getOptions: () => { readonly pageNames: string[]; readonly force?: boolean };
  };
}

/** A path without the slashes around it. */
const trim = (path: string) => path.replace(/^\/|\/$/gu, '');

import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { Options } from '../../core/settings/options-schema.ts';
import type { Progress } from '../../reporters/progress.ts';
import { attemptAsync } from '../../reporters/unexpected-error.ts';
import { renderCompletely } from '../failure-boundary.ts';
import { dropUnusedHashes, type PolicySource } from '../policy.ts';
import type { PageWatch, SiteContext } from '../shared-site.ts';
import { compareAddresses } from '../sitemap.ts';
import type { SiteBundle } from '../kept/kept-bundle.ts';
import { hashView, type KeptFiles, openKeptFiles } from '../kept/kept-files.ts';
import { hash, type Sites } from '../kept/last-site.ts';
import { preferOwnPages, trimSlashes } from './own-pages.ts';

/**
 * Renders pages, and reuses pages of the last site whose view, code and frame have not changed. The owner's own pages are always rendered. If
 * the owner replaces components, all pages are, because such a component can show data that is not part of the view.
 */
export function incrementalPages(
  read: () => SiteContext,
  { components }: Pick<Options, 'components'>,
  bundle: Pick<SiteBundle, 'hashCode' | 'save'>,
  getSites: () => Sites,
  progress: Pick<Progress, 'begin' | 'step'>,
): { readonly integration: AstroIntegration; readonly watch: PageWatch } {
  const rendering = new AsyncLocalStorage<{ key?: string }>();
  let record = '';
  let kept: KeptFiles | undefined;

  /** Puts unchanged pages of the last site into the new one, and lists the others. */
  const listChanged = async (pages: AstroPrerenderer) => {
    const { app } = pages as unknown as BuiltPages;
    const { key: _, ...manifest } = app.manifest;
    const { pageNames, force } = app.getOptions();
    const code = bundle.hashCode();
    const isKnown = code !== null && !force && Object.keys(components).length === 0;
    const around = [manifest, read().frame, process.version];
    const made = isKnown ? hash(code, JSON.stringify(around, listMaps)) : null;
    const files = (kept = openKeptFiles(record, made, getSites()));
    const paths = preferOwnPages(await pages.getStaticPaths()).toSorted((a, b) =>
      compareAddresses(a.pathname, b.pathname),
    );
    if (files.isEmpty) return paths;
    // Pages with the same address are all passed on, because Astro reports them.
    const counts = new Map<string, number>();
    for (const { pathname } of paths) counts.set(trimSlashes(pathname), (counts.get(trimSlashes(pathname)) ?? 0) + 1);
    return paths.filter(({ pathname, cacheKey }) => {
      const path = trimSlashes(pathname);
      if (counts.get(path) !== 1 || !files.reuse(toFile(path), cacheKey)) return true;
      // Astro passes the names of all pages to other integrations.
      pageNames.push(`${path}/`);
      return false;
    });
  };

  const keepPages = (pages: AstroPrerenderer): AstroPrerenderer => ({
    ...pages,
    setup: async () => {
      bundle.save();
      await pages.setup?.();
      dropUnusedHashes((pages as unknown as BuiltPages).app.manifest);
    },
    getStaticPaths: async () => {
      const paths = await attemptAsync('listing the pages', () => listChanged(pages));
      progress.begin('Pages', paths.length);
      return paths;
    },
    render: (request, options) => {
      progress.step();
      const page: { key?: string } = {};
      const { urls, catalogue } = read();
      const whole = { request, papers: catalogue.publications, render: () => pages.render(request, options) };
      const note = ({ status }: Response, bytes: Uint8Array) => {
        const path = trimSlashes(urls.toPath(new URL(request.url).pathname));
        if (page.key !== undefined && status === 200) kept?.record(toFile(path), page.key, bytes);
      };
      return rendering.run(page, () => renderCompletely(whole, note));
    },
  });

  return {
    integration: {
      name: 'offprint-incremental-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          record = join(fileURLToPath(config.cacheDir), 'pages');
        },
        'astro:build:start': ({ setPrerenderer }) => {
          setPrerenderer(keepPages);
        },
        'astro:build:done': () => {
          kept?.save();
        },
      },
    },
    watch: {
      onPlan: (createView) => (kept?.isEmpty === false ? hashView(createView()) : undefined),
      onView: (view) => {
        const page = rendering.getStore();
        if (page) page.key = hashView(view);
      },
    },
  };
}

const toFile = (path: string) => join(path, 'index.html');

/** A replacer for `JSON.stringify` that writes maps and sets as lists. */
const listMaps = (_: string, value: unknown): unknown =>
  value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;

/** Properties of Astro 7's prerenderer that its type does not have. */
interface BuiltPages {
  readonly app: {
    readonly manifest: Readonly<Record<string, unknown>> & PolicySource;
    readonly getOptions: () => { readonly pageNames: string[]; readonly force?: boolean };
  };
}

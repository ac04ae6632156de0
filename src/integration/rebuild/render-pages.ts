import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { type Bundle, writeBundle } from '../kept/kept-bundle.ts';
import { trimSlashes } from '../pages/own-pages.ts';

/** The exports of the entry module of a bundle, which Astro 7 generates for its prerenderer. */
interface BuiltApp {
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
  readonly render: (request: Request, options: object) => Promise<Response>;
}

/** Creates a prerenderer for a bundle that works like Astro's. The code is written to `folder`, and deleted when all pages are rendered. */
export async function openBundle(kept: Bundle, folder: string, options: object): Promise<AstroPrerenderer> {
  writeBundle(kept, 'prerender', folder);
  const { app } = (await import(pathToFileURL(join(folder, kept.entry)).href)) as { readonly app: BuiltApp };
  const styles = Object.entries(kept.styles).map(([route, sheets]) => [route, { styles: sheets }] as const);
  app.setInternals({ pagesByKeys: new Map(styles) });
  app.setOptions({ ...options, settings: { scripts: [] } });
  const pages = {
    name: 'offprint',
    app,
    getStaticPaths: () => new StaticPaths(app as never).getAll(),
    render: (request: Request, { routeData }: Parameters<AstroPrerenderer['render']>[1]) =>
      app.render(request, { routeData }),
    // The code is needed until the end, because the code of a route is loaded when its first page is rendered.
    teardown: () => {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  };
  return pages;
}

/**
 * Renders pages, writes them to the output folder, and adds their names to `pageNames`. If the owner's public folder has a file with the path
 * of a page, the page is not written, and `onWarning` gets a message.
 */
export async function renderPages(
  pages: AstroPrerenderer,
  { site, base, outDir, publicDir }: AstroConfig,
  pageNames: string[],
  onWarning: (problem: string) => void,
): Promise<void> {
  await pages.setup?.();
  const written = new Set<string>();
  for (const { pathname, route } of await pages.getStaticPaths()) {
    const path = trimSlashes(pathname);
    const file = path === '404' ? '404.html' : join(path, 'index.html');
    if (written.has(file)) throw new Error(`Two pages of the site have the address “/${path}/”.`);
    written.add(file);
    pageNames.push(path === '' ? '' : `${path}/`);
    const request = new Request(new URL(`${base}${path}${path === '' ? '' : '/'}`, site));
    const rendered = await pages.render(request, { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (existsSync(new URL(file, publicDir))) {
      onWarning(`The page “${file}” is not written: the public folder has a file with that name.`);
      continue;
    }
    const to = join(fileURLToPath(outDir), file);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
  await pages.teardown?.();
}

import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { locateOwnFolders } from '../../seeds/own-folders.ts';
import { type Bundle, readBundle, writeBundle } from '../kept/kept-bundle.ts';
import { hash } from '../kept/last-site.ts';
import { compareAddresses } from '../sitemap.ts';
import { getSharedSite } from '../shared-site.ts';
import { createHookRunner } from './hook-runner.ts';
import { openBundle, renderPages } from './render-pages.ts';

/**
 * Builds the site in the folder `root` like a plain `astro build`, but with the bundle of the last build and without loading Astro and Vite,
 * which takes longer than rendering the pages of most sites. False, without an effect, if that bundle cannot be used.
 */
export async function rebuild(root: string): Promise<boolean> {
  const kept = readBundle(locateOwnFolders(process.env, root).cache);
  const isOfHere = kept?.start && kept.config['root'] === toUrl(root).href;
  const integration = isOfHere ? await findOffprint(root) : null;
  if (!kept || !integration) return false;
  const hooks = createHookRunner(createConfig(kept, root, integration));
  try {
    await hooks.setUp(integration);
  } catch {
    // The build with Astro fails with the same error and reports it.
    return false;
  }
  if (!getSharedSite().bundle.reuse(kept)) return false;
  await buildSite(kept, hooks);
  return true;
}

/** Finds Offprint's integration in the Astro configuration. Null if the configuration contains anything else. */
async function findOffprint(root: string): Promise<AstroIntegration | null> {
  const [file, ...others] = globSync('astro.config.*', { cwd: root });
  if (file === undefined || others.length > 0) return null;
  try {
    const { default: config } = (await import(pathToFileURL(join(root, file)).href)) as { readonly default: object };
    const integrations = 'integrations' in config && Array.isArray(config.integrations) ? config.integrations : [];
    const [integration, ...rest] = integrations as readonly AstroIntegration[];
    return integration && rest.length === 0 && Object.keys(config).length === 1 ? integration : null;
  } catch {
    return null;
  }
}

/** Restores the configuration of the last build as it was before integrations changed it. */
function createConfig({ config }: Bundle, root: string, integration: AstroIntegration): AstroConfig {
  const { publicFiles, cache } = locateOwnFolders(process.env, root);
  const folders = {
    root: toUrl(root),
    srcDir: new URL(String(config['srcDir'])),
    outDir: toUrl(join(root, 'dist')),
    publicDir: toUrl(publicFiles),
    cacheDir: toUrl(cache),
  };
  const restored: object = { ...config, ...folders, integrations: [integration], vite: {} };
  return restored as AstroConfig;
}

const toUrl = (folder: string) => pathToFileURL(join(folder, '/'));

type Hooks = ReturnType<typeof createHookRunner>;

async function buildSite(kept: Bundle, hooks: Hooks): Promise<void> {
  await hooks.setUpOthers();
  const { config, options } = hooks;
  await hooks.run('astro:routes:resolved', { routes: [] });
  await hooks.run('astro:config:done', { config });
  await getSharedSite().load({ config, logger: hooks.createLogger('offprint-publications') });
  let change = (pages: AstroPrerenderer): AstroPrerenderer => pages;
  await hooks.run('astro:build:start', { setPrerenderer: (given: typeof change) => (change = given) });
  const site = fileURLToPath(config.outDir);
  writeBundle(kept, 'client', site);
  const pageNames: string[] = [];
  const code = locateCode(site, fileURLToPath(config.root));
  const pages = change(await openBundle(kept, code, { pageNames, logger: { options } }));
  await renderPages(pages, config, pageNames, hooks.createLogger('build').warn);
  await hooks.run('astro:build:done', {
    dir: config.outDir,
    pages: pageNames.toSorted(compareAddresses).map((pathname) => ({ pathname })),
  });
}

/** The folder for the page code while it runs. It is inside the project, so that the code finds the packages of the project. */
function locateCode(site: string, root: string): string {
  return site.startsWith(root) ? join(site, '.prerender') : join(root, '.astro', `prerender-${hash(site)}`);
}

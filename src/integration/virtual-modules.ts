import type { AstroIntegration, HookParameters } from 'astro';
import type { Options } from '../core/settings/options-schema.ts';
import { toThemeCss } from '../core/views/theme-css.ts';
import { ReportedError } from '../reporters/reported-error.ts';
import type { SeedsCache } from '../seeds/seeds-cache.ts';
import { listOwnModules } from './own-modules.ts';

const prefix = 'virtual:offprint/';
const siteModule = `${prefix}site`;

/**
 * Makes modules of what is known when a build begins: `virtual:offprint/site`, all that pages need of the seeds beside the papers, which
 * only development takes from there; `virtual:offprint/theme.css`, the colour and the faces that the owner chose; and those of `listOwnModules`. In development, pages show what was saved last.
 */
export function virtualModules(seeds: SeedsCache, options: Options): AstroIntegration {
  const readSite = createSiteFacts(seeds);
  return {
    name: 'offprint-virtual-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const { theme, base } = seeds.site();
        const ownModules = Object.entries(listOwnModules(options));
        const modules: Readonly<Record<string, () => string>> = {
          site: () => toModule(readSite()),
          'theme.css': () => toThemeCss(theme, base),
          ...Object.fromEntries(ownModules.map(([name, text]) => [name, () => text])),
        };
        const plugin = {
          name: 'offprint-virtual-modules',
          resolveId: (id: string) =>
            id.startsWith(prefix) && Object.hasOwn(modules, id.slice(prefix.length)) ? `\0${id}` : undefined,
          load: (id: string) => (id.startsWith(`\0${prefix}`) ? modules[id.slice(prefix.length + 1)]?.() : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup': ({ server }) => {
        // Their names are not known again before a mistake in the settings is corrected.
        const files = seeds.files();
        server.watcher.add([...files]);
        server.watcher.on('change', (path) => {
          if (!files.includes(path)) return;
          seeds.refresh();
          reloadSite(server);
        });
      },
    },
  };
}

/** The settings, and what else of the seeds concerns the site as a whole; what was read last while there is an error in them. */
function createSiteFacts(seeds: SeedsCache): () => Readonly<Record<string, unknown>> {
  let last: Readonly<Record<string, unknown>> | undefined;
  return () => {
    try {
      const { formerPapers, formerLists, redirects, portrait } = seeds.read();
      last = { site: seeds.site(), formerPapers, formerLists, redirects, hasPortrait: portrait !== null };
    } catch (error) {
      if (last === undefined || !(error instanceof ReportedError)) throw error;
    }
    return last;
  };
}

/** A module that exports values under their names. Unlike a literal, JSON has no name with a meaning of its own. */
function toModule(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`)
    .join('');
}

function reloadSite({ environments }: HookParameters<'astro:server:setup'>['server']): void {
  for (const environment of Object.values(environments)) {
    const module = environment.moduleGraph.getModuleById(`\0${siteModule}`);
    if (module) void environment.reloadModule(module);
  }
  environments.client.hot.send({ type: 'full-reload' });
}

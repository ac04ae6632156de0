import type { AstroConfig, AstroIntegration } from 'astro';
import type { Loaders } from './loader.ts';

const name = 'offprint-loaders';

/**
 * Gives the content collections, which Astro compiles and loads apart from its configuration, the loaders that are in memory already:
 * as the `api` of a plugin of Vite. They read the same snapshot of the seeds as everything else.
 */
export function sharedLoaders(loaders: Loaders): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name, api: loaders }] } });
      },
    },
  };
}

interface Plugin {
  readonly name?: string;
  readonly api?: unknown;
}

/** The loaders that the configuration shares. */
export function findLoaders(config: AstroConfig): Loaders {
  const plugins = (config.vite.plugins ?? []) as readonly unknown[];
  const plugin = (plugins.flat(Infinity) as readonly Plugin[]).find((candidate) => candidate.name === name);
  if (!plugin) throw new Error('The configuration of Astro lacks the integration that shares the loaders.');
  return plugin.api as Loaders;
}

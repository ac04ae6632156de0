import type { AstroConfig, AstroIntegration } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type { RenderedPublication } from '../core/markup/rendered.ts';
import type { Load } from './loader.ts';

const name = 'offprint-publications';

/**
 * Gives the content collection, which Astro compiles and loads apart from its configuration, the loader that is in memory already: as
 * the `api` of a plugin of Vite. It reads the same snapshot of the seeds as everything else.
 */
export function sharedLoader(load: Load): AstroIntegration {
  return {
    name,
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name, api: load }] } });
      },
    },
  };
}

/** The collection of publications. Loaded from here, the modules of the loader would be compiled once more. */
export const publications = {
  loader: { name, load: (context: LoaderContext) => findLoader(context.config)(context) },
  schema: z.custom<RenderedPublication>(),
};

interface Plugin {
  readonly name?: string;
  readonly api?: unknown;
}

/** The loader that the configuration shares. */
function findLoader(config: AstroConfig): Load {
  const plugins = (config.vite.plugins ?? []) as readonly unknown[];
  const plugin = (plugins.flat(Infinity) as readonly Plugin[]).find((candidate) => candidate.name === name);
  if (!plugin) throw new Error('Missing integration: add offprint() to “integrations” in the Astro configuration.');
  return plugin.api as Load;
}

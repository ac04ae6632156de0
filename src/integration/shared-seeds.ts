import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { identifyProcess, isRunning } from '../seeds/process-identity.ts';
import type { SeedsReader } from '../seeds/seeds-reader.ts';

const name = 'offprint-seeds';

/**
 * Gives the content loader, which Astro loads apart from its configuration, the same reader of the seeds as everything else has: as the
 * `api` of a plugin of Vite. During a build, the files of papers are published from copies, which are removed at its end.
 */
export function sharedSeeds(seeds: SeedsReader): AstroIntegration {
  let copies: string | undefined;
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        updateConfig({ vite: { plugins: [{ name, api: seeds }] } });
        if (command !== 'build') return;
        const parent = join(fileURLToPath(config.cacheDir), 'paper-files');
        removeAbandoned(parent);
        copies = join(parent, String(process.pid));
        seeds.keepCopies(copies);
      },
      'astro:build:done': () => {
        if (copies !== undefined) rmSync(copies, { recursive: true, force: true });
      },
    },
  };
}

interface Plugin {
  readonly name?: string;
  readonly api?: unknown;
}

/** The reader that the configuration shares. */
export function findSeeds(config: AstroConfig): SeedsReader {
  const plugins = (config.vite.plugins ?? []) as readonly unknown[];
  const plugin = (plugins.flat(Infinity) as readonly Plugin[]).find((candidate) => candidate.name === name);
  if (!plugin) throw new Error('The configuration of Astro lacks the integration that shares the seeds.');
  return plugin.api as SeedsReader;
}

/** Removes the copies of builds that did not come to their end. */
function removeAbandoned(parent: string): void {
  for (const folder of listFolders(parent))
    if (!isRunning(identifyProcess(Number(folder)))) rmSync(join(parent, folder), { recursive: true, force: true });
}

function listFolders(parent: string): readonly string[] {
  try {
    return readdirSync(parent);
  } catch {
    return [];
  }
}

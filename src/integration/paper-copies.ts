import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { identifyProcess, isRunning } from '../seeds/process-identity.ts';
import type { SeedsCache } from '../seeds/seeds-cache.ts';

/** During a build, publishes copies of the papers' files, so that the owner can change these meanwhile. Deletes the copies at its end. */
export function paperCopies(seeds: SeedsCache): AstroIntegration {
  let copies: string | undefined;
  return {
    name: 'offprint-paper-copies',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
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

/** Deletes the copies of builds that were interrupted. */
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

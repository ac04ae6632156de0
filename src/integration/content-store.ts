import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Removes the content store of the last build where it is not as that build left it, so that everything is rendered again. Astro
 * takes each entry whose digest it knows as it finds it.
 */
export function checkedContentStore(): AstroIntegration {
  let store = '';
  return {
    name: 'offprint-content-store',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        store = join(fileURLToPath(config.cacheDir), 'data-store.json');
        const hash = hashFile(store);
        if (hash !== null && hash !== readIfThere(`${store}.sha256`)?.toString()) rmSync(store, { recursive: true });
      },
      // The store is filled by now.
      'astro:build:start': () => {
        const hash = hashFile(store);
        if (hash !== null) writeFileSync(`${store}.sha256`, hash);
      },
    },
  };
}

function hashFile(file: string): string | null {
  const bytes = readIfThere(file);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

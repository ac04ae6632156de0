import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFolder } from '../seeds/inner-files.ts';

/**
 * Publishes the regular files of `public/`. Vite would also copy hidden files and the targets of symbolic links, and would not stop if a link
 * leads to a parent folder. This integration must come before the one that publishes the site.
 */
export function publicFiles(): AstroIntegration {
  let folder = '';
  return {
    name: 'offprint-public-files',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        folder = fileURLToPath(config.publicDir);
        if (command === 'build') updateConfig({ vite: { plugins: [leaveToUs] } });
      },
      'astro:build:done': ({ dir }) => {
        copyPublicFiles(folder, fileURLToPath(dir));
      },
    },
  };
}

const leaveToUs = {
  name: 'offprint-public-files',
  configEnvironment: (environment: string) =>
    environment === 'client' ? { build: { copyPublicDir: false } } : undefined,
};

/** Copies the regular files of a folder to another one, and replaces files there. */
export function copyPublicFiles(from: string, to: string): void {
  for (const path of listFolder(from).files) {
    // A file in its place can be a hard link to a file of the last site, which must not change.
    rmSync(join(to, path), { force: true });
    cpSync(join(from, path), join(to, path));
  }
}

import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFolder } from '../seeds/inner-files.ts';

/**
 * Publishes the regular files of `public/`. Vite would copy the folder as a whole: with hidden files, with what symbolic links
 * lead to, and without an end where a link leads back. It must come before the integration that puts the site in its place.
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

/** Copies what is published of a folder into another one. */
export function copyPublicFiles(from: string, to: string): void {
  for (const path of listFolder(from).files) {
    // A file of the site in its place may be that of the last site, too.
    rmSync(join(to, path), { force: true });
    cpSync(join(from, path), join(to, path));
  }
}

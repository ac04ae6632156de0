import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFolder } from '../seeds/inner-files.ts';

/**
 * Publishes the regular files of `public/`. Vite would copy the whole folder, with hidden files and the targets of symbolic links, and
 * endlessly if a link leads back. It must come before the integration that publishes the site.
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

/** Copies the files to publish from one folder to another. */
export function copyPublicFiles(from: string, to: string): void {
  for (const path of listFolder(from).files) {
    // A file of the site in its place may be a link to one of the last site.
    rmSync(join(to, path), { force: true });
    cpSync(join(from, path), join(to, path));
  }
}

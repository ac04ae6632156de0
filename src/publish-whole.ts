import { renameSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Builds into a folder beside the output folder and puts it in its place when everything has gone well, so that a build that
 * fails leaves the site of the last good build as it was. It must be the last integration.
 */
export function publishWhole(): AstroIntegration {
  let target = '';
  return {
    name: 'offprint-publish-whole',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, '');
        updateConfig({ outDir: pathToFileURL(`${target}.next/`) });
      },
      'astro:build:done': ({ dir, logger }) => {
        const built = fileURLToPath(dir).replace(/[\\/]$/, '');
        rmSync(target, { recursive: true, force: true });
        renameSync(built, target);
        logger.info(`The site is in ${target}`);
      },
    },
  };
}

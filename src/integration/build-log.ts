import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { SiteData } from '../core/views/site-data.ts';
import type { Progress } from '../reporters/progress.ts';
import { hideStackTraces } from '../reporters/unexpected-error.ts';
import { formatSummary, listHostWarnings } from '../reporters/site-summary.ts';
import { listOwnFiles } from './output-marker.ts';

/** The labels of messages about Astro's own steps, which do not help an owner. */
const steps: ReadonlySet<string | null> = new Set([
  null,
  'SKIP_FORMAT',
  'build',
  'content',
  'types',
  'vite',
  'router',
  'assets',
  '@astrojs/sitemap',
]);

/**
 * During a build, shows progress instead of Astro's log, which has a line for each page. Warnings, errors and the messages of other
 * integrations are still printed. OFFPRINT_DEBUG prints everything.
 */
export function buildLog(progress: Progress): AstroIntegration {
  return {
    name: 'offprint-log',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' || process.env['OFFPRINT_DEBUG']) return;
        const { options } = logger;
        const { destination } = options;
        options.destination = {
          ...destination,
          write: (message) => {
            if (message.level === 'info' && steps.has(message.label)) return;
            progress.clear();
            destination.write(message);
          },
        };
        progress.begin('Reading');
      },
      'astro:build:start': () => {
        hideStackTraces();
        progress.begin('Bundling');
      },
    },
  };
}

/** Prints the size of a published site, and warns about hosts whose limits it exceeds. */
export function reportSite(
  folder: string,
  { site, catalogue }: SiteData,
  logger: Pick<AstroIntegrationLogger, 'info' | 'warn'>,
): void {
  const files = (listOwnFiles(folder) ?? []).map((path) => [path, statSync(join(folder, path)).size] as const);
  const weight = { papers: catalogue.publications.length, files: new Map(files) };
  logger.info(formatSummary(weight, process.uptime()));
  for (const warning of listHostWarnings(weight, site)) logger.warn(warning);
  logger.info(`The site is in ${folder}`);
}

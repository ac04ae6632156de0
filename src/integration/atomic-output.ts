import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { describeSystemError, OwnerError } from '../reporters/owner-error.ts';
import { type Lock, takeLock } from '../seeds/lock.ts';
import type { Sites } from './kept/last-site.ts';
import { locateOutput, type OutputPlace } from './output-place.ts';
import { refuseUnsafeOutput } from './output-rules.ts';
import { repairOutput, needsRepair, publishOutput } from './publish-output.ts';

/** The longest time that a build waits for another one, in seconds. */
const patience = 900;

/**
 * Builds a site next to the output folder and moves it there once everything has succeeded, so that a failed or killed build leaves
 * the former site unchanged. Builds that share the output or the cache run one after the other. `begin` must be the first integration,
 * `end` the last one. `getSites` returns the folders of the published site, which this build replaces, and of the new one. `isShared` means
 * that other integrations write into the new site. `seeds` is the folder that the owner edits; `onPublish` gets the folder of the new site.
 */
export function atomicOutput(
  seeds: string,
  isShared: boolean,
  onPublish: Published,
): { readonly begin: AstroIntegration; readonly end: AstroIntegration; readonly getSites: () => Sites } {
  let build: { readonly place: OutputPlace; readonly locks: readonly Lock[] } | undefined;
  return {
    getSites: () => {
      if (!build) throw new Error('There is no site before a build.');
      return { last: build.place.target, next: build.place.next, isShared };
    },
    begin: {
      name: 'offprint-output',
      hooks: {
        'astro:config:setup': ({ command, config, updateConfig, logger }) => {
          if (command === 'preview') healBeforePreview(toPath(config.outDir));
          if (command !== 'build') return;
          build = beginBuild(config, seeds, logger.warn.bind(logger));
          updateConfig({ outDir: pathToFileURL(`${build.place.next}/`) });
        },
      },
    },
    end: {
      name: 'offprint-publishing',
      hooks: {
        'astro:build:done': ({ logger }) => {
          if (!build?.locks.every((lock) => lock.isHeld())) {
            throw new OwnerError(
              'The site was not published: the lock of this build was removed. Run the build again.',
            );
          }
          publishOutput(build.place);
          for (const lock of build.locks) lock.release();
          onPublish(build.place.target, logger);
        },
      },
    },
  };
}

type Published = (site: string, logger: AstroIntegrationLogger) => void;

/** Waits for other builds to end, and repairs the output if one was killed. */
function beginBuild(config: AstroConfig, seeds: string, onWait: (line: string) => void) {
  const place = locateOutput(toPath(config.outDir));
  const { target, lock } = place;
  const refuse = () => {
    refuseUnsafeOutput(target, listFolders(config, seeds));
  };
  refuse();
  const locks = [
    takeLock(makeCacheLock(toPath(config.cacheDir)), { purpose: 'building with the same cache', patience, onWait }),
    takeLock(lock, { purpose: `building “${target}”`, patience, onWait }),
  ];
  // Somebody may have changed the folder in the meantime.
  refuse();
  repairOutput(place);
  process.once('exit', (code) => {
    endBuild(place, code);
  });
  return { place, locks };
}

const toPath = (url: URL) => fileURLToPath(url).replace(/(?<=.)[\\/]$/, '');

function listFolders(config: AstroConfig, seeds: string) {
  const { root, publicDir, srcDir } = config;
  return { root: toPath(root), seeds, public: toPath(publicDir), src: toPath(srcDir) };
}

/** The lock of a cache, in its folder, which is created if it is missing. */
export function makeCacheLock(cache: string): string {
  try {
    mkdirSync(cache, { recursive: true });
  } catch (error) {
    throw new OwnerError(
      `Cannot write to the cache “${cache}”: ${describeSystemError(error)}. Set OFFPRINT_CACHE to another folder.`,
      { cause: error },
    );
  }
  return join(cache, 'offprint.lock');
}

/** Restores the last complete site before a preview, unless a build is running, which restores it itself. */
function healBeforePreview(output: string): void {
  const place = locateOutput(output);
  if (!needsRepair(place)) return;
  try {
    const lock = takeLock(place.lock, { patience: 0, purpose: 'restoring the last site', onWait: () => undefined });
    repairOutput(place);
    lock.release();
  } catch (error) {
    if (!(error instanceof OwnerError)) throw error;
  }
}

/** Deletes the output of a failed build, and reports a full disk, because Astro’s message only names a file that it could not write. */
function endBuild({ next, target }: OutputPlace, exitCode: number): void {
  if (exitCode !== 0) {
    const { bavail, bsize } = statfsSync(dirname(next));
    if (bavail * bsize < 1_000_000) {
      console.error(
        `The disk of “${dirname(next)}” is full. Free some space and build again. “${target}” is unchanged.`,
      );
    }
  }
  if (existsSync(next)) rmSync(next, { recursive: true, force: true });
}

import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { defaultSiteYaml } from './default-seeds.ts';
import { type BuildListeners, runBuild, type RunBuild, runWarmBuild } from './run-build.ts';
import { makeFolder, projectRoot, runFolder } from './run-folder.ts';
import { shareBundle } from './shared-bundle.ts';

export interface BuildOptions extends BuildListeners {
  /**
   * Texts of seed files by name (with a default `site.yaml` if absent), or `example`: the seeds that come with the project, independent of
   * changes by its owner.
   */
  readonly seeds: Readonly<Record<string, string>> | 'example';
  /** The address of the site, which replaces the one in `site.yaml`. */
  readonly address?: string;
  /** The folder to build into instead of a new one; `cleanup` keeps it. */
  readonly out?: string;
  /** The folder for the cache of the build instead of a new one. */
  readonly cache?: string;
  /** Whether Vite bundles the code of the site even if another build of the test run has done so. */
  readonly isFromNothing?: boolean;
  /** More environment variables for the build. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The result of a build. */
export interface BuildResult extends RunBuild {
  /** The folder with the built site; it does not exist if the build failed. */
  readonly dir: string;
  /** The folder with the cache of the build. */
  readonly cache: string;
}

export interface BuiltSite extends BuildResult {
  /** The text of a built file, by its path in the folder. */
  read(path: string): Promise<string>;
  /** The sorted paths of all built files, with `/` on every system. */
  files(): Promise<string[]>;
  /** Deletes the seeds and the built site. */
  cleanup(): Promise<void>;
}

/**
 * Builds a whole site like `npm run build`. A failed build is a value, not an error. In a test run, builds that have only seeds and an
 * address of their own share a bundle of the code and a process. A test that only looks at a site uses `openSite`, which builds the same
 * seeds once for all test files.
 */
export async function buildSite({
  seeds,
  address,
  out,
  cache: kept,
  isFromNothing = false,
  environment,
  ...listeners
}: BuildOptions): Promise<BuiltSite> {
  const folder = await makeFolder();
  const dir = out ?? join(folder, 'dist');
  const cache = kept ?? join(folder, 'cache');
  const sources =
    seeds === 'example' ? join(projectRoot, 'src/tests/seeds') : await writeSeeds(join(folder, 'seeds'), seeds);
  const bundle =
    kept === undefined && !isFromNothing
      ? await shareBundle({ settings: join(sources, 'site.yaml'), address, environment }, cache)
      : null;
  const variables = {
    OFFPRINT_SEEDS: sources,
    OFFPRINT_OUT: dir,
    OFFPRINT_CACHE: cache,
    ...(address === undefined ? {} : { OFFPRINT_ADDRESS: address }),
    ...environment,
  };
  const isOrdinary = process.env[runFolder] && bundle?.isMade && !out && !environment && !listeners.onStart;
  const ran = await (isOrdinary ? runWarmBuild(variables) : runBuild(variables, listeners));
  await bundle?.keep();
  return toBuiltSite({ dir, cache, ...ran }, folder);
}

/** `folder` is deleted at the end. */
export function toBuiltSite(result: BuildResult, folder: string): BuiltSite {
  return {
    ...result,
    read: (path) => readFile(join(result.dir, path), 'utf8'),
    files: () => listFiles(result.dir),
    cleanup: () => rm(folder, { recursive: true, force: true }),
  };
}

async function writeSeeds(folder: string, seeds: Readonly<Record<string, string>>): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries({ 'site.yaml': defaultSiteYaml, ...seeds })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

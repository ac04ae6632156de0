import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { defaultSiteYaml } from './default-seeds.ts';
import { runBuild, type RunBuild, runWarmBuild } from './run-build.ts';
import { makeFolder, projectRoot, runFolder } from './run-folder.ts';
import { shareBundle } from './shared-bundle.ts';

export interface BuildOptions {
  /** Texts of seed files by name (a default `site.yaml` is added where it lacks), or the example: the seeds that the project comes with, whatever its owner has made of them. */
  readonly seeds: Readonly<Record<string, string>> | 'example';
  /** Address of the site, in place of the one in `site.yaml`. */
  readonly address?: string;
  /** Folder to build into, in place of a fresh one; `cleanup` leaves it. */
  readonly out?: string;
  /** Folder in which the build keeps what it has made for the next one, in place of a fresh one. */
  readonly cache?: string;
  /** Whether Vite bundles the code of the site, although another build of the test run may have done so. */
  readonly isFromNothing?: boolean;
  /** Further variables of the environment of the build. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with the number of the process that builds, as soon as it runs. */
  readonly onStart?: (pid: number) => void;
}

/** What a build has left. */
export interface BuildResult extends RunBuild {
  /** The folder with the built site; it does not exist when the build failed. */
  readonly dir: string;
  /** The folder with what the build kept for the next one. */
  readonly cache: string;
}

export interface BuiltSite extends BuildResult {
  /** The text of one built file, by its path in the folder. */
  read(path: string): Promise<string>;
  /** The paths of all built files, with `/` on every system, sorted. */
  files(): Promise<string[]>;
  /** Removes the seeds and the built site. */
  cleanup(): Promise<void>;
}

/**
 * Builds a whole site as `npm run build` does. A build that fails is a value, not an error. In a test run, a build without anything of
 * its own but seeds and address shares the code of a bundle and a process with others.
 * A test that only looks at a site uses `openSite`, which builds the same seeds once for all test files.
 */
export async function buildSite({
  seeds,
  address,
  out,
  cache: kept,
  isFromNothing = false,
  environment,
  onStart,
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
  const isOrdinary = process.env[runFolder] && bundle?.isMade && !out && !environment && !onStart;
  const ran = await (isOrdinary ? runWarmBuild(variables) : runBuild(variables, onStart));
  await bundle?.keep();
  return toBuiltSite({ dir, cache, ...ran }, folder);
}

/** `folder` is removed in the end. */
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

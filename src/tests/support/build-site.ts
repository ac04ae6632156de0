import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { defaultSiteYaml } from './default-seeds.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');

/** Names the variable with the folder of a test run, in which all of its sites are and which is removed at its end. */
export const runFolder = 'OFFPRINT_TEST_RUN';

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
export interface BuildResult {
  /** The folder with the built site; it does not exist when the build failed. */
  readonly dir: string;
  /** The folder with what the build kept for the next one. */
  readonly cache: string;
  /** All that the build printed, to both of its streams. */
  readonly output: string;
  readonly exitCode: number;
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
 * Builds a whole site in a process of its own, as `npm run build` does. A build that fails is a value, not an error.
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
  const { output, exitCode } = await runBuild(
    {
      OFFPRINT_SEEDS: sources,
      OFFPRINT_OUT: dir,
      OFFPRINT_CACHE: cache,
      ...(address === undefined ? {} : { OFFPRINT_ADDRESS: address }),
      ...environment,
    },
    onStart,
  );
  await bundle?.keep();
  return toBuiltSite({ dir, cache, output, exitCode }, folder);
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

/** A fresh folder inside the project, where the modules that a build writes and runs find the project's packages. */
export async function makeFolder(): Promise<string> {
  return mkdtemp(join(await makeRunFolder(), 'site-'));
}

async function makeRunFolder(): Promise<string> {
  const folder = process.env[runFolder] ?? join(projectRoot, 'node_modules/.cache/offprint/sites');
  await mkdir(folder, { recursive: true });
  return folder;
}

async function writeSeeds(folder: string, seeds: Readonly<Record<string, string>>): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries({ 'site.yaml': defaultSiteYaml, ...seeds })) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function runBuild(
  environment: Readonly<Record<string, string>>,
  onStart: BuildOptions['onStart'],
): Promise<{ output: string; exitCode: number }> {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/offprint.mjs'), 'build'], {
    cwd: projectRoot,
    env: { ...withoutTestSettings(process.env), ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) onStart?.(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      done({ output, exitCode: code ?? 1 });
    });
  });
}

interface Look {
  readonly settings: string;
  readonly address: string | undefined;
  readonly environment: Readonly<Record<string, string>> | undefined;
}

/**
 * Puts the bundle of an earlier build of the test run into a cache, where one had the same settings that reach the code; a build takes it
 * only where it is what Vite would make. Afterwards, `keep` keeps the bundle for the next build.
 */
async function shareBundle({ settings, ...look }: Look, cache: string): Promise<{ keep(): Promise<void> }> {
  const blocks = (await readFile(settings, 'utf8')).split(/^(?=\S)/mu);
  const reachCode = blocks.filter((block) => /^(?:address|language|theme):/u.test(block));
  const key = createHash('sha256')
    .update(JSON.stringify([look, reachCode]))
    .digest('hex');
  const [shared, own] = [join(await makeRunFolder(), `bundle-${key}`), join(cache, 'bundle')];
  if (existsSync(shared)) {
    await mkdir(cache, { recursive: true });
    await copyFile(shared, own);
  }
  return {
    keep: async () => {
      if (existsSync(shared) || !existsSync(own)) return;
      const unfinished = `${shared}.${String(process.pid)}`;
      await copyFile(own, unfinished);
      await rename(unfinished, shared);
    },
  };
}

/** The environment as a person has it who runs the build: what the test runner sets would make it another build. */
export function withoutTestSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*|OFFPRINT_.*)$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !own.test(name)));
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

import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, projectRoot } from './run-folder.ts';

/** The output of a build on both streams, and its exit code. */
export interface RunBuild {
  readonly output: string;
  readonly exitCode: number;
}

type Variables = Readonly<Record<string, string>>;

/** Callbacks for a running build. */
export interface BuildListeners {
  /** Called with the process id of the build when it starts. */
  readonly onStart?: ((pid: number) => void) | undefined;
  /** Called with everything that the build has printed so far. */
  readonly onOutput?: ((output: string) => void) | undefined;
}

/** Runs `npm run build`. */
export async function runBuild(variables: Variables, { onStart, onOutput }: BuildListeners): Promise<RunBuild> {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/offprint.mjs'), 'build'], {
    cwd: projectRoot,
    env: { ...createEnvironment(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) onStart?.(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onOutput?.(output);
    });
  }
  return { exitCode: await waitForEnd(child), output };
}

/** A process that builds one site after another. The file `log` has its output since the start of the current build. */
interface Builder {
  readonly child: ChildProcess;
  readonly log: string;
}

let builder: Builder | null = null;
let lastBuild: Promise<unknown> = Promise.resolve();

/**
 * Builds a site with the bundle of an earlier build in its cache, in a process that builds one site after another: for a small site, Node’s
 * start and the first run of the code take longer than everything else.
 */
export function runWarmBuild(variables: Variables): Promise<RunBuild> {
  const build = lastBuild.then(async () => {
    builder ??= await startBuilder();
    const { child, log } = builder;
    truncateSync(log);
    child.send(variables);
    const exitCode = await waitForEnd(child);
    if (exitCode !== 0) builder = null;
    return { exitCode, output: readFileSync(log, 'utf8') };
  });
  lastBuild = build.catch(() => undefined);
  return build;
}

async function startBuilder(): Promise<Builder> {
  const log = join(await makeFolder(), 'builds.log');
  const file = openSync(log, 'a');
  const child = fork(new URL('./build-process.ts', import.meta.url), {
    cwd: projectRoot,
    env: createEnvironment(),
    execArgv: [],
    stdio: ['ignore', file, file, 'ipc'],
  });
  closeSync(file);
  return { child, log };
}

/** Waits until a process has ended, or has reported a built site. Returns the exit code, which is 0 for a report. */
function waitForEnd(child: ChildProcess): Promise<number> {
  const stop = new AbortController();
  const ended = once(child, 'close', { signal: stop.signal }).then(([code]: (number | null)[]) => code ?? 1);
  const built = once(child, 'message', { signal: stop.signal }).then(() => 0);
  return Promise.race([ended, built]).finally(() => {
    stop.abort();
  });
}

const createEnvironment = () => ({ ...withoutTestSettings(process.env), ASTRO_TELEMETRY_DISABLED: '1' });

/** The environment of an ordinary command: variables of the test runner would change a build. */
export function withoutTestSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = /^(?:NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*|OFFPRINT_.*)$/;
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !own.test(name)));
}

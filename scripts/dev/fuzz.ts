import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { buildDamagedSites } from './fuzz/build-seeds.ts';
import type { FuzzOptions, Progress } from './fuzz/worker.ts';

/**
 * `npm run fuzz -- --seconds 60 --seed 1` parses mutated sources for the given time and prints the first that crashes or hangs. With
 * `--build`, it builds whole sites from mutated files of all kinds.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    build: { type: 'boolean', default: false },
  },
});
const options: FuzzOptions = { seed: Number(values.seed), duration: Number(values.seconds) * 1000 };
if (values.build) {
  try {
    console.log(buildDamagedSites(options.seed, options.duration));
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), { workerData: options });

let timer: NodeJS.Timeout | undefined;
worker.on('message', (progress: Progress) => {
  clearTimeout(timer);
  if ('tried' in progress) console.log(`${String(progress.tried)} sources were read without a crash or a hang.`);
  else if ('failed' in progress) fail(`Failed: ${progress.failed}`);
  else timer = setTimeout(fail, progress.limit, `More than ${String(progress.limit)} ms: ${progress.begins}`);
});
worker.on('error', (error) => {
  clearTimeout(timer);
  fail(String(error));
});

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
  void worker.terminate();
}

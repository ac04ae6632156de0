import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Order, Progress } from './fuzz/worker.ts';

/** `npm run fuzz -- --seconds 60 --seed 1` reads damaged listings until the time is over, and names the first that crashes or hangs. */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
});
const order: Order = { seed: Number(values.seed), duration: Number(values.seconds) * 1000 };
const worker = new Worker(new URL('fuzz/worker.ts', import.meta.url), { workerData: order });

let timer: NodeJS.Timeout | undefined;
worker.on('message', (progress: Progress) => {
  clearTimeout(timer);
  if ('tried' in progress) console.log(`${String(progress.tried)} listings were read without a crash or a hang.`);
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

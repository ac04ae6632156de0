import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer } from './answer-tasks.ts';

/** The function that a thread runs for each task. */
type Work = (task: never) => unknown;

/**
 * Creates a function that runs tasks in another thread, one after the other. The thread runs the module `name`, which is in the folder of the
 * module at the address `caller`. It starts with the first task and ends when no task is left. The function rejects if its task throws or
 * the thread ends unexpectedly.
 */
export function createThread<Done extends Work>(
  name: string,
  caller: string,
): (...task: Parameters<Done>) => Promise<Awaited<ReturnType<Done>>> {
  // Modules end in .ts in the sources and in .js in the compiled package.
  const module = new URL(name + extname(new URL(caller).pathname), caller);
  let send: ((task: unknown) => Promise<unknown>) | undefined;
  return (task) => {
    send ??= start(module, () => (send = undefined));
    return send(task) as Promise<Awaited<ReturnType<Done>>>;
  };
}

/** The memory for short-lived objects. With 4 MB, formatting references takes a quarter longer; without a limit, it is no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** Starts a thread and returns a function that sends it a task. `onEnd` is called when the thread accepts no more tasks. */
function start(module: URL, onEnd: () => void): (task: unknown) => Promise<unknown> {
  const worker = new Worker(module, { resourceLimits });
  // The tasks without a result. The thread answers them in this order.
  const open: PromiseWithResolvers<unknown>[] = [];
  const end = (error?: unknown) => {
    onEnd();
    for (const { reject } of open.splice(0)) reject(error);
  };
  worker.on('message', (answer: Answer) => {
    const task = open.shift();
    if ('error' in answer) task?.reject(answer.error);
    else task?.resolve(answer.result);
    if (open.length > 0) return;
    end();
    void worker.terminate();
  });
  worker.on('error', end);
  worker.on('exit', (code) => {
    if (open.length > 0) end(new Error(`The thread “${module.href}” ended with ${String(code)}.`));
  });
  return (task) => {
    const waiting = Promise.withResolvers<unknown>();
    open.push(waiting);
    worker.postMessage(task);
    return waiting.promise;
  };
}

import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer } from './answer-tasks.ts';

/** What a thread does with a task. */
type Work = (task: never) => unknown;

/**
 * A function that hands tasks to a thread of its own, which works on one after the other while this one does something else. The thread
 * runs the module `name` beside the one at the address `caller`; it starts with a task, and ends when it has no more. Rejects with the
 * error of a task, or when the thread breaks down.
 */
export function createThread<Done extends Work>(
  name: string,
  caller: string,
): (...task: Parameters<Done>) => Promise<Awaited<ReturnType<Done>>> {
  // The module has the same ending in the sources as in the compiled package.
  const module = new URL(name + extname(new URL(caller).pathname), caller);
  let send: ((task: unknown) => Promise<unknown>) | undefined;
  return (task) => {
    send ??= start(module, () => (send = undefined));
    return send(task) as Promise<Awaited<ReturnType<Done>>>;
  };
}

/** What a task needs is mostly gone when it is done: without a limit, a thread takes 50 MB more and is no faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

/** Starts a thread; `onEnd` is called when it takes no more tasks. */
function start(module: URL, onEnd: () => void): (task: unknown) => Promise<unknown> {
  const worker = new Worker(module, { resourceLimits });
  // In the order of the tasks, in which they are answered.
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

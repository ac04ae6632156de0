import { parentPort } from 'node:worker_threads';

/** The message that a thread sends for each task. */
export type Answer = { readonly result: unknown } | { readonly error: unknown };

/** Called in a thread started by `createThread`. Runs its tasks one after the other, and sends the result or error of each. */
export function answerTasks(answer: (task: never) => unknown): void {
  let last = Promise.resolve();
  const send = (message: Answer) => parentPort?.postMessage(message);
  parentPort?.on('message', (task) => {
    last = last.then(async () => {
      try {
        send({ result: await answer(task as never) });
      } catch (error) {
        send({ error });
      }
    });
  });
}

import { parentPort } from 'node:worker_threads';

/** What a thread sends back for each task. */
export type Answer = { readonly result: unknown } | { readonly error: unknown };

/** In a thread that `createThread` starts: answers its tasks one after the other. */
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

import { parentPort } from 'node:worker_threads';

/** What a thread sends back for each task. */
export type Answer<Result> = { readonly result: Result } | { readonly error: unknown };

/** In a thread that `createThread` starts: answers its tasks one after the other. */
export function answerTasks<Task, Result>(answer: (task: Task) => Result | Promise<Result>): void {
  let last = Promise.resolve();
  const send = (message: Answer<Result>) => parentPort?.postMessage(message);
  parentPort?.on('message', (task: Task) => {
    last = last.then(async () => {
      try {
        send({ result: await answer(task) });
      } catch (error) {
        send({ error });
      }
    });
  });
}

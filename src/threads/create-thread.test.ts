import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createThread } from './create-thread.ts';

let folder: string;
let run: (task: string) => Promise<{ readonly task: string; readonly thread: number }>;

/** A thread that says in which thread it runs, and has two tasks that it cannot do. */
const module = `
import { threadId } from 'node:worker_threads';
import { answerTasks } from ${JSON.stringify(new URL('answer-tasks.ts', import.meta.url).href)};
answerTasks(async (task) => {
  if (task === 'fail') throw new TypeError('moss');
  if (task === 'end') process.exit(3);
  if (task === 'slow') await new Promise((resolve) => setTimeout(resolve, 1));
  return { task, thread: threadId };
});
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-thread-'));
  writeFileSync(join(folder, 'any.thread.ts'), module);
  run = createThread<(task: string) => { task: string; thread: number }>(
    'any.thread',
    pathToFileURL(join(folder, 'caller.ts')).href,
  );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('Tasks are done one after the other in one other thread', async () => {
  const order: string[] = [];
  const answers = await Promise.all(
    ['slow', 'a', 'b'].map(async (task) => {
      const answer = await run(task);
      order.push(answer.task);
      return answer;
    }),
  );
  expect(order).toEqual(['slow', 'a', 'b']);
  const threads = new Set(answers.map(({ thread }) => thread));
  expect(threads.size).toBe(1);
  expect(threads).not.toContain(threadId);
});

it('An error is that of its task, and the next task is done', async () => {
  const [failed, done] = await Promise.allSettled([run('fail'), run('a')]);
  expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'TypeError', message: 'moss' } });
  expect(done).toMatchObject({ status: 'fulfilled', value: { task: 'a' } });
});

it('A thread that ends fails its tasks, and a later task has a thread of its own', async () => {
  const ended = await Promise.allSettled([run('end'), run('a')]);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await run('a')).toMatchObject({ task: 'a' });
});

import type { AstroIntegration } from 'astro';
import { afterEach, expect, it, vi } from 'vitest';
import { attempt } from '../reporters/unexpected-error.ts';
import { OwnerError } from '../reporters/owner-error.ts';
import { explainFailures, renderCompletely } from './failure-boundary.ts';

const { stackTraceLimit } = Error;

afterEach(() => {
  vi.unstubAllEnvs();
  Error.stackTraceLimit = stackTraceLimit;
});

const fail = (): never => {
  throw new TypeError('x is not a function');
};
const failing: AstroIntegration = { name: 'moss', hooks: { 'astro:build:done': fail } };

type Hook = (options: unknown) => Promise<void>;
const hookOf = ({ hooks }: AstroIntegration, name: string) => (hooks as unknown as Record<string, Hook>)[name];
const catchError = (action: () => Promise<unknown> | undefined) =>
  Promise.resolve(action()).then(
    () => null,
    (error: unknown) => error as Error,
  );

/** A logger, and the messages that reach its destination. */
function createLogger() {
  const messages: string[] = [];
  const options = { destination: { write: ({ message }: { message: string }) => messages.push(message) } };
  return { messages, logger: { options } };
}

it('An error in an integration names the step and where to report it, without a stack trace', async () => {
  const { logger } = createLogger();
  const error = await catchError(() => hookOf(explainFailures(failing), 'astro:build:done')?.({ logger }));
  expect(error?.message).toMatch(/^Offprint failed while running moss \(astro:build:done\): TypeError: x is not/u);
  expect(error?.message).toContain('Please report it');
  expect(error?.stack).toBe('');
  expect(error?.message).not.toMatch(/\n\s+at /u);
});

it('Only the message of an error in a hook is printed, without the line that Astro adds, and with the messages of others', async () => {
  const { messages, logger } = createLogger();
  await catchError(() => hookOf(explainFailures(failing), 'astro:build:done')?.({ logger }));
  const line = 'An unhandled error occurred while running the "astro:build:done" hook';
  for (const [label, message] of [
    ['moss', line],
    ['fern', line],
    ['moss', 'Moss is dry.'],
  ])
    logger.options.destination.write({ label, message } as never);
  expect(messages).toEqual([line, 'Moss is dry.']);
});

const papers = [{ id: 'm\u00f6ss', source: { file: 'papers.bib', line: 12 } }];

/** Makes a page as the renderer of Astro gives it. */
function makePage(path: string, render: () => unknown): Promise<Response> {
  const request = new Request(`https://a.example${path}`);
  return renderCompletely({ request, papers, render: () => Promise.resolve().then(render) as never }, () => undefined);
}

/** What is thrown when it is read. */
async function failPage(path: string, render: () => unknown): Promise<Error | null> {
  const page = await makePage(path, render);
  return catchError(() => page.arrayBuffer());
}

const failInBody = () => new Response(new ReadableStream({ pull: fail }));

it.each([
  ['when it is made', fail],
  ['when it is read', failInBody],
  ['when it is read, with what is known of it', () => ({ response: failInBody() })],
])('An error in a page, %s, names the page and the paper, without a stack trace', async (_, render) => {
  const error = await failPage('/papers/m%C3%B6ss/index.html', render);
  expect(error?.message).toMatch(
    /^Offprint failed while making \/papers\/m\u00f6ss\/index.html \(papers\.bib, line 12\): TypeError/u,
  );
  expect(error?.stack).toBe('');
  expect((await failPage('/years/', render))?.message).toMatch(/^Offprint failed while making \/years\/: TypeError/u);
});

it('An error in a page has its stack trace with OFFPRINT_DEBUG', async () => {
  vi.stubEnv('OFFPRINT_DEBUG', '1');
  expect((await failPage('/years/', failInBody))?.message).toMatch(/\n\s+at /u);
});

it('A page without an error is unchanged', async () => {
  const page = new Response('moss', { status: 404, headers: { 'x-moss': '1' } });
  const made = await makePage('/', () => page);
  expect([made.status, made.headers.get('x-moss'), await made.text()]).toEqual([404, '1', 'moss']);
});

it('An error that is addressed to the owner is unchanged', () => {
  const error = new OwnerError('The disk is full.');
  expect(() =>
    attempt('writing', () => {
      throw error;
    }),
  ).toThrow(error);
});

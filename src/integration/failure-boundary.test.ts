import type { AstroIntegration } from 'astro';
import { afterEach, expect, it, vi } from 'vitest';
import { attempt } from '../reporters/unexpected-error.ts';
import { OwnerError } from '../reporters/owner-error.ts';
import { boundFailures } from './failure-boundary.ts';

afterEach(() => {
  vi.unstubAllEnvs();
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

it('An error in an integration says what was being done, asks to report it, and shows no stack', async () => {
  const [, bound] = boundFailures([failing]);
  const error = await catchError(() => bound && hookOf(bound, 'astro:build:done')?.({}));
  expect(error?.message).toMatch(/^Offprint failed while running moss \(astro:build:done\): TypeError: x is not/u);
  expect(error?.message).toContain('Please report it');
  expect(error?.stack).toBe('');
  expect(error?.message).not.toMatch(/\n\s+at /u);
});

it('An error in a page names the page, and its stack is shown where somebody looks for it', async () => {
  vi.stubEnv('OFFPRINT_DEBUG', '1');
  const [pages] = boundFailures([]);
  interface Pages {
    readonly render: (request: Request) => Promise<unknown>;
  }
  let rendering: Promise<unknown> | undefined;
  const setPrerenderer = (change: (pages: unknown) => Pages) => {
    rendering = change({ render: fail, getStaticPaths: fail }).render(
      new Request('https://a.example/papers/m%C3%B6ss/'),
    );
  };
  await (pages && hookOf(pages, 'astro:build:start')?.({ setPrerenderer }));
  const error = await catchError(() => rendering);
  expect(error?.message).toMatch(/^Offprint failed while making \/papers\/möss\/: TypeError/u);
  expect(error?.message).toMatch(/\n\s+at /u);
});

it('An error that is for the owner stays as it is', () => {
  const error = new OwnerError('The disk is full.');
  expect(() =>
    attempt('writing', () => {
      throw error;
    }),
  ).toThrow(error);
});

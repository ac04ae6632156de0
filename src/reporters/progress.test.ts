import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showProgress } from './progress.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** What is written to a stream by 30 steps of one second each. */
function watchSteps(isTTY: boolean): readonly string[] {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  const progress = showProgress({ isTTY, write });
  progress.begin('Pages', 2000);
  for (let step = 0; step < 30; step += 1) {
    vi.advanceTimersByTime(1000);
    progress.step();
  }
  progress.end();
  vi.advanceTimersByTime(60_000);
  return written;
}

it('On a terminal, one line is updated and then removed', () => {
  const written = watchSteps(true);
  expect(written.join('')).not.toContain('\n');
  expect(written.filter((text) => text.startsWith('Pages')).length).toBeGreaterThan(20);
  expect(written.at(-1)).toBe('\r\u001B[K');
});

it('Elsewhere, a line with progress and remaining time is printed every ten seconds', () => {
  const lines = watchSteps(false).join('').split('\n').slice(0, -1);
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^Pages: (?:19|20) of 2,000, \d{4} s left$/);
});

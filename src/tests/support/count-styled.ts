import type { Browser, Page } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly args: { readonly data?: { readonly type?: string }; readonly elementCount?: number };
}

/**
 * The largest number of elements whose style the page computes at once, from the first key pressed by `act`, which resolves when the page
 * is at rest again. Unlike the time that this takes, it is the same on every computer; `npm run filter-speed` measures the time.
 */
export async function countStyledAtOnce(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ['devtools.timeline', '-*'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const key = traceEvents.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const counts = traceEvents.filter(({ ts }) => ts > (key?.ts ?? Infinity)).map(({ args }) => args.elementCount ?? 0);
  return Math.max(0, ...counts);
}

import type { Browser, Page } from 'playwright-core';

/** What a page does after a key, in milliseconds of processor time: other programs on the computer do not count. */
export interface TracedTasks {
  /** Until the first mutation that is marked with `performance.mark('answer')`; Infinity without one. */
  readonly answer: number;
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds: the start, the duration, and the processor time of that duration. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly data?: { readonly type?: string } };
}

/** Traces the tasks of the page's main thread from the first key pressed by `act`, which resolves when the page is at rest again. */
export async function traceTasks(browser: Browser, page: Page, act: () => Promise<void>): Promise<TracedTasks> {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel', 'blink.user_timing', '-*'] });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const key = traceEvents.find(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown');
  const answer = traceEvents.find(({ name }) => name === 'answer');
  const tasks = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === key?.pid && tid === key.tid)
    .filter(({ ts, dur = 0 }) => ts + dur > (key?.ts ?? Infinity))
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(createOutermost());
  const timeOf = ({ tdur = 0 }: TraceEvent) => tdur / 1000;
  return {
    answer: answer ? sum(tasks.filter(({ ts }) => ts < answer.ts).map(timeOf)) : Infinity,
    longest: Math.max(0, ...tasks.map(timeOf)),
  };
}

/** A test of events in order: whether an event is in no other one. */
function createOutermost(): (event: TraceEvent) => boolean {
  let end = 0;
  return ({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

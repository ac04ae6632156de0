import { describe, expect, it } from 'vitest';
import type { Engine, Findings } from './engine.ts';
import { createSearchSession } from './search-session.ts';
import { formatState, parseState, type SearchState, toggleFilter } from './state.ts';

const noCounts = { year: {}, category: {}, topic: {}, author: {}, code: {} };

/** A session over a history and an engine of the test, with what they and the view received. */
function startSession(address = '') {
  const steps: string[] = [address];
  const shown: string[] = [];
  const waiting: { readonly state: SearchState; readonly answer: (isFound: boolean) => Promise<void> }[] = [];
  const engine: Engine = {
    find: (state) =>
      new Promise<Findings>((found, fail) => {
        waiting.push({
          state,
          answer: async (isFound) => {
            if (isFound) found({ corrected: null, total: 99, load: () => Promise.resolve([]), counts: noCounts });
            else fail(new Error('offline'));
            await new Promise((rest) => setTimeout(rest));
          },
        });
      }),
  };
  const addresses = {
    read: () => ({ state: parseState(steps.at(-1) ?? ''), shown: 10 }),
    push: (state: SearchState) => void steps.push(formatState(state)),
    replace: (state: SearchState) => void steps.splice(-1, 1, formatState(state)),
  };
  const view = {
    begin: () => undefined,
    hasCounts: () => true,
    show: (state: SearchState) => void shown.push(formatState(state)),
    fail: () => void shown.push('failed'),
  };
  return { session: createSearchSession(engine, addresses, view, 10), steps, shown, waiting, addresses };
}

describe('A search session', () => {
  it('stays in one step of the history while somebody types', () => {
    const { session, steps } = startSession();
    session.type('b');
    session.type('bias');
    expect(steps).toEqual(['?q=bias']);
  });

  it('makes a step of every filter, and of a query after one that was settled', () => {
    const { session, steps } = startSession();
    session.type('bias');
    session.settle();
    session.type('f');
    session.type('fair');
    session.choose(toggleFilter(session.state(), 'year', '2024'));
    session.type('fairness');
    expect(steps).toEqual(['?q=bias', '?q=fair', '?q=fair&year=2024', '?q=fairness&year=2024']);
  });

  it('corrects the next query again after one that was searched as typed', () => {
    const { session, steps } = startSession('?q=modle');
    session.choose({ ...session.state(), asTyped: true });
    session.type('modles');
    expect(steps).toEqual(['?q=modle', '?q=modle&spelling=typed', '?q=modles']);
  });

  it('keeps the query of the link with which it began', () => {
    const { session, steps } = startSession('?q=bias');
    session.type('fair');
    expect(steps).toEqual(['?q=bias', '?q=fair']);
  });

  it('follows the address after Back', async () => {
    const { session, steps, shown, waiting } = startSession();
    session.type('bias');
    session.choose(toggleFilter(session.state(), 'year', '2024'));
    steps.pop();
    session.follow();
    await waiting.at(-1)?.answer(true);
    expect(shown).toEqual(['?q=bias']);
  });

  it('shows the answer to the latest question only, whenever answers come', async () => {
    const { session, shown, waiting } = startSession();
    session.type('b');
    session.type('bias');
    await waiting[1]?.answer(true);
    await waiting[0]?.answer(true);
    expect(shown).toEqual(['?q=bias']);
  });

  it('reports a failure once, and shows what a retry finds', async () => {
    const { session, shown, waiting } = startSession();
    session.type('b');
    session.type('bias');
    await waiting[0]?.answer(false);
    await waiting[1]?.answer(false);
    session.retry();
    await waiting[2]?.answer(true);
    expect(shown).toEqual(['failed', '?q=bias']);
  });

  it('searches no second time for the same query', () => {
    const { session, waiting } = startSession('?q=bias');
    session.type('bias');
    expect(waiting).toEqual([]);
  });
});

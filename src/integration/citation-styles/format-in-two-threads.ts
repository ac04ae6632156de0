import { setImmediate } from 'node:timers/promises';
import type { Citeproc, ReportFailure } from '../../core/export/references/format-references.ts';
import type { References } from '../../core/markup/rendered.ts';
import { createThread } from '../../threads/create-thread.ts';
import { createReferenceEngine, type FormattedReferences, type ReferenceTask } from './reference-engine.ts';

/** The number of papers in a task. */
const batch = 40;
/** With fewer papers, formatting takes less time than starting a thread. */
const fewest = 200;

/**
 * Formats the references of papers. If there are many, a second thread formats some of them at the same time. The result does not depend on
 * which thread formats a paper.
 */
export async function formatInTwoThreads(
  citeproc: Citeproc,
  { items, ...manner }: ReferenceTask,
  report: ReportFailure,
): Promise<readonly References[]> {
  const starts = Array.from({ length: Math.ceil(items.length / batch) }, (_, index) => index * batch);
  const made = new Map<number, FormattedReferences>();
  const queue = starts.values();
  const work = async (format: (task: ReferenceTask) => FormattedReferences | Promise<FormattedReferences>) => {
    for (const start of queue) made.set(start, await format({ ...manner, items: items.slice(start, start + batch) }));
  };
  const engine = createReferenceEngine(citeproc);
  const here = async (task: ReferenceTask) => {
    // Lets this thread receive the results of the other one.
    await setImmediate();
    return engine(task);
  };
  const beside = createThread<(task: ReferenceTask) => FormattedReferences>('references.thread', import.meta.url);
  // The other thread always has a second task waiting, so that it is never idle.
  await Promise.all([work(here), ...(items.length < fewest ? [] : [work(beside), work(beside)])]);
  return starts.flatMap((start) => {
    const { references = [], failures = [] } = made.get(start) ?? {};
    for (const { index, style, error } of failures) report(start + index, style, error);
    return references;
  });
}

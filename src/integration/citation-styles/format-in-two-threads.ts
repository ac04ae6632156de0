import { setImmediate } from 'node:timers/promises';
import type { Citeproc, ReportFailure } from '../../core/export/references/format-references.ts';
import type { References } from '../../core/markup/rendered.ts';
import { createThread } from '../../threads/create-thread.ts';
import { createReferenceEngine, type FormattedReferences, type ReferenceTask } from './reference-engine.ts';

/** The number of papers that are formatted at a time. */
const batch = 40;
/** Fewer are formatted before a second thread is ready. */
const fewest = 200;

/**
 * Formats the references of papers: of many, a part is formatted in a thread of its own at the same time. Which thread formats a paper has no
 * effect on its references.
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
    // The answers of the other thread arrive meanwhile.
    await setImmediate();
    return engine(task);
  };
  const beside = createThread<(task: ReferenceTask) => FormattedReferences>('references.thread', import.meta.url);
  // The other thread has its next task before it has answered.
  await Promise.all([work(here), ...(items.length < fewest ? [] : [work(beside), work(beside)])]);
  return starts.flatMap((start) => {
    const { references = [], failures = [] } = made.get(start) ?? {};
    for (const { index, style, error } of failures) report(start + index, style, error);
    return references;
  });
}

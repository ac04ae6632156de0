import type { SearchRecord } from '../../core/search/records.ts';
import { createThread } from '../../threads/create-thread.ts';
import type { IndexFile } from './stable-index.ts';

/** Fewer records are indexed before a second thread is ready. */
const fewest = 200;

const indexInThread = createThread<(records: readonly SearchRecord[]) => readonly IndexFile[]>(
  'make-index.thread',
  import.meta.url,
);

/** Makes a search index, see `makeIndex`; of many records, in a thread of its own. */
export async function indexBeside(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  if (records.length >= fewest) return indexInThread(records);
  const { makeIndex } = await import('./make-index.ts');
  return makeIndex(records);
}

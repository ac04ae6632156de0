import type { SearchRecord } from '../../core/search/records.ts';
import { createThread } from '../../threads/create-thread.ts';
import type { IndexFile } from './stable-index.ts';

/** With fewer records, indexing takes less time than starting a thread. */
const fewest = 200;

const indexInThread = createThread<(records: readonly SearchRecord[]) => readonly IndexFile[]>(
  'make-index.thread',
  import.meta.url,
);

/** Creates a search index, see `makeIndex`. If there are many records, another thread does the work. */
export async function indexInBackground(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  if (records.length >= fewest) return indexInThread(records);
  const { makeIndex } = await import('./make-index.ts');
  return makeIndex(records);
}

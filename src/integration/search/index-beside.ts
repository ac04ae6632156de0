import type { SearchRecord } from '../../core/search/records.ts';
import { createThread } from '../../threads/create-thread.ts';
import type { IndexFile } from './stable-index.ts';

/** Makes a search index, see `makeIndex`, in a thread of its own. */
export const indexBeside = createThread<readonly SearchRecord[], readonly IndexFile[]>(
  'make-index.thread',
  import.meta.url,
);

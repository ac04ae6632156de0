import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fitCard, type SocialCard } from '../core/views/social-card.ts';
import { createThread } from '../threads/create-thread.ts';
import { readCachedFile } from './cached-file.ts';
import type { PaintTask } from './paint.thread.ts';

/**
 * Creates a function that draws the image for shared links as a PNG in a separate thread. It returns null if the site's font lacks a letter.
 * If the same `program` has drawn the image before, it comes from the cache, and the drawing code is not loaded.
 */
export function createCardDrawer(cache: string, program: string): (card: SocialCard) => Promise<Uint8Array | null> {
  const paint = createThread<(task: PaintTask) => Uint8Array | null>('paint.thread', import.meta.url);
  return async (card) => {
    const key = createHash('sha256')
      .update(JSON.stringify([program, fitCard(card)]))
      .digest('hex');
    const file = join(cache, 'pictures', key.slice(0, 32));
    const kept = readCachedFile(file);
    if (kept) return kept.length > 0 ? kept : null;
    return paint({ card, file });
  };
}

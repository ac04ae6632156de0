import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fitCard, type SocialCard } from '../core/views/social-card.ts';
import { keep, readKept } from './kept-file.ts';

/**
 * Creates a function that draws the image for shared links as a PNG in the site's own font; null if the font lacks a letter. An image that
 * the same `program` has drawn before is taken from the cache, and the drawing code is not even loaded.
 */
export function createCardDrawer(cache: string, program: string): (card: SocialCard) => Promise<Uint8Array | null> {
  let painter: ReturnType<typeof loadPainter> | undefined;
  return async (card) => {
    const key = createHash('sha256')
      .update(JSON.stringify([program, fitCard(card)]))
      .digest('hex');
    const file = join(cache, 'pictures', key.slice(0, 32));
    const kept = readKept(file);
    if (kept) return kept.length > 0 ? kept : null;
    const png = await (await (painter ??= loadPainter()))(card);
    // An empty file means that there is no image.
    keep(file, png ?? new Uint8Array());
    return png;
  };
}

const loadPainter = async () => (await import('./paint-card.ts')).createPainter();

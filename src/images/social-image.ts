import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fitCard, type SocialCard } from '../core/views/social-card.ts';
import { keep, readKept } from './kept-file.ts';

/**
 * Makes a function that draws the picture for shared links as a PNG, with the site's own letters; null where it has letters that these do
 * not have. A picture that was drawn before by the same `program` is taken from the cache, for which the drawing programs are not even
 * loaded.
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
    // An empty file means that there is no picture.
    keep(file, png ?? new Uint8Array());
    return png;
  };
}

const loadPainter = async () => (await import('./paint-card.ts')).createPainter();

import type { SocialCard } from '../core/views/social-card.ts';
import { answerTasks } from '../threads/answer-tasks.ts';
import { writeCachedFile } from './cached-file.ts';
import { createPainter } from './paint-card.ts';

/** A picture to draw, and the file to cache it in. */
export interface PaintTask {
  readonly card: SocialCard;
  readonly file: string;
}

const painter = createPainter();

answerTasks(async ({ card, file }: PaintTask): Promise<Uint8Array | null> => {
  const png = await (await painter)(card);
  // An empty file means that there is no image.
  writeCachedFile(file, png ?? new Uint8Array());
  return png;
});

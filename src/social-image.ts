import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cardSize, drawSocialCard, type SocialCard } from './core/render/social-card.ts';

/** Draws the picture for shared links as a PNG, with the site's own letters. */
export async function createSocialImage(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await Promise.all([readFont(400), readFont(600)]);
  const svg = await satori(drawSocialCard(card), { ...cardSize, fonts });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true }).toBuffer());
}

async function readFont(weight: 400 | 600): Promise<Font> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const file = `@fontsource/source-serif-4/files/source-serif-4-latin-${String(weight)}-normal.woff`;
  return { name: 'Source Serif', weight, style: 'normal', data: await readFile(resolve(file)) };
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cacheFolder, packageFolder } from 'virtual:offprint/folders';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import { cardSize, drawSocialCard, type SocialCard } from '../core/views/social-card.ts';
import { keep, readKept } from './kept-file.ts';

/** The letters that pictures can have, by the name of their face in a drawing. */
const faces = {
  'Source Serif': 'latin',
  Latin: 'latin-ext',
  Vietnamese: 'vietnamese',
  Greek: 'greek',
  Cyrillic: 'cyrillic',
  'More Cyrillic': 'cyrillic-ext',
} as const;

const folder = join(cacheFolder, 'pictures');
const packages = '@fontsource/source-serif-4';

let reading: ReturnType<typeof readFonts> | undefined;

/**
 * Draws the picture for shared links as a PNG, with the site's own letters; null where it has letters that these do not have. A
 * picture that was drawn before is taken from the cache.
 */
export async function createSocialImage(card: SocialCard): Promise<Uint8Array<ArrayBuffer> | null> {
  const { common, all, version } = await (reading ??= readFonts());
  const drawing = drawSocialCard(card);
  const key = createHash('sha256')
    .update(JSON.stringify([version, cardSize, drawing]))
    .digest('hex');
  const file = join(folder, key.slice(0, 32));
  const kept = await readKept(file);
  if (kept) return kept.length > 0 ? kept : null;
  const svg = (await drawWhole(drawing, common)) ?? (await drawWhole(drawing, all));
  const png =
    svg === null
      ? null
      : await sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
  // An empty file says that there is no picture.
  await keep(file, png ?? new Uint8Array());
  return png && new Uint8Array(png);
}

/** A drawing as SVG; null where it has letters that the fonts do not have. */
async function drawWhole(drawing: ReturnType<typeof drawSocialCard>, fonts: Font[]): Promise<string | null> {
  const missing: string[] = [];
  const svg = await satori(drawing, {
    ...cardSize,
    fonts,
    loadAdditionalAsset: (_code, segment) => {
      missing.push(segment.trim());
      return Promise.resolve('');
    },
  });
  return missing.every((segment) => segment === '') ? svg : null;
}

/** All fonts, and the common ones: to prepare the others takes as long as to draw a few pictures, and most sites need none of them. */
async function readFonts(): Promise<{ common: Font[]; all: Font[]; version: string }> {
  const { resolve } = createRequire(join(packageFolder, 'package.json'));
  const manifest = JSON.parse(await readFile(resolve(`${packages}/package.json`), 'utf8')) as { version: string };
  const cuts = Object.entries(faces).flatMap(([name, subset]) =>
    ([400, 600] as const).map((weight) => ({ name, subset, weight })),
  );
  const fonts = cuts.map(async ({ name, subset, weight }): Promise<Font> => {
    const file = `${packages}/files/source-serif-4-${subset}-${String(weight)}-normal.woff`;
    return { name, weight, style: 'normal', data: await readFile(resolve(file)) };
  });
  const all = await Promise.all(fonts);
  return { common: all.filter(({ name }) => name === 'Source Serif'), all, version: manifest.version };
}

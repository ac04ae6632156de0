import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';
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

const packages = '@fontsource/source-serif-4';

/**
 * Makes a function that draws the picture for shared links as a PNG, with the site's own letters; null where it has letters that these do
 * not have. A picture that was drawn before is taken from the cache, for which the drawing programs are not even loaded.
 */
export function createCardDrawer(cache: string): (card: SocialCard) => Promise<Uint8Array | null> {
  const { resolve } = createRequire(import.meta.url);
  let version: Promise<string> | undefined;
  let pen: ReturnType<typeof createPen> | undefined;
  return async (card) => {
    const drawing = drawSocialCard(card);
    const key = createHash('sha256')
      .update(JSON.stringify([await (version ??= readVersion(resolve)), cardSize, drawing]))
      .digest('hex');
    const file = join(cache, 'pictures', key.slice(0, 32));
    const kept = await readKept(file);
    if (kept) return kept.length > 0 ? kept : null;
    const png = await (await (pen ??= createPen(resolve)))(drawing);
    // An empty file says that there is no picture.
    await keep(file, png ?? new Uint8Array());
    return png;
  };
}

type Drawing = ReturnType<typeof drawSocialCard>;
type Resolve = (path: string) => string;

async function readVersion(resolve: Resolve): Promise<string> {
  const manifest = JSON.parse(await readFile(resolve(`${packages}/package.json`), 'utf8')) as { version: string };
  return manifest.version;
}

/** What turns a drawing into a PNG; null where it has letters that no font has. */
async function createPen(resolve: Resolve): Promise<(drawing: Drawing) => Promise<Uint8Array | null>> {
  const [{ default: satori }, { default: sharp }, all] = await Promise.all([
    import('satori'),
    import('sharp'),
    readFonts(resolve),
  ]);
  // To prepare the other fonts takes as long as to draw a few pictures, and most sites need none of them.
  const common = all.filter(({ name }) => name === 'Source Serif');
  const drawWhole = async (drawing: Drawing, fonts: Font[]): Promise<string | null> => {
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
  };
  return async (drawing) => {
    const svg = (await drawWhole(drawing, common)) ?? (await drawWhole(drawing, all));
    if (svg === null) return null;
    return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
  };
}

function readFonts(resolve: Resolve): Promise<Font[]> {
  const cuts = Object.entries(faces).flatMap(([name, subset]) =>
    ([400, 600] as const).map((weight) => ({ name, subset, weight })),
  );
  const fonts = cuts.map(async ({ name, subset, weight }): Promise<Font> => {
    const file = `${packages}/files/source-serif-4-${subset}-${String(weight)}-normal.woff`;
    return { name, weight, style: 'normal', data: await readFile(resolve(file)) };
  });
  return Promise.all(fonts);
}

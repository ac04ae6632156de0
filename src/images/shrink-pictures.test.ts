import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { shrinkPictures } from './shrink-pictures.ts';

const size = { width: 200, height: 100, fit: 'inside' } as const;
let folder: string;
let cache: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offprint-pictures-'));
  cache = join(folder, 'cache');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function draw(name: string, width: number, height: number): Promise<string> {
  const file = join(folder, name);
  await sharp({ create: { width, height, channels: 4, background: { r: 0, g: 90, b: 90, alpha: 0 } } }).toFile(file);
  return file;
}

it('Large pictures are scaled down on white, in the order of their files', async () => {
  const files = [await draw('wide.png', 800, 200), await draw('tall.webp', 300, 600), await draw('small.gif', 40, 20)];
  const pictures = shrinkPictures(files, size, cache);
  const seen = await Promise.all(
    pictures.map(async (picture) => {
      const { format, width, height, hasAlpha } = await sharp(picture ?? new Uint8Array()).metadata();
      const { channels } = await sharp(picture ?? new Uint8Array()).stats();
      return [format, width, height, hasAlpha, channels[0]?.min];
    }),
  );
  expect(seen).toEqual([
    ['webp', 200, 50, false, 255],
    ['webp', 50, 100, false, 255],
    ['webp', 40, 20, false, 255],
  ]);
});

it('A damaged picture is skipped, and the others are converted', async () => {
  const whole = await draw('whole.png', 300, 300);
  const cut = join(folder, 'cut.png');
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const bytes = await sharp({ create: { width: 200, height: 200, channels: 3, background: 'teal', noise } })
    .png()
    .toBuffer();
  writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
  const text = join(folder, 'text.jpg');
  writeFileSync(text, 'no picture');
  expect(shrinkPictures([cut, whole, text], size, cache).map((picture) => picture !== null)).toEqual([
    false,
    true,
    false,
  ]);
});

it('A picture is converted once per size, and again if it changes or its cached copy is damaged', async () => {
  const file = await draw('moss.png', 300, 300);
  const [picture] = shrinkPictures([file], size, cache);
  const [kept = ''] = readdirSync(join(cache, 'shrunk'));
  utimesSync(join(cache, 'shrunk', kept), 1000, 1000);
  expect(shrinkPictures([file, file], size, cache)).toEqual([picture, picture]);
  expect(statSync(join(cache, 'shrunk', kept)).mtimeMs).toBe(1_000_000);
  writeFileSync(join(cache, 'shrunk', kept), readFileSync(join(cache, 'shrunk', kept)).subarray(0, -1));
  expect(shrinkPictures([file], size, cache)).toEqual([picture]);
  shrinkPictures([file], { ...size, width: 20 }, cache);
  await draw('moss.png', 310, 300);
  shrinkPictures([file], size, cache);
  expect(readdirSync(join(cache, 'shrunk'))).toHaveLength(3);
});

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../scripts/dev/bench/random.ts';
import { comparePictures, largestDifference, shrinkPicture } from './compare-pictures.ts';

const size = { width: 1280, height: 900 };

/** Lines of dark blocks that resemble text, and a button, on a light page. */
function draw({
  shift = 0,
  noise = 0,
  button = true,
  accent = '#8a2b2b',
  lines = 24,
  dark = false,
} = {}): Promise<Buffer> {
  const random = createRandom(7);
  const words = Array.from({ length: lines }, (_, line) =>
    Array.from({ length: 14 }, (_word, column) => {
      const jitter = noise * (random.next() - 0.5);
      const x = 40 + column * 62 + jitter;
      const y = 60 + line * 30 + jitter + (line === 5 ? shift : 0);
      return `<rect x="${String(x)}" y="${String(y)}" width="${String(50 + jitter)}" height="9" fill="${dark ? '#eee' : '#222'}"/>`;
    }).join(''),
  ).join('');
  const pressed = button ? `<rect x="1000" y="300" width="120" height="36" fill="${accent}"/>` : '';
  const ground = `<rect width="100%" height="100%" fill="${dark ? '#181818' : '#fcfbf8'}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="900">${ground}${words}${pressed}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer().then(shrinkPicture);
}

describe('Two pictures of a page', () => {
  it('are equal if nothing has changed', async () => {
    expect(await comparePictures(await draw(), await draw())).toBe(0);
  });

  it.each([0.25, 0.5])('are equal despite antialiasing that is shifted by %d px', async (noise) => {
    expect(await comparePictures(await draw({ noise }), await draw())).toBeLessThan(largestDifference);
  });

  it.each([
    ['a line has moved by half of its height', { shift: 15 }],
    ['a button is gone', { button: false }],
    ['a button has another colour of the same lightness', { accent: '#1e6a34' }],
    ['a line more is there', { lines: 25 }],
    ['light has become dark', { dark: true }],
  ])('differ if %s', async (_change, changed) => {
    expect(await comparePictures(await draw(changed), await draw())).toBeGreaterThan(largestDifference);
  });

  it('differ completely if their sizes differ', async () => {
    const picture = sharp({ create: { ...size, height: 901, channels: 3, background: '#fcfbf8' } });
    expect(await comparePictures(await picture.png().toBuffer().then(shrinkPicture), await draw())).toBe(1);
  });
});

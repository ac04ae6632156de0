import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createCanvas } from './palette-png.ts';

const palette = Array.from({ length: 16 }, (_, index) => `#${index.toString(16).repeat(6)}`);

it('A decoded picture has the colours with which it was encoded', async () => {
  const pictures = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 30 }))
    .chain(([half, height]) => {
      const points = fc.uint8Array({ min: 0, max: 15, minLength: 2 * half * height, maxLength: 2 * half * height });
      return fc.record({ points, size: fc.constant({ width: 2 * half, height }) });
    });
  await fc.assert(
    fc.asyncProperty(pictures, async ({ points, size }) => {
      const canvas = createCanvas(size);
      for (const [place, point] of points.entries())
        canvas.raise(place % size.width, Math.floor(place / size.width), point);
      const { data, info } = await sharp(await canvas.encode(palette))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(info).toMatchObject({ ...size, channels: 3 });
      expect([...data]).toEqual([...points].flatMap((point) => Array<number>(3).fill(17 * point)));
    }),
    { numRuns: 50 },
  );
});

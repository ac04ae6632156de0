import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPortrait } from './portrait.ts';

describe('A portrait', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portrait-'));
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
    await sharp({ create: { width: 900, height: 500, channels: 3, background: 'teal', noise } }).toFile(
      join(folder, 'wide.png'),
    );
  });

  afterEach(() => rm(folder, { recursive: true }));

  it('becomes a small square', async () => {
    const { picture = new Uint8Array() } = { ...createPortrait(folder, 'wide.png', join(folder, 'cache')) } as {
      picture?: Uint8Array;
    };
    const { width, height, format } = await sharp(picture).metadata();
    expect({ width, height, format }).toEqual({ width: 320, height: 400, format: 'webp' });
  });

  it('that is not there has a problem', () => {
    expect(createPortrait(folder, 'nobody.jpg', join(folder, 'cache'))).toHaveProperty('problem');
  });

  it.each([
    ['cut', 0.6],
    ['empty', 0],
  ])('that is %s has a problem', async (_, part) => {
    const bytes = await readFile(join(folder, 'wide.png'));
    await writeFile(join(folder, 'cut.png'), bytes.subarray(0, Math.floor(bytes.length * part)));
    expect(createPortrait(folder, 'cut.png', join(folder, 'cache'))).toHaveProperty('problem');
  });
});

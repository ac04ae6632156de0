import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { createPortrait, portraitSize } from './portrait.ts';

it('A portrait becomes a small square', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portrait-'));
  const file = join(folder, 'wide.png');
  await sharp({ create: { width: 900, height: 500, channels: 3, background: 'teal' } }).toFile(file);
  const { width, height, format } = await sharp(await createPortrait(folder, 'wide.png')).metadata();
  expect({ width, height, format }).toEqual({ width: portraitSize * 2, height: portraitSize * 2, format: 'webp' });
  await rm(folder, { recursive: true });
});

it('A portrait that is not there is named', async () => {
  await expect(createPortrait('public', 'nobody.jpg')).rejects.toThrow(
    /^The portrait that site\.yaml names, public\/nobody\.jpg,/,
  );
});

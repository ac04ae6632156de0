import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../core/settings/read-settings.ts';
import { findAttachment } from './attachments.ts';
import { readPortraits } from './read-portraits.ts';

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

  /** The portraits of a site whose owner and two members have these files. */
  function read(owner: string, ...members: readonly [string, string]) {
    const { site, locate } = readSettings(
      'site.yaml',
      [
        'title: Leaf Lab\ndescription: Leaves.\naddress: https://example.org/\nsources: [{ file: papers.bib }]',
        `profile: { portrait: ${owner} }`,
        `people: [{ name: Ada Grace, photo: ${members[0]} }, { name: Li Berg, photo: ${members[1]} }, { name: Bo Chen }]`,
      ].join('\n'),
    );
    if (!site) throw new Error('The settings of this test are right.');
    const find = (path: string) => findAttachment([folder], path, []);
    const { portrait, photos, diagnostics } = readPortraits(site, { find, cache: join(folder, 'cache') }, locate);
    const found = diagnostics.map(({ code, position }) => [code, position?.line, position?.column]);
    return { portrait, photos, found };
  }

  const measure = async (picture: Uint8Array | null | undefined) => {
    const { width, height, format } = await sharp(picture ?? undefined).metadata();
    return { width, height, format };
  };

  it('is cropped to 4:5, large for the owner and small for members', async () => {
    const { portrait, photos, found } = read('wide.png', 'wide.png', 'wide.png');
    expect(await measure(portrait)).toEqual({ width: 320, height: 400, format: 'webp' });
    expect(Object.keys(photos)).toEqual(['wide.png']);
    expect(await measure(photos['wide.png'])).toEqual({ width: 128, height: 160, format: 'webp' });
    expect(found).toEqual([]);
  });

  it('that is missing or a symbolic link is reported at its setting, and the others are kept', async () => {
    await symlink(join(folder, 'wide.png'), join(folder, 'link.png'));
    const { portrait, photos, found } = read('nobody.jpg', 'wide.png', 'link.png');
    expect([portrait, Object.keys(photos)]).toEqual([null, ['wide.png']]);
    expect(found).toEqual([
      ['portrait-unreadable', 5, 22],
      ['portrait-unreadable', 6, 72],
    ]);
  });

  it.each([
    ['cut', 0.6],
    ['empty', 0],
  ])('that is %s is reported', async (_, part) => {
    const bytes = await readFile(join(folder, 'wide.png'));
    await writeFile(join(folder, 'cut.png'), bytes.subarray(0, Math.floor(bytes.length * part)));
    const { portrait, photos, found } = read('cut.png', 'cut.png', 'wide.png');
    expect([portrait, Object.keys(photos)]).toEqual([null, ['wide.png']]);
    expect(found).toHaveLength(2);
  });
});

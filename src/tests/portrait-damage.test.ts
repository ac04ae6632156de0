import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { buildSite } from './support/build-site.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { writeListing } from './support/listing.ts';

it('A damaged portrait is reported by name, and only the portrait is left out', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'offprint-public-'));
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const picture = sharp({ create: { width: 500, height: 500, channels: 3, background: 'teal', noise } });
  const bytes = await picture.png().toBuffer();
  await writeFile(join(folder, 'ada.png'), bytes.subarray(0, bytes.length / 2));
  const site = await buildSite({
    seeds: {
      'site.yaml': `${defaultSiteYaml}profile: { portrait: ada.png }\n`,
      'listing.txt': writeListing([{ title: 'On Moss' }]),
    },
    environment: { OFFPRINT_PUBLIC: folder },
  });
  expect(site.exitCode, site.output).toBe(0);
  expect(site.output).toMatch(/\d warnings?/);
  expect(await site.files()).not.toContain('portrait.webp');
  expect(await site.read('index.html')).not.toContain('portrait');
  expect(await site.files()).toContain('papers/on-moss/index.html');
  await site.cleanup();
  await rm(folder, { recursive: true });
});

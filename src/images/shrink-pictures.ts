import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { readCachedFile, writeCachedFile } from './cached-file.ts';

/** The target size in pixels: cropped to fill it, or fitted inside it. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly fit: 'cover' | 'inside';
}

/**
 * Pictures as WebP, each as small as a page allows, in the order of their files; null for a damaged one. Pictures from earlier builds are
 * taken from the cache. All others are converted in a single child process, because seeds are read synchronously and sharp decodes only
 * asynchronously.
 */
export function shrinkPictures(
  files: readonly string[],
  size: PictureSize,
  cache: string,
): readonly (Uint8Array | null)[] {
  const places = files.map((file) => join(cache, 'shrunk', nameResult(file, size)));
  const kept = places.map(readCachedFile);
  const made = makePictures(
    files.filter((_, index) => kept[index] === null),
    size,
  ).values();
  return kept.map((known, index) => {
    const picture = known ?? made.next().value ?? null;
    if (known === null && picture !== null) cacheIfPossible(places[index] ?? '', picture);
    return picture;
  });
}

function cacheIfPossible(place: string, picture: Uint8Array): void {
  try {
    writeCachedFile(place, picture);
  } catch {
    // It is converted again next time: `check` must work without write access.
  }
}

const nameResult = (file: string, size: PictureSize) =>
  createHash('sha256')
    .update(program + JSON.stringify(size))
    .update(readFileSync(file))
    .digest('hex')
    .slice(0, 32);

function makePictures(files: readonly string[], size: PictureSize): readonly (Uint8Array | null)[] {
  if (files.length === 0) return [];
  const sharp = createRequire(import.meta.url).resolve('sharp');
  const { stdout, status } = spawnSync(process.execPath, ['-e', program, sharp], {
    input: JSON.stringify({ files, size }),
    maxBuffer: Infinity,
  });
  if (status !== 0) {
    // A picture that crashes the process must not affect the others.
    return files.length === 1 ? [null] : files.flatMap((file) => makePictures([file], size));
  }
  return (JSON.parse(stdout.toString()) as readonly (string | null)[]).map((picture) =>
    picture === null ? null : new Uint8Array(Buffer.from(picture, 'base64')),
  );
}

const program = `
  const sharp = require(process.argv[1]);
  const { files, size } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
  const make = (file) => sharp(file).rotate()
    .resize({ ...size, position: 'attention', withoutEnlargement: size.fit === 'inside' })
    .flatten({ background: 'white' })
    .webp().toBuffer()
    .then((picture) => picture.toString('base64'), () => null);
  Promise.all(files.map(make)).then((pictures) => process.stdout.write(JSON.stringify(pictures)));
`;

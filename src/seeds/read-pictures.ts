import { findExtension } from '../core/model/bare-address.ts';
import { isWebAddress } from '../core/model/links.ts';
import type { PictureFault } from '../core/model/paper-files.ts';
import { type PictureSize, shrinkPictures } from '../images/shrink-pictures.ts';
import type { Attachment } from './attachments.ts';

/** Resized pictures, by the path that the owner writes. */
export interface Pictures {
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  readonly faults: ReadonlyMap<string, PictureFault>;
}

/** How to find the owner's files, and the cache for resized pictures. */
export interface PicturePlaces {
  readonly find: (path: string) => Attachment;
  readonly cache: string;
}

/** Extensions of pictures that can be decoded. */
const pictureExtensions: ReadonlySet<string> = new Set('png jpg jpeg webp avif gif tif tiff'.split(' '));

/** Reads pictures and resizes them for pages. */
export function readPictures(paths: ReadonlySet<string>, size: PictureSize, { find, cache }: PicturePlaces): Pictures {
  const faults = new Map<string, PictureFault>();
  const found: { readonly path: string; readonly file: string }[] = [];
  for (const path of paths) {
    const picture = findPicture(path, find);
    if ('fault' in picture) faults.set(path, picture.fault);
    else found.push({ path, file: picture.file });
  }
  const made = shrinkPictures(
    found.map(({ file }) => file),
    size,
    cache,
  );
  const pictures: Record<string, Uint8Array> = {};
  for (const [index, { path }] of found.entries()) {
    const picture = made[index];
    if (picture) pictures[path] = picture;
    else faults.set(path, 'damaged');
  }
  return { pictures, faults };
}

function findPicture(
  path: string,
  find: PicturePlaces['find'],
): { readonly file: string } | { readonly fault: PictureFault } {
  if (isWebAddress(path)) return { fault: 'remote' };
  const attachment = find(path);
  if ('fault' in attachment) return attachment;
  return pictureExtensions.has(findExtension(path.split('/').at(-1) ?? '')) ? attachment : { fault: 'format' };
}

import { findEnding } from '../core/model/bare-address.ts';
import { isWebAddress } from '../core/model/links.ts';
import type { PreviewFault } from '../core/model/paper-files.ts';
import { previewSize } from '../images/preview-size.ts';
import { shrinkPictures } from '../images/shrink-pictures.ts';
import type { findAttachment } from './attachments.ts';

/** The resized pictures of papers, by the path in the paper. */
export interface Previews {
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  readonly faults: ReadonlyMap<string, PreviewFault>;
}

/** Extensions of pictures that can be decoded. */
const pictureEndings: ReadonlySet<string> = new Set('png jpg jpeg webp avif gif tif tiff'.split(' '));

/** The pictures of papers, resized for pages. They are located like all files of papers. */
export function readPreviews(
  paths: ReadonlySet<string>,
  find: (path: string) => ReturnType<typeof findAttachment>,
  cache: string,
): Previews {
  const faults = new Map<string, PreviewFault>();
  const found: { readonly path: string; readonly file: string }[] = [];
  for (const path of paths) {
    const picture = findPicture(path, find);
    if ('fault' in picture) faults.set(path, picture.fault);
    else found.push({ path, file: picture.file });
  }
  const made = shrinkPictures(
    found.map(({ file }) => file),
    { ...previewSize, fit: 'inside' },
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
  find: (path: string) => ReturnType<typeof findAttachment>,
): { readonly file: string } | { readonly fault: PreviewFault } {
  if (isWebAddress(path)) return { fault: 'remote' };
  const attachment = find(path);
  if ('fault' in attachment) return attachment;
  return pictureEndings.has(findEnding(path.split('/').at(-1) ?? '')) ? attachment : { fault: 'format' };
}

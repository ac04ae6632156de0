import { findEnding } from '../core/model/bare-address.ts';
import { isWebAddress } from '../core/model/links.ts';
import type { PreviewFault } from '../core/model/paper-files.ts';
import { previewSize } from '../images/preview-size.ts';
import { shrinkPictures } from '../images/shrink-pictures.ts';
import type { findAttachment } from './attachments.ts';

/** What became of the pictures of papers, by the paths that the papers give them. */
export interface Previews {
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  readonly faults: ReadonlyMap<string, PreviewFault>;
}

/** Pictures that can be decoded, by their endings. */
const pictureEndings: ReadonlySet<string> = new Set('png jpg jpeg webp avif gif tif tiff'.split(' '));

/** The pictures of papers, made as small as pages need them. They are found by the rules for all files of papers. */
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

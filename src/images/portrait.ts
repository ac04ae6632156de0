import { findInnerFile } from '../seeds/inner-files.ts';
import { portraitBox } from './portrait-size.ts';
import { shrinkPictures } from './shrink-pictures.ts';

/** A WebP image, or the reason why there is none. */
export type Portrait = { readonly picture: Uint8Array; readonly problem?: never } | { readonly problem: string };

/** A picture in a folder, cropped to 4:5 and reduced to the size that the page needs. A damaged picture is a problem. */
export function createPortrait(folder: string, path: string, cache: string): Portrait {
  const { file, ...found } = findInnerFile(folder, path);
  if (file === undefined)
    return {
      problem: 'fault' in found && found.fault === 'link' ? 'it is a symbolic link.' : 'there is no such file.',
    };
  const [picture = null] = shrinkPictures([file], size, cache);
  return picture ? { picture } : { problem: 'it is damaged, or its format does not match its extension.' };
}

const size = { width: portraitBox.width * 2, height: portraitBox.height * 2, fit: 'cover' } as const;

import sharp from 'sharp';
import { findInnerFile } from './seeds/inner-files.ts';

/** Width and height of the portrait in CSS pixels; the file has twice as many. */
export const portraitSize = 112;

/** A picture of a folder, cut to a square and made as small as the page needs it. Rejects when there is no such picture. */
export async function createPortrait(folder: string, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const size = portraitSize * 2;
  try {
    const { file, ...found } = findInnerFile(folder, path);
    if (file === undefined)
      throw new Error('fault' in found && found.fault === 'link' ? 'it is a symbolic link' : 'there is no such file');
    const picture = sharp(file).rotate();
    return new Uint8Array(await picture.resize(size, size, { fit: 'cover', position: 'attention' }).webp().toBuffer());
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`The portrait that site.yaml names, public/${path}, cannot be read: ${problem}`, { cause: error });
  }
}

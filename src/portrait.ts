import sharp from 'sharp';

/** Width and height of the portrait in CSS pixels; the file has twice as many. */
export const portraitSize = 112;

/** A picture cut to a square and made as small as the page needs it. Rejects when there is no such picture. */
export async function createPortrait(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const size = portraitSize * 2;
  try {
    const picture = sharp(path).rotate();
    return new Uint8Array(await picture.resize(size, size, { fit: 'cover', position: 'attention' }).webp().toBuffer());
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new Error(`The portrait that site.yaml names, ${path}, can not be read: ${problem}`, { cause: error });
  }
}

import sharp from 'sharp';

/** How many times smaller a kept picture is in each direction: small enough to keep, large enough to be looked at. */
const keptScale = 2;
/** How many times smaller a kept picture is made again to be compared, so that the edges of letters do not count. */
const comparedScale = 2;
/** The least difference that can be seen, of a channel from 0 to 255. */
const visible = 16;

/** The largest share of a picture that may look different from the kept one. */
export const mostDifferent = 0.002;

/** A screenshot as it is kept: smaller, with few colours. */
export async function shrinkPicture(screenshot: Buffer): Promise<Buffer> {
  const { width } = await sharp(screenshot).metadata();
  return sharp(screenshot)
    .removeAlpha()
    .resize({ width: Math.round(width / keptScale), kernel: 'cubic' })
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

/**
 * The share, from 0 to 1, of two kept pictures that looks different to somebody who holds one beside the other. How letters are smoothed
 * does not count. Pictures of different sizes differ wholly.
 */
export async function comparePictures(actual: Buffer, expected: Buffer): Promise<number> {
  const [a, b] = await Promise.all([blurPicture(actual), blurPicture(expected)]);
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return 1;
  const { width, height, channels } = a.info;
  let different = 0;
  for (let pixel = 0; pixel < a.data.length; pixel += channels) {
    const isDifferent = [0, 1, 2].some(
      (channel) => Math.abs((a.data[pixel + channel] ?? 0) - (b.data[pixel + channel] ?? 0)) >= visible,
    );
    if (isDifferent) different += 1;
  }
  return different / (width * height);
}

async function blurPicture(picture: Buffer) {
  const { width, height } = await sharp(picture).metadata();
  return sharp(picture)
    .removeAlpha()
    .toColourspace('srgb')
    .resize(Math.round(width / comparedScale), Math.round(height / comparedScale), { kernel: 'linear' })
    .blur(1)
    .raw()
    .toBuffer({ resolveWithObject: true });
}

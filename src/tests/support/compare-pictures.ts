import sharp from 'sharp';

/** The factor by which a stored picture is smaller in each direction: small enough to store, large enough to look at. */
const keptScale = 2;
/** The factor by which a stored picture is reduced again for comparison, so that the edges of letters do not matter. */
const comparedScale = 2;
/** The smallest visible difference of a channel, from 0 to 255. */
const visible = 16;

/** The largest share of a picture that may look different from the stored one. */
export const largestDifference = 0.002;

/** A screenshot in its stored form: smaller, with few colours. */
export async function shrinkPicture(screenshot: Buffer): Promise<Buffer> {
  const { width } = await sharp(screenshot).metadata();
  return sharp(screenshot)
    .removeAlpha()
    .resize({ width: Math.round(width / keptScale), kernel: 'cubic' })
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9 })
    .toBuffer();
}

/**
 * The share, from 0 to 1, of two stored pictures that looks different side by side. The smoothing of letters does not matter. Pictures of
 * different sizes differ completely.
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

import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Encodes a picture of an even width as a PNG with a palette of at most 16 colours, each `#rrggbb`. `points` has the index of a colour for
 * each pixel, row by row. Compression runs outside the main thread.
 */
export async function encodePng(
  points: Uint8Array,
  { width, height }: Size,
  palette: readonly string[],
): Promise<Uint8Array> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Bit depth 4, colour type 3 (palette).
  header.set([4, 3], 8);
  // Each row begins with its filter type: 0, none.
  const row = width / 2 + 1;
  const rows = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 2) {
      const place = y * width + x;
      rows[y * row + 1 + x / 2] = ((points[place] ?? 0) << 4) | (points[place + 1] ?? 0);
    }
  const chunks: readonly (readonly [string, Uint8Array])[] = [
    ['IHDR', header],
    ['PLTE', Buffer.from(palette.map((colour) => colour.slice(1)).join(''), 'hex')],
    // The highest level takes twice as long and saves a twentieth of the bytes.
    ['IDAT', await compress(rows, { level: 4 })],
    ['IEND', new Uint8Array()],
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks.flatMap(toChunk)]);
}

const compress = promisify(deflate);

function toChunk([type, data]: readonly [string, Uint8Array]): readonly Buffer[] {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const content = Buffer.concat([Buffer.from(type), data]);
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(content));
  return [length, content, check];
}

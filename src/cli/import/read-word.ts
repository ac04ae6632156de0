import { inflateRawSync } from 'node:zlib';
import { OwnerError } from '../../reporters/owner-error.ts';

/** The limit for the unpacked texts of a document. The library uses 80 MB of memory per megabyte. A list of 10,000 papers has 12 MB. */
const mostMegabytes = 20;

/** Converts a Word document to HTML. The library is loaded here, because nothing else needs it. Throws an `OwnerError`. */
export async function readWord(path: string, bytes: Buffer): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    if (isTooLarge(bytes)) throw new OwnerError(describeTooLarge(path));
    // Pictures may be large, and are not part of a list.
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage });
    return `<!doctype html>${value}`;
  } catch (error) {
    if (error instanceof OwnerError) throw error;
    throw new OwnerError(describeDamaged(path), { cause: error });
  }
}

export const describeDamaged = (path: string) =>
  `Cannot read the Word document “${path}”: it is damaged. Open it in Word, save it again as .docx, and repeat the command.`;

const describeTooLarge = (path: string) =>
  `Cannot read the Word document “${path}”: its text has more than ${String(mostMegabytes)} MB when it is unpacked. ` +
  'Copy only the list into a new document, or save it as plain text (.txt), and import that.';

/**
 * Whether the parts of a ZIP archive, except pictures, fonts and attachments, exceed the limit. The sizes stated in the archive may be wrong,
 * so the parts are unpacked.
 * Layout: APPNOTE.TXT of PKWARE, 4.3. Throws if the archive is damaged.
 */
function isTooLarge(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) return false; // The library rejects it.
  let left = mostMegabytes * 1024 * 1024;
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0 && left >= 0; count -= 1) {
    const [isPacked, name] = [bytes.readUInt16LE(at + 10) === 8, bytes.readUInt16LE(at + 28)];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const isText = !/^word\/(?:media|fonts|embeddings)\//u.test(bytes.toString('utf8', at + 46, at + 46 + name));
    if (isText) left -= isPacked ? unpackedSize(bytes.subarray(start), left) : bytes.readUInt32LE(at + 24);
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return left < 0;
}

/** The size of an unpacked part in bytes, or a number above `limit` if it is larger than that. */
function unpackedSize(packed: Buffer, limit: number): number {
  try {
    return inflateRawSync(packed, { maxOutputLength: limit + 1 }).length;
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return limit + 1;
    throw error;
  }
}

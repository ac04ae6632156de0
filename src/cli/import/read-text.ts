import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { recogniseBinary } from '../../core/model/binary-kind.ts';
import { findNearestKey } from '../../core/settings/schema-keys.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { formatReport } from '../../reporters/terminal.ts';
import { decodeFile, readBytes } from '../../seeds/read-text-file.ts';
import type { Content } from '../../seeds/write-owners-files.ts';
import type { Invocation } from '../command.ts';

/** A text that an owner wants to import. */
export interface OwnersText {
  /** The name of its file; null for what is pasted. */
  readonly name: string | null;
  readonly text: string;
  /** What it is, where its text does not show that. */
  readonly kind: string | null;
  /** What it was read from. */
  readonly original: Content;
}

/** Reads a file, or, for `-`, standard input. A Word document is read as the HTML that says the same. Throws an `OwnerError`. */
export async function readText(path: string, { stdin }: Pick<Invocation, 'stdin'>): Promise<OwnersText> {
  const isPasted = path === '-';
  if (!isPasted && !existsSync(path)) throw new OwnerError(describeMissing(path));
  const bytes = isPasted ? await buffer(stdin) : readBytes(path);
  const isWord = bytes instanceof Uint8Array && recogniseBinary(bytes) === 'word';
  const text = isWord ? await readWord(path, bytes) : decodeFile(path, bytes);
  if (typeof text !== 'string') throw new OwnerError(formatReport([text]));
  const kind = isWord ? 'a Word document' : null;
  return { name: isPasted ? null : basename(path), text, kind, original: isPasted ? text : { copyOf: path } };
}

function describeMissing(path: string): string {
  const folder = dirname(path);
  const nearest = existsSync(folder) ? findNearestKey(basename(path), readdirSync(folder)) : null;
  const place = isAbsolute(path) ? '' : ` in “${process.cwd()}”`;
  return `There is no file “${path}”${place}.${nearest === null ? '' : ` Did you mean “${join(folder, nearest)}”?`}`;
}

/** The library is loaded here: nothing else needs it. */
async function readWord(path: string, bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  try {
    // Pictures are none of a list, and may be large.
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    return `<!doctype html>${value}`;
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new OwnerError(
      `Cannot read the Word document “${path}”: ${problem} Open it in Word, save it again as .docx, and repeat the command.`,
      { cause: error },
    );
  }
}

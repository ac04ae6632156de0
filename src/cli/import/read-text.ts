import { existsSync, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { recogniseBinary } from '../../core/model/binary-kind.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { formatReport } from '../../reporters/terminal.ts';
import { decodeFile, findNearestFile, readBytes } from '../../seeds/read-text-file.ts';
import type { Content } from '../../seeds/write-owners-files.ts';
import type { Invocation } from '../command.ts';
import { foreignSites, recogniseSite } from './foreign-sites.ts';
import { describeDamaged, readWord } from './read-word.ts';

/** A text that an owner wants to import. */
export interface OwnersText {
  /** The name of its file; null for pasted text. */
  readonly name: string | null;
  readonly text: string;
  /** The format, if the text does not show it. */
  readonly kind: string | null;
  /** The file or text from which it was read. */
  readonly original: Content;
}

/** Reads a file, or standard input for `-`. A Word document is converted to HTML. Throws an `OwnerError`. */
export async function readText(
  path: string,
  { stdin, stderr }: Pick<Invocation, 'stdin' | 'stderr'>,
): Promise<OwnersText> {
  const isPasted = path === '-';
  if (!isPasted && !existsSync(path)) throw new OwnerError(describeMissing(path));
  if (!isPasted && statSync(path).isDirectory()) throw new OwnerError(describeFolder(path));
  const endInput = process.platform === 'win32' ? 'Ctrl+Z and Enter' : 'Ctrl+D';
  if (isPasted && 'isTTY' in stdin) stderr.write(`Paste your papers here. Then press Enter and ${endInput}.\n`);
  const bytes = isPasted ? await buffer(stdin) : readBytes(path);
  if ('problem' in bytes) throw new OwnerError(`Cannot read “${path}”: ${bytes.problem}`);
  const isWord = bytes instanceof Uint8Array && recogniseBinary(bytes) === 'word';
  if (bytes instanceof Uint8Array && recogniseBinary(bytes) === null && /\.docx$/iu.test(path))
    throw new OwnerError(describeDamaged(path));
  const text = isWord ? await readWord(path, Buffer.from(bytes)) : decodeFile(path, bytes, null);
  if (typeof text !== 'string') throw new OwnerError(formatReport([text]));
  if (isPasted && text.trim() === '')
    throw new OwnerError('Standard input is empty. To paste your papers, run the command without “|” and “<”.');
  const kind = isWord ? 'a Word document' : null;
  const name = isWord ? `${basename(path, extname(path))}.docx` : basename(path);
  return { name: isPasted ? null : name, text, kind, original: isPasted ? text : { copyOf: path } };
}

function describeFolder(path: string): string {
  const site = recogniseSite(path);
  if (site !== null)
    return `“${path}” is a site made with ${site}. To import it, run: npm run import -- --replace --from ${site} ${path}`;
  const sites = Object.keys(foreignSites).join(', ');
  return (
    `“${path}” is a folder. Name the files in it, for example: npm run import -- ${join(path, 'papers.bib')}. ` +
    `A whole site is imported with --from and the program that it is made with: ${sites}.`
  );
}

function describeMissing(path: string): string {
  const nearest = findNearestFile('.', path);
  const place = isAbsolute(path) ? '' : ` in “${process.cwd()}”`;
  return `There is no file “${path}”${place}.${nearest === null ? '' : ` Did you mean “${nearest}”?`}`;
}

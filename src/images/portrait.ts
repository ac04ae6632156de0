import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findInnerFile } from '../seeds/inner-files.ts';
import { portraitSize } from './portrait-size.ts';

/** A WebP, or why there is none. */
export type Portrait = { readonly picture: Uint8Array; readonly problem?: never } | { readonly problem: string };

/**
 * A picture of a folder, cut to a square and made as small as the page needs it. A damaged one is a problem. It is decoded in a process of
 * its own, since the seeds are read at one go and sharp cannot decode without waiting.
 */
export function createPortrait(folder: string, path: string): Portrait {
  const { file, ...found } = findInnerFile(folder, path);
  if (file === undefined)
    return {
      problem: 'fault' in found && found.fault === 'link' ? 'it is a symbolic link.' : 'there is no such file.',
    };
  const sharp = createRequire(import.meta.url).resolve('sharp');
  const { stdout, status } = spawnSync(process.execPath, ['-e', program, sharp, file, String(portraitSize * 2)]);
  return status === 0 && stdout.length > 0
    ? { picture: stdout }
    : { problem: 'it is damaged, or its format does not match its extension.' };
}

const program = `
  const [sharp, file, size] = process.argv.slice(1);
  require(sharp)(file).rotate()
    .resize(Number(size), Number(size), { fit: 'cover', position: 'attention' })
    .webp().toBuffer()
    .then((picture) => process.stdout.write(picture), () => { process.exitCode = 1; });
`;

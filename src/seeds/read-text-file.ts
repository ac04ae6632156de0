import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDiagnostic, type Diagnostic } from '../core/diagnostics.ts';
import { recogniseBinary } from '../core/model/binary-kind.ts';
import { decodeText, type Undecoded } from '../core/import/decode-text.ts';
import { createSourceText } from '../core/model/source-text.ts';

/** 100,000 papers have about 150 MB. */
const mostMegabytes = 200;

/** The text of a file whose name is relative to a folder, or why it cannot be read. Opens regular files only: a pipe or a device has no end. */
export function readTextFile(folder: string, file: string): string | Diagnostic {
  return decodeFile(file, readBytes(resolve(folder, file)));
}

/** The text of bytes, or why there is none. */
export function decodeFile(file: string, bytes: Uint8Array | Unread): string | Diagnostic {
  if ('megabytes' in bytes) return createDiagnostic('source-too-large', { file, ...bytes }, null);
  if ('problem' in bytes) return createDiagnostic('source-unreadable', { file, ...bytes }, null);
  const kind = recogniseBinary(bytes);
  if (kind !== null) return createDiagnostic('source-binary', { file, kind }, null);
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : diagnoseEncoding(file, decoded);
}

type Unread = { readonly problem: string } | { readonly megabytes: number; readonly limit: number };

export function readBytes(path: string): Uint8Array | Unread {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { problem: 'it is a folder.' };
    if (!stats.isFile()) return { problem: 'it is a pipe, a socket or a device, not a regular file.' };
    const megabytes = Math.ceil(stats.size / 1024 / 1024);
    return megabytes > mostMegabytes ? { megabytes, limit: mostMegabytes } : readFileSync(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { problem: isMissing ? 'there is no such file.' : error instanceof Error ? error.message : String(error) };
  }
}

function diagnoseEncoding(file: string, { encoding, damaged }: Undecoded): Diagnostic {
  const start = Math.max(0, damaged.indexOf('\uFFFD'));
  const position = createSourceText(file, damaged).locate({ start, end: start + 1 });
  return encoding === null
    ? createDiagnostic('source-damaged', { file }, position)
    : createDiagnostic('source-encoding', { file, encoding }, position);
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createDiagnostic, type Diagnostic } from '../core/diagnostics.ts';
import { recogniseBinary } from '../core/model/binary-kind.ts';
import { decodeText, type Undecoded } from '../core/import/decode-text.ts';
import { createSourceText, type Position } from '../core/model/source-text.ts';
import { findNearestKey } from '../core/settings/schema-keys.ts';

/** 100,000 papers take about 150 MB. */
const mostMegabytes = 200;

/**
 * Reads a file by its path relative to a folder, or returns a diagnostic if it cannot be read. `named` is the position of its name in the
 * settings. Only regular files are read, because a pipe or a device has no end.
 */
export function readTextFile(folder: string, file: string, named: Position | null = null): string | Diagnostic {
  const bytes = readBytes(resolve(folder, file));
  return 'problem' in bytes
    ? createDiagnostic('source-unreadable', { file, nearest: findNearestFile(folder, file), ...bytes }, named)
    : decodeFile(file, bytes, named);
}

/** Decodes bytes as text, or returns a diagnostic if that is impossible. */
export function decodeFile(file: string, bytes: Uint8Array | TooLarge, named: Position | null): string | Diagnostic {
  if ('megabytes' in bytes) return createDiagnostic('source-too-large', { file, ...bytes }, named);
  const kind = recogniseBinary(bytes);
  if (kind !== null) return createDiagnostic('source-binary', { file, kind }, named);
  const decoded = decodeText(bytes);
  return 'text' in decoded ? decoded.text : diagnoseEncoding(file, decoded);
}

/** The file with the most similar name in the same folder, or in a folder above; null if there is none. */
export function findNearestFile(folder: string, written: string): string | null {
  const file = written.replaceAll(/\\+/gu, '/');
  if (file !== written && existsSync(resolve(folder, file))) return file;
  const [above, ...inner] = file.split('/');
  if (above === basename(resolve(folder)) && existsSync(resolve(folder, ...inner))) return inner.join('/');
  const place = dirname(resolve(folder, file));
  const nearest = existsSync(place) ? findNearestKey(basename(file), readdirSync(place)) : null;
  return nearest === null || nearest === basename(file) ? null : join(dirname(file), nearest);
}

interface TooLarge {
  readonly megabytes: number;
  readonly limit: number;
}

export function readBytes(path: string): Uint8Array | TooLarge | { readonly problem: string } {
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

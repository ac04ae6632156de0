import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createDiagnostic, type Diagnostic } from './core/diagnostics.ts';
import { decodeUtf8 } from './core/import/decode.ts';
import { readSource } from './core/import/read-source.ts';
import { type Resolution, resolveDrafts, type SourceDrafts } from './core/resolve/resolve-drafts.ts';
import type { Site, Source } from './core/settings/site-schema.ts';

export interface SeedsReading extends Resolution {
  /** What was read from each source that could be read. */
  readonly sources: readonly SourceDrafts[];
}

/** Reads all sources of a site from a folder and makes publications of them. Never throws; an unreadable file is a diagnostic. */
export function readSeeds(folder: string, site: Site): SeedsReading {
  const people = site.people.flatMap(({ name, variants }) => [name, ...variants]);
  const files = site.sources.map((source) => readFile(folder, source, people));
  const sources = files.flatMap(({ drafts }) => (drafts ? [drafts] : []));
  const { publications, diagnostics } = resolveDrafts(sources, site);
  return { sources, publications, diagnostics: [...files.flatMap((file) => file.diagnostics), ...diagnostics] };
}

interface FileReading {
  readonly drafts: SourceDrafts | null;
  readonly diagnostics: readonly Diagnostic[];
}

function readFile(folder: string, { file, captured }: Source, people: readonly string[]): FileReading {
  const bytes = readBytes(resolve(folder, file));
  if ('problem' in bytes) return failed(createDiagnostic('source-unreadable', { file, problem: bytes.problem }, null));
  const decoded = decodeUtf8(bytes);
  if ('encoding' in decoded) return failed(createDiagnostic('source-encoding', { file, ...decoded }, null));
  const { source, drafts, diagnostics } = readSource(file, decoded.text, people);
  return { drafts: { source, captured, drafts }, diagnostics };
}

const failed = (diagnostic: Diagnostic): FileReading => ({ drafts: null, diagnostics: [diagnostic] });

function readBytes(path: string): Uint8Array | { readonly problem: string } {
  try {
    return readFileSync(path);
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { problem: isMissing ? 'there is no such file.' : error instanceof Error ? error.message : String(error) };
  }
}

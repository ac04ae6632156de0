import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { listPaperFiles } from '../model/paper-files.ts';
import type { Publication } from '../model/publication.ts';
import type { SourceText } from '../model/source-text.ts';

export interface WithFiles {
  readonly publications: readonly Publication[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The papers without links to files that are not there, each of which is told of at the paper. */
export function dropMissingFiles(
  publications: readonly Publication[],
  sources: readonly SourceText[],
  hasFile: (path: string) => boolean,
): WithFiles {
  const texts = new Map(sources.map((source) => [source.file, source]));
  const diagnostics: Diagnostic[] = [];
  const kept = publications.map((publication) => {
    const missing = listPaperFiles(publication.links).filter(({ path }) => !hasFile(path));
    if (missing.length === 0) return publication;
    const { id, title, source } = publication;
    const line = texts.get(source.file)?.lines[source.line - 1];
    const position = line && texts.get(source.file)?.locate({ start: line.start, end: line.start + line.text.length });
    for (const { kind, path } of missing)
      diagnostics.push(createDiagnostic('file-missing', { title, kind, path }, position ?? null, id));
    const dropped = new Set<string>(missing.map(({ kind }) => kind));
    const links = Object.fromEntries(Object.entries(publication.links).filter(([kind]) => !dropped.has(kind)));
    return { ...publication, links };
  });
  return { publications: kept, diagnostics };
}

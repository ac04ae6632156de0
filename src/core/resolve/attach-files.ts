import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { completeAddress } from '../model/bare-address.ts';
import { type FileFault, listPaperFiles } from '../model/paper-files.ts';
import type { Publication } from '../model/publication.ts';
import type { SourceText } from '../model/source-text.ts';

export interface WithFiles {
  readonly publications: readonly Publication[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The papers with links to files that can be published. A link to any other file is left out and reported at the paper, unless
 * it is an address without its scheme.
 */
export function attachFiles(
  publications: readonly Publication[],
  sources: readonly SourceText[],
  findFault: (path: string) => FileFault | null,
): WithFiles {
  const texts = new Map(sources.map((source) => [source.file, source]));
  const diagnostics: Diagnostic[] = [];
  const attached = publications.map((publication) => {
    const links = new Map(Object.entries(publication.links));
    for (const { kind, path } of listPaperFiles(publication.links)) {
      const fault = findFault(path);
      if (fault === null) continue;
      const address = fault === 'missing' ? completeAddress(path) : null;
      if (address === null) {
        links.delete(kind);
        diagnostics.push(diagnoseFault(publication, { kind, path, fault }, texts.get(publication.source.file)));
      } else links.set(kind, address);
    }
    return { ...publication, links: Object.fromEntries(links) };
  });
  return { publications: attached, diagnostics };
}

function diagnoseFault(
  { id, title, source }: Publication,
  { fault, ...file }: { readonly kind: string; readonly path: string; readonly fault: FileFault },
  text: SourceText | undefined,
): Diagnostic {
  const line = text?.lines[source.line - 1];
  const position = (line && text.locate({ start: line.start, end: line.start + line.text.length })) ?? null;
  return fault === 'missing'
    ? createDiagnostic('file-missing', { title, ...file }, position, id)
    : createDiagnostic('file-refused', { title, ...file, fault }, position, id);
}

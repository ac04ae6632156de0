import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { completeAddress } from '../model/bare-address.ts';
import type { LinkKind } from '../model/links.ts';
import { type FileFault, listPaperFiles } from '../model/paper-files.ts';
import type { Publication } from '../model/publication.ts';
import type { Position } from '../model/source-text.ts';
import type { PlacedWork } from './work.ts';
import type { CorrectionsFile } from './corrections/read-corrections.ts';

export interface WithFiles {
  readonly publications: readonly Publication[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where links stand. */
export interface WrittenLinks {
  readonly placed: readonly PlacedWork[];
  readonly corrections: Pick<CorrectionsFile, 'locate'>;
}

/**
 * The papers with links to files that can be published. A link to any other file is left out and reported where the link stands, unless
 * it is an address without its scheme.
 */
export function attachFiles(
  publications: readonly Publication[],
  written: WrittenLinks,
  findFault: (path: string) => FileFault | null,
): WithFiles {
  const locate = createLinkFinder(written);
  const diagnostics: Diagnostic[] = [];
  const attached = publications.map((publication) => {
    const links = new Map(Object.entries(publication.links));
    for (const { kind, path } of listPaperFiles(publication.links)) {
      const fault = findFault(path);
      if (fault === null) continue;
      const address = fault === 'missing' ? completeAddress(path) : null;
      if (address === null) {
        links.delete(kind);
        diagnostics.push(diagnoseFault(publication, { kind, path, fault }, locate(publication.id, kind, path)));
      } else links.set(kind, address);
    }
    return { ...publication, links: Object.fromEntries(links) };
  });
  return { publications: attached, diagnostics };
}

function createLinkFinder({ placed, corrections }: WrittenLinks) {
  const drafts = Map.groupBy(placed, ({ id }) => id);
  return (id: string, kind: LinkKind, path: string): Position | null => {
    for (const { draft, source } of drafts.get(id) ?? []) {
      const field = Object.values(draft.reference?.links ?? {}).find(({ value }) => value === path);
      if (field) return source.locate(field.span);
    }
    return corrections.locate([id, 'links', kind]);
  };
}

function diagnoseFault(
  { id, title }: Publication,
  { fault, ...file }: { readonly kind: LinkKind; readonly path: string; readonly fault: FileFault },
  position: Position | null,
): Diagnostic {
  return fault === 'missing'
    ? createDiagnostic('file-missing', { title: title.written, ...file }, position, id)
    : createDiagnostic('file-refused', { title: title.written, ...file, fault }, position, id);
}

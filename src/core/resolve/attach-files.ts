import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { completeAddress } from '../model/bare-address.ts';
import type { LinkKind } from '../model/links.ts';
import { type FileFault, listPaperFiles, type PictureFault } from '../model/paper-files.ts';
import type { Publication } from '../model/publication.ts';
import type { Position } from '../model/source-text.ts';
import type { PlacedWork } from './work.ts';
import type { CorrectionsFile } from './corrections/read-corrections.ts';

export interface WithFiles {
  readonly publications: readonly Publication[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The position of each link. */
export interface WrittenLinks {
  readonly placed: readonly PlacedWork[];
  readonly corrections: Pick<CorrectionsFile, 'locate'>;
}

/** Why a file cannot be published, by its path; null if it can. */
export interface FileFaults {
  readonly ofLink: (path: string) => FileFault | null;
  readonly ofPreview: (path: string) => PictureFault | null;
}

/**
 * Keeps links to files that can be published and pictures that can be shown. Other files are removed and reported at the position of
 * their path, unless the link is an address without a scheme.
 */
export function attachFiles(
  publications: readonly Publication[],
  written: WrittenLinks,
  faults: FileFaults,
): WithFiles {
  const locate = createFileFinder(written);
  const diagnostics: Diagnostic[] = [];
  const attached = publications.map((publication) => {
    const links = new Map(Object.entries(publication.links));
    for (const { kind, path } of listPaperFiles(publication.links)) {
      const fault = faults.ofLink(path);
      if (fault === null) continue;
      const address = fault === 'missing' ? completeAddress(path) : null;
      if (address === null) {
        links.delete(kind);
        diagnostics.push(diagnoseFault(publication, { kind, path, fault }, locate(publication.id, kind, path)));
      } else links.set(kind, address);
    }
    const { id, preview } = publication;
    const fault = preview === null ? null : faults.ofPreview(preview);
    if (preview !== null && fault !== null) {
      const file = { kind: 'preview', path: preview, fault } as const;
      diagnostics.push(diagnoseFault(publication, file, locate(id, 'preview', preview)));
    }
    return { ...publication, links: Object.fromEntries(links), preview: fault === null ? preview : null };
  });
  return { publications: attached, diagnostics };
}

/** A link, or the picture. */
type FileKind = LinkKind | 'preview';

function createFileFinder({ placed, corrections }: WrittenLinks) {
  const drafts = Map.groupBy(placed, ({ id }) => id);
  return (id: string, kind: FileKind, path: string): Position | null => {
    for (const { draft, source } of drafts.get(id) ?? []) {
      const { links = {}, preview = null } = draft.reference ?? {};
      const fields = kind === 'preview' ? [preview] : Object.values(links);
      const field = fields.find((one) => one?.value === path);
      if (field) return source.locate(field.span);
    }
    return corrections.locate(kind === 'preview' ? [id, kind] : [id, 'links', kind]);
  };
}

function diagnoseFault(
  { id, title }: Publication,
  { fault, ...file }: { readonly kind: FileKind; readonly path: string; readonly fault: PictureFault },
  position: Position | null,
): Diagnostic {
  return fault === 'missing'
    ? createDiagnostic('file-missing', { title: title.written, ...file }, position, id)
    : createDiagnostic('file-refused', { title: title.written, ...file, fault }, position, id);
}

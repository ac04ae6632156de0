import { findExtension } from './bare-address.ts';
import { activeContentExtensions, publishedExtensions } from './file-extensions.data.ts';
import { isFilePath, type LinkKind, linkKinds, type Links } from './links.ts';

/** A file that the owner provides with a paper. */
export interface PaperFile {
  readonly kind: LinkKind;
  /** Its path, as the owner writes it. */
  readonly path: string;
  /** Its name in the folder of the paper, where it is published. */
  readonly name: string;
}

/** The files of a paper under unique names. One file can have several kinds. */
export function listPaperFiles(links: Links): readonly PaperFile[] {
  const taken = new Map<string, string>([['index.html', '']]);
  return linkKinds.flatMap((kind): readonly PaperFile[] => {
    const path = links[kind];
    if (path === undefined || kind === 'doi' || kind === 'arxiv' || !isFilePath(path)) return [];
    const last = path.split('/').at(-1) ?? path;
    const isFree = (taken.get(last.toLowerCase()) ?? path) === path;
    const name = isFree ? last : `${kind}-${last}`;
    taken.set(name.toLowerCase(), path);
    return [{ kind, path, name }];
  });
}

/** Why a file cannot be published, according to its path. */
export type PathFault = 'hidden' | 'active' | 'ending' | 'long';

/** Why a file cannot be published: `link` is behind a symbolic link, `own` is a source of the site. */
export type FileFault = PathFault | 'missing' | 'link' | 'own';

/** Why a picture cannot be shown: one of these reasons, or it is on another site, in an unsupported format, or damaged. */
export type PictureFault = FileFault | 'remote' | 'format' | 'damaged';

/** In bytes of UTF-8: file systems allow 255, and a name may be prefixed with the kind of its link. */
const longestName = 200;

/** Why the file at a path cannot be published; null if it can. */
export function findPathFault(path: string): PathFault | null {
  const parts = path.split('/');
  if (parts.some((part) => part.startsWith('.'))) return 'hidden';
  const extension = findExtension(parts.at(-1) ?? '');
  if (activeContentExtensions.has(extension)) return 'active';
  if (!publishedExtensions.has(extension)) return 'ending';
  return parts.some((part) => new TextEncoder().encode(part).length > longestName) ? 'long' : null;
}

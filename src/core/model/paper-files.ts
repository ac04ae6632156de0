import { findEnding } from './bare-address.ts';
import { activeEndings, publishedEndings } from './file-endings.data.ts';
import { isFilePath, type LinkKind, linkKinds, type Links } from './links.ts';

/** A file that its owner gives with a paper. */
export interface PaperFile {
  readonly kind: LinkKind;
  /** Where it lies, as the owner writes it. */
  readonly path: string;
  /** What it is called in the directory of the paper, where it is published. */
  readonly name: string;
}

/** The files of a paper, by names that no two files share. One file can have several kinds. */
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

/** Why a file is not published, from its path alone. */
export type PathFault = 'hidden' | 'active' | 'ending' | 'long';

/** Why a file is not published: `link` lies behind a symbolic link, `own` is one that the site is made from. */
export type FileFault = PathFault | 'missing' | 'link' | 'own';

/** Why a picture is not shown: beside that, it is on another site, in a format that is not decoded, or damaged. */
export type PreviewFault = FileFault | 'remote' | 'format' | 'damaged';

/** In bytes of UTF-8: file systems take names of 255, and a name can get the kind of its link before it. */
const longestName = 200;

/** What speaks against publishing a file at a path; null where nothing does. */
export function findPathFault(path: string): PathFault | null {
  const parts = path.split('/');
  if (parts.some((part) => part.startsWith('.'))) return 'hidden';
  const ending = findEnding(parts.at(-1) ?? '');
  if (activeEndings.has(ending)) return 'active';
  if (!publishedEndings.has(ending)) return 'ending';
  return parts.some((part) => new TextEncoder().encode(part).length > longestName) ? 'long' : null;
}

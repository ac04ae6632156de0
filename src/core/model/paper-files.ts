import { isFilePath, type LinkKind, linkKinds, type Links } from './links.ts';

/** A file that its owner gives with a paper. */
export interface PaperFile {
  readonly kind: LinkKind;
  /** Where it lies, as the owner writes it. */
  readonly path: string;
  /** What it is called in the directory of the paper, where it is published. */
  readonly name: string;
}

/** The files of a paper, by names that no two of them share. */
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

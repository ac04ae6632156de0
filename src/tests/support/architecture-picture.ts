import type { SourceFile } from './imports.ts';

/** The imported folders of each folder, by name. Each part of the core is a folder of its own. */
export type FolderImports = ReadonlyMap<string, ReadonlySet<string>>;

/** `src/core/model/name.ts` is in `core/model`, `src/routes/home.astro` in `routes`; null for files outside these folders. */
function findFolder(path: string): string | null {
  return /^src\/((?:core\/)?(?!core\/|tests\/)[\w-]+)\//.exec(path)?.[1] ?? null;
}

export function findFolderImports(files: readonly SourceFile[]): FolderImports {
  const found = new Map<string, Set<string>>();
  const open = (folder: string) => {
    const targets = found.get(folder) ?? new Set();
    found.set(folder, targets);
    return targets;
  };
  for (const { path, imports } of files) {
    const folder = findFolder(path);
    for (const target of imports.map(findFolder)) {
      if (folder === null || target === null || folder === target) continue;
      open(folder).add(target);
      open(target);
    }
  }
  return found;
}

/** All folders that a folder imports from, directly or indirectly. */
function findReach(start: string, imports: FolderImports): ReadonlySet<string> {
  const reached = new Set(imports.get(start));
  for (const folder of reached) for (const next of imports.get(folder) ?? []) reached.add(next);
  return reached;
}

/** A Mermaid diagram of the folders, without arrows that follow from others. */
export function drawFolders(imports: FolderImports): string {
  const folders = [...imports.keys()].sort();
  const numbers = new Map(folders.map((folder, index) => [folder, `f${String(index)}`]));
  const id = (folder: string) => numbers.get(folder) ?? '';
  const node = (folder: string) => `${id(folder)}["${folder.replace('core/', '')}"]`;
  const isCore = (folder: string) => folder.startsWith('core/');
  const reach = new Map(folders.map((folder) => [folder, findReach(folder, imports)]));
  const reaches = (from: string, to: string) => reach.get(from)?.has(to) ?? false;
  const arrows = folders.flatMap((folder) => {
    const direct = [...(imports.get(folder) ?? [])].sort();
    // Folders that import each other keep their arrows.
    const follows = (target: string) =>
      direct.some(
        (other) => other !== target && reaches(other, target) && !reaches(other, folder) && !reaches(target, other),
      );
    return direct.filter((target) => !follows(target)).map((target) => `  ${id(folder)} --> ${id(target)}`);
  });
  return [
    'flowchart TD',
    ...folders.filter((folder) => !isCore(folder)).map((folder) => `  ${node(folder)}`),
    '  subgraph core',
    ...folders.filter(isCore).map((folder) => `    ${node(folder)}`),
    '  end',
    ...arrows,
  ].join('\n');
}

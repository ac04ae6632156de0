import { resolve } from 'node:path';

/** The folders of a project with the owner's files. */
export interface OwnFolders {
  readonly seeds: string;
  /** Its files are published unchanged. */
  readonly publicFiles: string;
  /** Derived files that can be recreated, such as resized pictures. */
  readonly cache: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Locates the folders in the project, unless environment variables name others. */
export function locateOwnFolders(environment: Environment, root = '.'): OwnFolders {
  return {
    seeds: resolve(root, environment['OFFPRINT_SEEDS'] ?? 'seeds'),
    publicFiles: resolve(root, environment['OFFPRINT_PUBLIC'] ?? 'public'),
    cache: resolve(root, environment['OFFPRINT_CACHE'] ?? 'node_modules/.astro'),
  };
}

import { resolve } from 'node:path';

/** The folders of a project that its owner fills. */
export interface OwnFolders {
  readonly seeds: string;
  /** Its files are published as they are. */
  readonly publicFiles: string;
  /** Here is kept what can be made again from them, such as small pictures. */
  readonly cache: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** In the folder of the project, unless others are named in the environment. */
export function locateOwnFolders(environment: Environment, root = '.'): OwnFolders {
  return {
    seeds: resolve(root, environment['OFFPRINT_SEEDS'] ?? 'seeds'),
    publicFiles: resolve(root, environment['OFFPRINT_PUBLIC'] ?? 'public'),
    cache: resolve(root, environment['OFFPRINT_CACHE'] ?? 'node_modules/.astro'),
  };
}

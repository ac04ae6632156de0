import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageFolder } from '../../seeds/package-folder.ts';
import { hash } from './last-site.ts';

let ownCode: string | undefined;

/** A hash of the code of Offprint and the lock file of the project. */
export const hashProgram = (project: string): string => hash((ownCode ??= hashOwnCode()), hashLockFile(project));

function hashOwnCode(): string {
  const files = globSync(['package.json', 'src/**/*.*'], {
    cwd: packageFolder,
    exclude: ['**/*.test.ts', 'src/tests/**', '**/fixtures/**'],
  }).toSorted();
  return hash(...files.flatMap((file) => [file, readFileSync(join(packageFolder, file))]));
}

/** A hash of the lock file. In a workspace, it is in a parent folder. */
function hashLockFile(project: string): string {
  const found = lockFiles.map((name) => join(project, name)).find((file) => existsSync(file));
  if (found !== undefined) return hash(readFileSync(found));
  const parent = dirname(project);
  return parent === project ? '' : hashLockFile(parent);
}

const lockFiles = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'];

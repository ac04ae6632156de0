import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hash } from './last-site.ts';

/** Changes whenever the packages do that a project uses: a hash of its lock file, which in a workspace is in a folder above it. */
export function hashLockFile(project: string): string {
  const found = lockFiles.map((name) => join(project, name)).find((file) => existsSync(file));
  if (found !== undefined) return hash(readFileSync(found));
  const parent = dirname(project);
  return parent === project ? '' : hashLockFile(parent);
}

const lockFiles = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb'];

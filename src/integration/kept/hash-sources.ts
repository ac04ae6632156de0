import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../seeds/package-folder.ts';
import { hash } from './last-site.ts';

/** Changes whenever one of these files of Offprint does. */
export function hashSources(...patterns: readonly string[]): string {
  const files = globSync([...patterns], {
    cwd: packageFolder,
    exclude: ['**/*.test.ts', 'src/tests/**', '**/fixtures/**'],
  }).toSorted();
  return hash(...files.flatMap((file) => [file, readFileSync(join(packageFolder, file))]));
}

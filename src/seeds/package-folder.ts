import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of Offprint, whether its sources run or what is compiled of them. Bundled with a page it would be another one. */
export const packageFolder = findPackage(import.meta.dirname);

function findPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findPackage(dirname(folder));
}

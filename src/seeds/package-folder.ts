import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the package, both for its sources and its compiled code. Wrong in code that is bundled with a page. */
export const packageFolder = findPackage(import.meta.dirname);

function findPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findPackage(dirname(folder));
}

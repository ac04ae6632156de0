import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of Offprint, from its sources as well as from its compiled code. Not valid in code that is bundled with a page. */
export const packageFolder = findPackage(import.meta.dirname);

function findPackage(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findPackage(dirname(folder));
}

import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../../..');

/** Names the variable with the folder of a test run, in which all of its sites are and which is removed at its end. */
export const runFolder = 'OFFPRINT_TEST_RUN';

/** The folder of the test run; outside of one, a folder for all sites. */
export async function findRunFolder(): Promise<string> {
  const folder = process.env[runFolder] ?? join(projectRoot, 'node_modules/.cache/offprint/sites');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** A fresh folder inside the project, where the modules that a build writes and runs find the project's packages. */
export async function makeFolder(): Promise<string> {
  return mkdtemp(join(await findRunFolder(), 'site-'));
}

import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../../..');

/** The environment variable with the folder of a test run, which contains all its sites and is deleted at its end. */
export const runFolder = 'OFFPRINT_TEST_RUN';

/** The folder of the test run; outside a test run, a folder for all sites. */
export async function findRunFolder(): Promise<string> {
  const folder = process.env[runFolder] ?? join(projectRoot, 'node_modules/.cache/offprint/sites');
  await mkdir(folder, { recursive: true });
  return folder;
}

/** A new folder inside the project, so that the modules of a build find the project's packages. */
export async function makeFolder(): Promise<string> {
  return mkdtemp(join(await findRunFolder(), 'site-'));
}

import { rm } from 'node:fs/promises';
import { shareBrowsers } from './browser.ts';
import { makeFolder, runFolder } from './run-folder.ts';

/** Prepares what the files of a test run share: a browser for each worker, and one folder for the sites that they build. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await makeFolder();
  const browsers = await shareBrowsers();
  process.env[runFolder] = folder;
  return async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await rm(folder, { recursive: true, force: true });
  };
}

import { rm } from 'node:fs/promises';
import { shareBrowser } from './browser.ts';
import { makeFolder, runFolder } from './build-site.ts';

/** Prepares what the files of a test run share: one browser, and one folder for the sites that they build. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await makeFolder();
  const browser = await shareBrowser();
  process.env[runFolder] = folder;
  return async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
}

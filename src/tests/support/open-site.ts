import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type BuildOptions, type BuildResult, buildSite, type BuiltSite, toBuiltSite } from './build-site.ts';
import { openReusablePage, type ReusablePage } from './reusable-page.ts';
import { runFolder } from './run-folder.ts';
import { serveFolder } from './serve.ts';
import { watchPage } from './watch-page.ts';

/** What is done on a page; `faults` are those that `watchPage` collects. */
type Look<Result> = (page: Page, faults: readonly string[]) => Promise<Result>;

/** A built site that is being served, and a browser to look at it. */
export interface OpenSite {
  readonly site: BuiltSite;
  readonly browser: Browser;
  /** Address of the home page. */
  readonly url: string;
  /** Visits a page by its path below the base as a new visitor, and looks at it when it is loaded. */
  visit<Result>(path: string, look: Look<Result>, view?: BrowserContextOptions): Promise<Result>;
  /** Closes all pages and stops the server. */
  close(): Promise<void>;
}

/** What a site is built from; two sites of the same are one. */
type SiteSource = Pick<BuildOptions, 'seeds' | 'address'>;

/**
 * Serves a site under a base path and opens a browser. In a test run, a site is built once however many files open it, and
 * the files of a worker share one browser: a test looks at both and changes neither. A test that changes what was built, or needs
 * the build itself, uses `buildSite`.
 */
export async function openSite(source: SiteSource, base = '/'): Promise<OpenSite> {
  const site = await findSite(source);
  const served = await serveFolder(site.dir, base);
  const browser = await launchBrowser();
  const idle = new Map<string, ReusablePage>();
  return {
    site,
    browser,
    url: served.url,
    visit: async (path, look, view = {}) => {
      const key = JSON.stringify(view);
      const reusable = idle.get(key) ?? (await openReusablePage(browser, view));
      idle.delete(key);
      const { page, reset } = reusable;
      try {
        const faults = watchPage(page, served.url);
        await page.goto(served.url + path);
        return await look(page, faults);
      } finally {
        if (await reset()) idle.set(key, reusable);
      }
    },
    close: async () => {
      await browser.close();
      await served.close();
      if (!process.env[runFolder]) await site.cleanup();
    },
  };
}

/** Opens the example: the site of the 22 papers that the project comes with. Most tests of pages need no other. */
export function openExample(): Promise<OpenSite> {
  return openSite({ seeds: 'example' });
}

/** The built site; throws where the build fails. */
async function findSite(source: SiteSource): Promise<BuiltSite> {
  const folder = process.env[runFolder];
  const site = await (folder ? shareSite(source, folder) : buildSite(source));
  if (site.exitCode === 0) return site;
  await site.cleanup();
  throw new Error(`The build failed, and ended with:\n${site.output.slice(-3000)}`);
}

/** Builds a site, or waits until the worker of the test run that began with it has built it. */
async function shareSite({ seeds, address }: SiteSource, folder: string): Promise<BuiltSite> {
  const key = createHash('sha256')
    .update(JSON.stringify([seeds, address]))
    .digest('hex');
  const [claim, file] = [join(folder, `${key}.claim`), join(folder, `${key}.json`)];
  if (await isFirst(claim)) {
    const { dir, cache, output, exitCode } = await buildSite({ seeds, ...(address === undefined ? {} : { address }) });
    await writeFile(`${file}.unfinished`, JSON.stringify({ dir, cache, output, exitCode } satisfies BuildResult));
    await rename(`${file}.unfinished`, file);
  }
  while (!existsSync(file)) await setTimeout(100);
  const result = JSON.parse(await readFile(file, 'utf8')) as BuildResult;
  return toBuiltSite(result, dirname(result.dir));
}

/** Makes a file, and says whether it was not there. */
async function isFirst(file: string): Promise<boolean> {
  try {
    await writeFile(file, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

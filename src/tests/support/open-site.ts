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

/** Inspects a page; `faults` has the problems that `watchPage` collects. */
type Look<Result> = (page: Page, faults: readonly string[]) => Promise<Result>;

/** A served site, and a browser for its pages. */
export interface OpenSite {
  readonly site: BuiltSite;
  readonly browser: Browser;
  /** Address of the home page. */
  readonly url: string;
  /** Opens a page, by its path below the base, as a new visitor, and calls `look` once it is loaded. */
  visit<Result>(path: string, look: Look<Result>, view?: BrowserContextOptions): Promise<Result>;
  /** Closes all pages and stops the server. */
  close(): Promise<void>;
}

/** The inputs of a site, which is built once for the same inputs. */
type SiteSource = Pick<BuildOptions, 'seeds' | 'address'>;

/**
 * Serves a site under a base path and opens a browser. In a test run, a site is built once for all test files, and the files of a worker
 * share a browser, so tests must change neither. A test that changes a built site, or checks the build itself, uses `buildSite`.
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

/** Opens the example site with its 22 papers, which is enough for most tests of pages. */
export function openExample(): Promise<OpenSite> {
  return openSite({ seeds: 'example' });
}

/** The built site. Throws if the build fails. */
async function findSite(source: SiteSource): Promise<BuiltSite> {
  const folder = process.env[runFolder];
  const site = await (folder ? shareSite(source, folder) : buildSite(source));
  if (site.exitCode === 0) return site;
  await site.cleanup();
  throw new Error(`The build failed, and ended with:\n${site.output.slice(-3000)}`);
}

/** Builds a site, or waits for the worker that started to build it. */
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

/** Creates a file; false if it exists. */
async function isFirst(file: string): Promise<boolean> {
  try {
    await writeFile(file, '', { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

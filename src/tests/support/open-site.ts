import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type BuildOptions, buildSite, type BuiltSite } from './build-site.ts';
import { serveFolder } from './serve.ts';

/** A built site that is being served, and a browser to look at it. */
export interface OpenSite {
  readonly site: BuiltSite;
  readonly browser: Browser;
  /** Address of the home page. */
  readonly url: string;
  /** Stops browser and server and removes what was built. */
  close(): Promise<void>;
}

/** Builds a site that must succeed, serves it under a base path, and starts a browser. */
export async function openSite(options: BuildOptions, base = '/'): Promise<OpenSite> {
  const site = await buildSite(options);
  if (site.exitCode !== 0) throw new Error(`The build failed:\n${site.output}`);
  const served = await serveFolder(site.dir, base);
  const browser = await launchBrowser();
  return {
    site,
    browser,
    url: served.url,
    close: async () => {
      await browser.close();
      await served.close();
      await site.cleanup();
    },
  };
}

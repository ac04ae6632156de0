import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/** An installed browser is used if the packages provide none. */
const installedBrowsers = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

/**
 * The number of test files of whole sites that run at once. Each has a browser of its own, because pages of one browser share a clipboard.
 */
export const siteWorkers = 3;

/** The environment variable with the addresses of the browsers of a test run. */
const sharedBrowsers = 'OFFPRINT_TEST_BROWSERS';

/**
 * A real Chromium: a connection to the browser that all files of this worker share, or a browser of its own outside a test run. Closing it
 * closes every page that was opened through it.
 */
export async function launchBrowser(): Promise<Browser> {
  const shared = process.env[sharedBrowsers]?.split(' ') ?? [];
  const mine = shared[Number(process.env['VITEST_POOL_ID']) % shared.length];
  return mine === undefined ? chromium.launch(await chooseBrowser()) : chromium.connect(mine);
}

/** Starts the browsers that `launchBrowser` connects to, in this process and in later child processes. */
export async function shareBrowsers(): Promise<readonly BrowserServer[]> {
  const options = await chooseBrowser();
  const servers = await Promise.all(Array.from({ length: siteWorkers }, () => chromium.launchServer(options)));
  process.env[sharedBrowsers] = servers.map((server) => server.wsEndpoint()).join(' ');
  return servers;
}

/** The browser from CHROME_PATH, or the one in the packages, or an installed one. */
async function chooseBrowser(): Promise<LaunchOptions> {
  const options = { headless: true, args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'] };
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  if (named) return { ...options, executablePath: named };
  if (process.platform === 'linux' && process.arch === 'x64') return { ...options, ...(await unpackBrowser()) };
  const installed = installedBrowsers.find((path) => existsSync(path));
  if (installed) return { ...options, executablePath: installed };
  throw new Error('The browser tests need Chrome or Chromium. Install it, or set CHROME_PATH to its path.');
}

/** Unpacks the Chromium of the package to the temporary folder (209 MB, x64 Linux only). */
async function unpackBrowser(): Promise<Pick<LaunchOptions, 'executablePath' | 'env'>> {
  const before = { ...process.env };
  // The package adds its shared libraries and fonts only if this variable is set when it is imported.
  // An earlier copy without them is deleted; otherwise it would be used again.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  if (!existsSync(join(tmpdir(), 'al2023', 'lib'))) rmSync(join(tmpdir(), 'chromium'), { force: true });
  const { default: packaged } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  // The paths of its libraries and fonts are for the browser only.
  const env = { ...process.env };
  for (const name of Object.keys(env)) if (!(name in before)) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, before);
  return { executablePath, env };
}

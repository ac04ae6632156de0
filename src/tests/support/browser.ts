import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const installedBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts a real Chromium: the one CHROME_PATH names, else one that is installed, else the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'],
  });
}

async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  return named ?? installedBrowsers.find((path) => existsSync(path)) ?? unpackBrowser();
}

/** Unpacks the Chromium of the package to the temporary folder (209 MB, x64 Linux only) and returns its path. */
async function unpackBrowser(): Promise<string> {
  if (process.platform !== 'linux') {
    throw new Error('The browser tests found no Chrome or Chromium. Install one, or name it in CHROME_PATH.');
  }
  // The package brings its shared libraries and fonts only where it believes itself in this environment, and looks
  // once, when it is imported. An earlier unpacking without them must go, or it would be used again.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  process.env['FONTCONFIG_PATH'] ??= join(tmpdir(), 'fonts');
  if (!existsSync(join(tmpdir(), 'al2023', 'lib'))) rmSync(join(tmpdir(), 'chromium'), { force: true });
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

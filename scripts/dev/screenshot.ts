import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { launchBrowser } from '../../src/tests/support/browser.ts';
import { serveFolder } from '../../src/tests/support/serve.ts';

const usage = `npm run screenshot -- [--page /] [--width 1280] [--height 800] [--dark] [--full] [--out public/…png]

Serves dist/ and takes a screenshot of one page. Without arguments, it updates the screenshot in the README.`;

const { values } = parseArgs({
  options: {
    page: { type: 'string', default: '/' },
    width: { type: 'string', default: '1280' },
    height: { type: 'string', default: '860' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    out: { type: 'string', default: '.github/screenshot.png' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else await takeScreenshot();

async function takeScreenshot(): Promise<void> {
  const site = await serveFolder(resolve('dist'));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      viewport: { width: Number(values.width), height: Number(values.height) },
      colorScheme: values.dark ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    const address = new URL(values.page.replace(/^\//, ''), site.url).href;
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    if (!answer?.ok()) throw new Error(`dist/ has no page ${values.page}. Run “npm run build” first.`);
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: values.out, fullPage: values.full });
    console.log(`${values.out}: ${values.page} at ${values.width} px`);
  } finally {
    await browser.close();
    await site.close();
  }
}

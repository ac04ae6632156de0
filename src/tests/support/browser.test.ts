import { expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';

it('A browser starts and shows a page', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Papers</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('Papers');
  } finally {
    await browser.close();
  }
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from './support/build-site.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { writeListing } from './support/listing.ts';
import { openExample, type OpenSite, openSite } from './support/open-site.ts';

const paper = (scheme: 'light' | 'dark') => (scheme === 'light' ? 'oklch(0.988 0.004 90)' : 'oklch(0.2 0.01 270)');
const ground = () => getComputedStyle(document.documentElement).backgroundColor;

const listing = writeListing(
  Array.from({ length: 8 }, (_, index) => ({ title: `On Moss, Part ${String(index + 1)}`, authors: 'Ada Moss' })),
);

describe('The colours of a page', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openExample();
  });

  afterAll(async () => {
    await open.close();
  });

  it.each(['light', 'dark'] as const)('are %s if the system prefers it', async (colorScheme) => {
    await open.visit(
      '',
      async (page) => {
        expect(await page.evaluate(ground)).toBe(paper(colorScheme));
      },
      { colorScheme },
    );
  });

  it('can be switched by a button, and remain so from the first paint of the next page', async () => {
    await open.visit(
      '',
      async (page, faults) => {
        await page.getByRole('button', { name: 'Dark mode' }).click();
        await expect.poll(() => page.evaluate(ground)).toBe(paper('dark'));
        // Modules wait for the whole page, which is too late for the first frame.
        await page.route('**/*.js', (route) => route.abort('failed'));
        await page.goto(`${open.url}papers/`);
        expect(await page.evaluate(ground)).toBe(paper('dark'));
        expect(faults.filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
      },
      { colorScheme: 'light' },
    );
  });

  it('follow the system again after the switch is reset', async () => {
    await open.visit('', async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.getByRole('button', { name: 'Dark mode' }).click();
      await page.getByRole('button', { name: 'Light mode' }).click();
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(ground)).toBe(paper('dark'));
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });

  it('cannot be switched without JavaScript', async () => {
    await open.visit(
      '',
      async (page) => {
        expect(await page.locator('.colours-switch').isVisible()).toBe(false);
      },
      {
        javaScriptEnabled: false,
      },
    );
  });
});

describe('A site with a custom theme', () => {
  let open: OpenSite;

  beforeAll(async () => {
    open = await openSite({
      seeds: {
        'site.yaml': `${defaultSiteYaml}
theme: { accent: "#0a5c4a", data: system-sans }
profile:
  position: Professor of Moss
  affiliation: Example University
  email: ada.moss@example.org
  links:
    Google Scholar: https://scholar.example.org/ada
`,
        'listing.txt': listing,
      },
    });
  });

  afterAll(async () => {
    await open.close();
  });

  it('has links in the accent colour, and loads no unused font', async () => {
    await open.visit('', async (page, faults) => {
      expect(await page.locator('.more a').evaluate((link) => getComputedStyle(link).color)).toBe('rgb(10, 92, 74)');
      expect(await page.locator('link[rel="preload"][as="font"]').count()).toBe(1);
      expect(faults).toEqual([]);
    });
  });

  it('shows the owner’s profile, with the mail address hidden from harvesters only', async () => {
    expect(await open.site.read('index.html')).not.toContain('ada.moss@');
    await open.visit('', async (page) => {
      await page.getByText('Professor of Moss, Example University').waitFor();
      const mail = page.getByRole('link', { name: /^ada\.moss/ });
      expect((await mail.innerText()).replaceAll(/\s/g, '')).toBe('ada.moss@example.org');
      expect(await page.getByRole('link', { name: 'Google Scholar' }).getAttribute('href')).toContain('scholar');
    });
  });
});

it('A colour with too little contrast stops the build, with its line and a better colour', async () => {
  const site = await buildSite({
    seeds: { 'site.yaml': `${defaultSiteYaml}theme: { accent: "#ffdd00" }\n`, 'listing.txt': listing },
  });
  expect(site.exitCode).not.toBe(0);
  expect(site.output).toMatch(/theme\.accent.*#ffdd00 on the panel in light colours/s);
  await site.cleanup();
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './support/axe.ts';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { writeListing } from './support/listing.ts';
import { type OpenSite, openSite } from './support/open-site.ts';

const subjects = ['Moss', 'Lichen', 'Fern'];
const papers = Array.from({ length: 30 }, (_, index) => ({
  header: `${index % 2 === 0 ? 'CL' : 'LG'}May ${String((index % 28) + 1)}, ${String(2024 - (index % 5))}${index === 4 ? 'Code' : ''}`,
  title: `${subjects[index % 3] ?? ''} on Roofs, Part ${String(index)}`,
  authors: index % 3 === 0 ? 'Ada Muñoz, Ben Sample' : 'Cleo Other, Dan Else',
}));
const people = 'people: [{ name: Ada Muñoz, role: owner }, { name: Cleo Other }]\n';

let open: OpenSite;
const shown = '.entry:visible';

beforeAll(async () => {
  open = await openSite(
    {
      seeds: {
        'site.yaml': defaultSiteYaml + people,
        'listing.txt': writeListing(papers),
        // Its references name another address than that of its page.
        'corrections.yaml': 'moss-on-roofs-part-0: { links: { arxiv: "2401.00001" } }\n',
      },
      address: 'https://papers.example.org/repo/',
    },
    '/repo/',
  );
});

afterAll(async () => {
  await open.close();
});

describe('The filter of the list of all papers', () => {
  it('shows and counts entries with the words, and is kept in the address', async () => {
    await open.visit('papers/', async (page, faults) => {
      await page.getByPlaceholder('Filter the list').fill('munoz moss');
      await page.getByText('10 of 30 papers').waitFor();
      await expect.poll(() => page.locator(shown).count()).toBe(10);
      // The fourth of five years.
      await page.getByLabel('From').fill('3');
      await page.getByText('4 of 30 papers').waitFor();
      await page.waitForURL('**/papers/?text=munoz+moss&from=2023');
      await page.reload();
      await page.getByText('4 of 30 papers').waitFor();
      expect(await page.getByPlaceholder('Filter the list').inputValue()).toBe('munoz moss');
      expect(await findViolations(page)).toEqual([]);
      expect(faults).toEqual([]);
    });
  });

  it.each([
    ['?category=cs.LG', 15],
    ['?member=ada-munoz', 10],
    ['?from=2021&to=2022', 12],
    ['?has=code', 1],
    ['?member=cleo-other&from=2024&category=cs.CL', 2],
  ])('shows the matching entries for %s', async (query, count) => {
    await open.visit(`papers/${query}`, async (page) => {
      await page.getByText(`${String(count)} of 30 papers`).waitFor();
      await expect.poll(() => page.locator(shown).count()).toBe(count);
    });
  });

  it('hides years without matching papers', async () => {
    await open.visit('papers/?from=2022&to=2022', async (page) => {
      await page.getByText('6 of 30 papers').waitFor();
      await expect.poll(() => page.locator('.year-heading:visible').allInnerTexts()).toEqual(['2022\n6 papers']);
    });
  });

  it('states that nothing matches, and offers a way on', async () => {
    await open.visit('papers/?text=mushroom', async (page) => {
      await page.locator('[data-list-empty]').getByText('No matches.').waitFor();
      expect(await page.getByRole('link', { name: 'Search abstracts, too' }).getAttribute('href')).toMatch(
        /\/repo\/search\/\?q=mushroom$/,
      );
      await page.locator('[data-list-empty]').getByRole('button', { name: 'Clear filters' }).click();
      await page.locator(shown).nth(29).waitFor();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('is undone by the browser’s Back', async () => {
    await open.visit('papers/?text=moss', async (page) => {
      await page.getByText('10 of 30 papers').waitFor();
      await page.locator(`${shown} .entry-title a`).first().click();
      await page.getByRole('heading', { level: 1, name: /Moss/ }).waitFor();
      await page.goBack();
      await page.getByText('10 of 30 papers').waitFor();
    });
  });

  it('is hidden without JavaScript, with the complete list', async () => {
    await open.visit(
      'papers/?text=moss',
      async (page) => {
        expect(
          await page.locator('[data-list-tools], [data-selection], [data-keys-open]').filter({ visible: true }).count(),
        ).toBe(0);
        expect(await page.locator(shown).count()).toBe(30);
        await page.locator('.chart a[data-year="2021"]').press('Enter');
        await expect.poll(() => new URL(page.url()).hash).toBe('#year-2021');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('Keyboard shortcuts of the list', () => {
  it('move, open and select', async () => {
    await open.visit('papers/', async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent.trim());
      const titles = await page.locator('.entry-title').allInnerTexts();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await expect.poll(() => focused()).toBe(titles[1]);
      await page.keyboard.press('k');
      await expect.poll(() => focused()).toBe(titles[0]);
      await page.keyboard.press('x');
      await page.getByText('1 paper selected').waitFor();
      await page.keyboard.press('f');
      await page.keyboard.type('fern');
      await page.getByText('10 of 30 papers').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('o');
      expect(new URL(page.url()).pathname).toBe('/repo/papers/');
    });
  });

  it('are listed in a dialog, which can turn them off', async () => {
    await open.visit('papers/', async (page) => {
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: 'Shortcuts' });
      await sheet.getByText('next paper').waitFor();
      expect(await findViolations(page)).toEqual([]);
      await sheet.getByLabel('Use single-key shortcuts on this site').uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      await page.keyboard.press('/');
      await page.keyboard.press('?');
      await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
      expect(await page.evaluate(() => document.activeElement?.closest('.entry') === null)).toBe(true);
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog', { name: 'Search' }).waitFor();
    });
  });
});

describe('Selected papers', () => {
  it.each([
    ['BibTeX', /^@misc\{/gm],
    ['RIS', /^TY {2}- /gm],
    ['CSL-JSON', /"title":/g],
  ])('alone are copied as %s', async (name, start) => {
    await open.visit(
      'papers/',
      async (page, faults) => {
        await page.getByRole('button', { name: 'Select', exact: true }).click();
        await page.getByLabel('Select Moss on Roofs, Part 0').check();
        await page.getByLabel('Select Lichen on Roofs, Part 1', { exact: true }).check();
        await page.getByText('2 papers selected').waitFor();
        expect(await findViolations(page)).toEqual([]);
        await page.getByLabel('Format').selectOption(name);
        await page.getByRole('button', { name: 'Copy' }).click();
        await page.getByText('2 papers selected Copied.').waitFor();
        const text = await page.evaluate(() => navigator.clipboard.readText());
        expect(text.match(start)).toHaveLength(2);
        expect(text).toMatch(/Part 0[\s\S]*Part 1/);
        expect(faults).toEqual([]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('can be all papers that match the filter', async () => {
    await open.visit('papers/?text=fern', async (page) => {
      await page.getByText('10 of 30 papers').waitFor();
      await page.getByRole('button', { name: 'Select', exact: true }).click();
      await page.getByRole('button', { name: 'Select all' }).click();
      await page.getByText('10 papers selected').waitFor();
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download' }).click();
      expect((await downloading).suggestedFilename()).toBe('selection.bib');
    });
  });

  it('cause a message if their files cannot be loaded', async () => {
    await open.visit('papers/', async (page) => {
      await page.route('**/publications.bib', (route) => route.abort());
      await page.getByRole('button', { name: 'Select', exact: true }).click();
      await page.getByRole('button', { name: 'Select all' }).click();
      await page.getByRole('button', { name: 'Copy' }).click();
      await page.getByText('That did not work.').waitFor();
    });
  });
});

it('A compact list remains compact on the next visit', async () => {
  await open.visit('papers/', async (page) => {
    await page.getByRole('button', { name: 'Compact' }).click();
    await expect.poll(() => page.locator('.entry .facts').first().isVisible()).toBe(false);
    await page.reload();
    await expect.poll(() => page.locator('.entry .facts').first().isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Compact' }).getAttribute('aria-pressed')).toBe('true');
  });
});

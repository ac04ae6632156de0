import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSiteYaml } from './support/default-seeds.ts';
import { type OpenSite, openSite } from './support/open-site.ts';
import { visit } from './support/search-visit.ts';

const toLetters = (number: number) => String(number).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** Ada Grace wrote all papers, each with 41 people who wrote no other. */
const papers = Array.from({ length: 25 }, (_, paper) => {
  const people = Array.from({ length: 41 }, (_, index) => `Mira O${toLetters(paper * 100 + index + 1000)}`);
  return `@article{p${String(paper)}, title = {Moss ${toLetters(paper + 10)}}, author = {${['Ada Grace', ...people].join(' and ')}}, journal = {Moss}, year = 2024}`;
});

let site: OpenSite;

beforeAll(async () => {
  const settings = defaultSiteYaml.replace(/sources:[^]*/u, 'sources: [{ file: papers.bib }]\n');
  site = await openSite({ seeds: { 'site.yaml': settings, 'papers.bib': papers.join('\n') } });
});

afterAll(() => site.close());

describe('The search page of a site with more than a thousand authors', () => {
  const wide = { viewport: { width: 1280, height: 800 } };

  it('lists the authors of several papers, and does not load the others', async () => {
    const { page, requests, faults } = await visit(site.browser, `${site.url}search/?q=moss`, wide);
    const names = page.locator('[data-facet=author] [data-option=name]');
    await names.first().waitFor();
    expect(await names.allTextContents()).toEqual(['Ada Grace']);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((path) => path.endsWith('.pf_filter'))).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  it('finds the papers of authors who are not listed, and of two authors', async () => {
    const address = `${site.url}search/?author=Ada+Grace&author=Mira+Obaaa`;
    const { page, faults } = await visit(site.browser, address, wide);
    await page.locator('[role=status]').getByText('1 paper', { exact: true }).waitFor();
    const chosen = page.locator('.facet-option').filter({ hasText: 'Mira Obaaa' });
    expect(await chosen.locator('input').isChecked()).toBe(true);
    expect(await chosen.locator('.number').textContent()).toBe('1');
    expect(faults).toEqual([]);
  });
});

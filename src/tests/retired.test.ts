import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, buildSite } from './support/build-site.ts';

const listing = `CLApr 14, 2022
Counting Leaves From the AirMira Okafor, Li van der Berg
We count leaves.
`;

const entry = (marks: readonly string[], more: Readonly<Record<string, unknown>> = {}) => ({
  seen: '2025-01-02',
  marks,
  key: `okafor-${String(marks.length)}-${Object.keys(more).join('-') || 'leaves'}`,
  ...more,
});

const ledger = {
  'counting-leaves': entry(['title:counting-leaves-from-the-air'], { was: ['leaves'] }),
  'an-early-draft': entry(['title:an-early-draft'], { moved: 'counting-leaves' }),
  'a-mistaken-proof': entry(['title:a-mistaken-proof'], { gone: 'Withdrawn: <the proof> is wrong.' }),
};

const redirects = `/publication/leaves/: papers/leaves/
/publications/: papers/
`;

describe('A former address of a paper', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    site = await buildSite({
      seeds: { 'listing.txt': listing, 'permalinks.json': JSON.stringify(ledger), 'redirects.yaml': redirects },
      address: 'https://papers.example.org/repo/',
    });
    expect(site.output).not.toContain('[WARN]');
  });

  afterAll(() => site.cleanup());

  test('is kept if the ledger has the paper under another title', async () => {
    expect(await site.read('papers/counting-leaves/index.html')).toContain(
      '<h1><bdi>Counting Leaves From the Air</bdi></h1>',
    );
    expect(await site.files()).not.toContain('papers/counting-leaves-from-the-air/index.html');
  });

  test.each(['an-early-draft', 'leaves'])('%s redirects to the present address of the paper', async (id) => {
    const page = await site.read(`papers/${id}/index.html`);
    expect(page).toContain('content="0; url=/repo/papers/counting-leaves/"');
    expect(page).toContain('<link rel="canonical" href="https://papers.example.org/repo/papers/counting-leaves/">');
    expect(page).toContain('noindex');
  });

  test.each([
    ['publication/leaves', '/repo/papers/counting-leaves/'],
    ['publications', '/repo/papers/'],
  ])('%s, of a former site, redirects to the present page', async (from, to) => {
    const page = await site.read(`${from}/index.html`);
    expect(page).toContain(`content="0; url=${to}"`);
    expect(page).toContain('noindex');
    expect(await site.read('sitemap-0.xml')).not.toContain(from);
  });

  test('gives the reason why the paper was removed', async () => {
    const page = await site.read('papers/a-mistaken-proof/index.html');
    expect(page).toContain('Withdrawn: &lt;the proof&gt; is wrong.');
    expect(page).toContain('noindex');
    expect(page).not.toContain('citation_title');
  });

  test('is not in the sitemap, in a list or in a feed', async () => {
    const texts = await Promise.all(
      ['sitemap-0.xml', 'papers/index.html', 'rss.xml', 'publications.bib'].map((path) => site.read(path)),
    );
    for (const id of ['an-early-draft', 'a-mistaken-proof', 'papers/leaves/'])
      expect(texts.join('\n')).not.toContain(id);
    expect(texts[0]).toContain('/repo/papers/counting-leaves/');
  });
});

test('A build that would lose a published address fails with a remedy', async () => {
  const site = await buildSite({
    seeds: {
      'listing.txt': listing,
      'permalinks.json':
        '{\n"a-lost-paper": {"seen":"2025-01-02","marks":["title:a-lost-paper"],"key":"doe-2025-lost"}\n}\n',
    },
  });
  await site.cleanup();
  expect(site.exitCode).toBe(1);
  expect(site.output).toMatch(/2:\d+ +error +.*“\/papers\/a-lost-paper\/”.*\[address-lost\]/);
  expect(site.output).toContain('"gone": "why it was removed"');
});

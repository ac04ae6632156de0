import { describe, expect, it } from 'vitest';
import { formatRules, type Host, hosts } from './format-rules.ts';
import { findHeaders, listHeaderRules } from './header-rules.ts';

type Headers = Readonly<Record<string, string>>;

/** Evaluates `_headers` like Netlify and Cloudflare: a header set by two rules has both values. */
function readHeadersFile(text: string, path: string): Headers {
  const headers: Record<string, string> = {};
  let isMatch = false;
  for (const line of text.split('\n').filter((content) => content.trim() !== '')) {
    if (/^\S/.test(line)) {
      expect(line.split('*').length).toBeLessThan(3);
      const [start = '', end] = line.split('*');
      isMatch = end === undefined ? path === line : path.startsWith(start) && path.endsWith(end);
    } else if (isMatch) {
      const [name = '', ...value] = line.trim().split(': ');
      headers[name] = headers[name] === undefined ? value.join(': ') : `${headers[name]}, ${value.join(': ')}`;
    }
  }
  return headers;
}

/** Evaluates `vercel.json` like Vercel: the last value counts. */
function readVercel(text: string, path: string): Headers {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const matching = headers.filter(({ source }) => new RegExp(`^${source}$`).test(path));
  return Object.fromEntries(matching.flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])));
}

const unframed = { show: { embed: false } };
const framed = { show: { embed: true } };

const types: readonly (readonly [string, string | undefined])[] = [
  ['', undefined],
  ['papers/on-moss/', undefined],
  ['papers/on-moss/moss.pdf', undefined],
  ['publications.json', undefined],
  ['papers/on-moss.bib', 'application/x-bibtex; charset=utf-8'],
  ['publications.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['years/2025/publications.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['papers/on-moss.md', 'text/markdown; charset=utf-8'],
  ['feeds.opml', 'text/x-opml; charset=utf-8'],
  ['atom.xml', 'application/atom+xml; charset=utf-8'],
  ['years/2025/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['authors/ada/feed.json', 'application/feed+json; charset=utf-8'],
  ['sitemap-0.xml', undefined],
];
const caching: readonly (readonly [string, string | undefined])[] = [
  ['_astro/index.Ab12.css', 'public, max-age=31536000, immutable'],
  ['pagefind/filter/en_ab12.pf_filter', 'public, max-age=31536000, immutable'],
  ['pagefind/pagefind-entry.json', 'no-cache'],
  ['pagefind/pagefind.js', undefined],
  ['index.html', undefined],
];

describe.each(['/', '/repo/'])('The headers of a site at %s', (base) => {
  describe.each([
    ['netlify', readHeadersFile],
    ['cloudflare', readHeadersFile],
    ['vercel', readVercel],
  ] as const)('for %s', (host, read) => {
    const get = (path: string, settings = unframed) => read(formatRules(host, { base, ...settings }), base + path);

    it.each(types)('give %j the type %j', (path, type) => {
      expect(get(path)['Content-Type']).toBe(type);
    });

    it.each([...types, ...caching])('are the same as “findHeaders” returns for %j', (path) => {
      for (const settings of [unframed, framed]) expect(findHeaders(path, settings)).toMatchObject(get(path, settings));
    });

    it.each(caching)('give %j the caching %j', (path, value) => {
      expect(get(path)['Cache-Control']).toBe(value);
    });

    it('forbid frames on other sites and type sniffing', () => {
      for (const path of ['', 'papers/on-moss/', 'papers/on-moss.bib', '_astro/a.css'])
        expect(get(path)).toMatchObject({
          'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'") as string,
          'X-Content-Type-Options': 'nosniff',
          'Referrer-Policy': 'strict-origin-when-cross-origin',
        });
    });

    it('allow other sites to frame embedded lists only', () => {
      for (const path of ['', 'papers/embed/', 'embed.html', 'papers/on-moss.bib']) {
        const headers = get(path, framed);
        expect(headers['Content-Security-Policy']).toBe("base-uri 'none'; form-action 'self'");
        expect(headers['X-Frame-Options']).toBe('DENY');
      }
      for (const path of ['embed/', 'embed/years/2025/']) {
        const policy = get(path, framed)['Content-Security-Policy'];
        expect(policy?.match(/frame-ancestors [^;,]*/gu)).toEqual(['frame-ancestors *']);
        expect(get(path, framed)['X-Content-Type-Options']).toBe('nosniff');
      }
    });

    it('do not apply outside of the site', () => {
      if (base !== '/') expect(read(formatRules(host, { base, ...unframed }), '/other/publications.bib')).toEqual({});
    });
  });

  it.each(Object.keys(hosts) as Host[])('for %s have every header of every rule', (host) => {
    for (const settings of [unframed, framed]) {
      const text = formatRules(host, { base, ...settings });
      for (const { headers } of listHeaderRules(settings))
        for (const value of Object.values(headers)) expect(text).toContain(value);
    }
  });
});

it('No rule has a policy directive that belongs to the hashes in the pages', () => {
  for (const { headers } of [unframed, framed].flatMap(listHeaderRules))
    expect(headers['Content-Security-Policy'] ?? '').not.toMatch(
      /(?:default|script|style|worker|connect|img|font)-src/,
    );
});

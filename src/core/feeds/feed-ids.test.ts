import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { toAtom } from './atom.ts';
import { createFeed } from './feed.ts';
import { toJsonFeed } from './json-feed.ts';
import { createRendered } from '../facts/publication.fixture.ts';
import { toRss } from './rss.ts';
import { createUrls } from '../urls.ts';

const first = { origin: 'https://example.org', base: '/lab/' };
const ids = 'https://example.org/lab/';
const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

async function readIds(place: { readonly origin: string; readonly base: string }, base = ids, archive?: number) {
  const publications = Array.from({ length: 120 }, (_, index) => createRendered({ id: `paper-${String(index)}` }));
  const feed = createFeed({
    title: 'Leaf Lab',
    publisher: 'Leaf Lab',
    description: 'New',
    language: 'en',
    scope: { kind: 'author', key: 'li-van-der-berg' },
    publications,
    urls: createUrls(place),
    ids: base,
    archive,
  });
  const rss = parser.parse(await toRss(feed, '/feed.css')) as {
    rss: { channel: { item: { guid: { '#text': string; '@_isPermaLink': string }; link: string }[] } };
  };
  const atom = parser.parse(toAtom(feed, '/feed.css')) as { feed: { id: string; entry: { id: string }[] } };
  const json = JSON.parse(toJsonFeed(feed)) as { items: { id: string; url: string }[] };
  return {
    feed: atom.feed.id,
    atom: atom.feed.entry.map(({ id }) => id),
    json: json.items.map(({ id }) => id),
    rss: rss.rss.channel.item.map(({ guid }) => guid['#text']),
    links: rss.rss.channel.item.map(({ link }) => link),
    permanent: [...new Set(rss.rss.channel.item.map(({ guid }) => guid['@_isPermaLink']))],
  };
}

test.each([undefined, 1])(
  'identifiers stay the same when the site moves to another host and path (archive %s)',
  async (archive) => {
    const before = await readIds(first, ids, archive);
    const after = await readIds({ origin: 'https://papers.example.com', base: '/' }, ids, archive);
    for (const format of ['feed', 'atom', 'json', 'rss'] as const) expect(after[format]).toEqual(before[format]);
    expect(before.atom).toHaveLength(50);
    expect(before.atom).toEqual(before.rss);
    expect(before.json).toEqual(before.rss);
    expect(before.rss).toEqual(before.links);
    expect(before.permanent).toEqual(['true']);
    expect(after.links[0]).toBe('https://papers.example.com/papers/paper-0/'.replace('0', archive ? '70' : '0'));
    expect(after.permanent).toEqual(['false']);
  },
);

test('identifiers can begin with any URI, such as a tag (RFC 4151)', async () => {
  const { feed, atom, permanent } = await readIds(first, 'tag:example.org,2026-01-31:');
  expect(feed).toBe('tag:example.org,2026-01-31:authors/li-van-der-berg/atom.xml');
  expect(atom[0]).toBe('tag:example.org,2026-01-31:papers/paper-0/');
  expect(permanent).toEqual(['false']);
});

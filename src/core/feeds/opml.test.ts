import { expect, test } from 'vitest';
import { toOpml } from './opml.ts';
import { urls } from '../facts/publication.fixture.ts';

test('OPML has each feed under its heading, with its page', () => {
  const groups = [
    { title: 'A & B', lists: [{ scope: { kind: 'category', key: 'cs.CL' } as const, name: 'Words "here"' }] },
  ];
  expect(toOpml('Leaf Lab', groups, 'rss', urls)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Leaf Lab</title></head><body>' +
      '<outline text="A &amp; B"><outline text="Words &quot;here&quot;" title="Words &quot;here&quot;" type="rss" ' +
      'xmlUrl="https://example.org/lab/categories/cs.CL/rss.xml" htmlUrl="https://example.org/lab/categories/cs.CL/"/>' +
      '</outline></body></opml>',
  );
});

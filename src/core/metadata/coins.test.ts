import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCoins } from './coins.ts';
import { anyHostileText, createRendered, urls } from '../facts/publication.fixture.ts';

test('a paper is written as an OpenURL ContextObject in Dublin Core', () => {
  expect(toCoins(createRendered({ title: 'R&D = 100%' }), urls)).toBe(
    'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.title=R%26D%20%3D%20100%25' +
      '&rft.creator=Okafor%2C%20Mira&rft.creator=van%20der%20Berg%2C%20Li&rft.date=2025-05-21' +
      '&rft.identifier=https%3A%2F%2Fexample.org%2Flab%2Fpapers%2Fcounting-leaves%2F&rft.type=preprint',
  );
});

test('an article has its venue, and its type last', () => {
  const details = { volume: '7', issue: '2', pages: '1–4' };
  const article = createRendered({ type: 'article', venue: 'Leaves', details, links: { doi: '10.1000/182' } });
  const fields = [...new URLSearchParams(toCoins(article, urls))];
  expect(fields).toContainEqual(['rft_id', 'info:doi/10.1000/182']);
  expect(fields).toContainEqual(['rft.source', 'Leaves']);
  expect(fields).toContainEqual(['rft.pages', '1–4']);
  expect(fields.at(-1)).toEqual(['rft.type', 'journalArticle']);
});

test('a title cannot add a field, and is restored when parsed', () => {
  fc.assert(
    fc.property(anyHostileText, (title) => {
      const fields = new URLSearchParams(toCoins(createRendered({ title }, ['A B']), urls));
      expect([...fields.keys()]).toHaveLength(7);
      expect(fields.get('rft.title')).toMatch(/^T/u);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listMisplaced } from '../../model/misplaced-fields.fixture.ts';
import { parseCslJson } from './parse-csl-json.ts';

const anyScalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, '', '{', '$x$', '10.1000/182', 'article', 'arXiv:2401.01234'),
);
const anyName = fc.oneof(
  anyScalar,
  fc.record({ family: anyScalar, given: anyScalar, literal: anyScalar }, { requiredKeys: [] }),
);
const anyItem = fc.record(
  {
    id: anyScalar,
    type: fc.oneof(anyScalar, fc.constantFrom('article-journal', 'book', 'thesis', 'webpage')),
    title: fc.oneof(anyScalar, fc.array(anyScalar)),
    author: fc.oneof(anyName, fc.array(anyName)),
    issued: fc.oneof(
      anyScalar,
      fc.record({ 'date-parts': fc.array(fc.array(anyScalar)) }),
      fc.record({ raw: anyScalar }),
    ),
    'container-title': anyScalar,
    page: anyScalar,
    DOI: anyScalar,
    note: anyScalar,
  },
  { requiredKeys: [] },
);
const anyItems = fc.array(anyItem, { maxLength: 6 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.json(), fc.nat(40)).map(([json, cut]) => json.slice(0, json.length - cut)),
  fc.tuple(anyItems, fc.nat(400), fc.string({ maxLength: 3 })).map(([items, at, noise]) => {
    const json = JSON.stringify(items);
    return json.slice(0, at) + noise + json.slice(at);
  }),
);

describe('For arbitrary JSON', () => {
  test('parsing does not throw, and each value has a position in the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { drafts } = parseCslJson('papers.json', text);
        for (const { title } of drafts) expect(title.value.written).not.toBe('');
        expect(listMisplaced(text, drafts)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('each item of a list becomes a paper or is reported', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const { drafts, diagnostics } = parseCslJson('papers.json', JSON.stringify(items));
        const untitled = diagnostics.filter(({ code }) => code === 'reference-title-missing');
        expect(drafts.length + untitled.length).toBe(items.length);
      }),
    );
  });
});

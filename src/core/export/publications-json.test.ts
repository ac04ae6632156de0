import { expect, test } from 'vitest';
import { createRendered, urls } from '../facts/publication.fixture.ts';
import { publicationsFileSchema, toPublicationsFile, toPublicationsSchema } from './publications-json.ts';

const site = { title: 'Leaf Lab', description: 'Leaves.', language: 'en' };

test('The file has all data of a paper, as its schema describes', () => {
  const plain = createRendered({ links: { doi: '10.1000/182' }, details: { volume: '7' }, title: 'On $x^2$' });
  const rendered = { ...plain.rendered, title: { text: 'On x²', html: 'On <i>x</i><sup>2</sup>' } };
  const paper = { ...plain, rendered };
  const file: unknown = JSON.parse(toPublicationsFile(site, [paper], urls));
  const { publications, version, $schema } = publicationsFileSchema.parse(file);
  expect({ version, $schema }).toEqual({ version: 2, $schema: 'https://example.org/lab/publications.schema.json' });
  expect(publications).toMatchObject([
    {
      id: 'counting-leaves',
      url: 'https://example.org/lab/papers/counting-leaves/',
      title: 'On $x^2$',
      links: { doi: '10.1000/182' },
      details: { volume: '7' },
      abstract: 'We count leaves.',
    },
  ]);
  // The abstract has no markup.
  expect(publications[0]?.text).toEqual({ title: 'On x²' });
  expect(publications[0]).not.toHaveProperty('rendered');
  expect(publications[0]).not.toHaveProperty('source');
});

test('The schema is a JSON Schema with a version', () => {
  expect(JSON.parse(toPublicationsSchema())).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: { version: { const: 2 } },
  });
});

test.each([undefined, 'in press', 'submitted'])('An unknown year is null in this version (%s)', (status) => {
  const date = { year: null, month: null, day: null, yearInferred: false, ...(status !== undefined && { status }) };
  const file: unknown = JSON.parse(toPublicationsFile(site, [createRendered({ date })], urls));
  expect(publicationsFileSchema.parse(file).publications[0]?.date).toEqual(date);
});

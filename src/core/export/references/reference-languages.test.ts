import CSL from 'citeproc';
import { expect, it } from 'vitest';
import { readStyleFiles } from '../../../integration/citation-styles/read-style-files.ts';
import { createPublication, urls } from '../../facts/publication.fixture.ts';
import { citationStyles } from '../../settings/site-schema.ts';
import { findTexts, translations } from '../../texts/find-texts.ts';
import { createReferenceFormatter } from './format-references.ts';
import { readLocale } from './locale-terms.ts';
import { toReferenceItem } from './prepare-item.ts';
import { toReferenceText } from './reference-html.ts';

const page = 'https://example.org/lab/papers/counting-leaves/';

function cite(language: string, ...parameters: Parameters<typeof createPublication>) {
  const format = createReferenceFormatter(CSL, readStyleFiles(citationStyles, language), language);
  const [references = {}] = format([toReferenceItem(createPublication(...parameters), urls, findTexts(language))]);
  return Object.fromEntries(citationStyles.map((style) => [style, toReferenceText(references[style] ?? '')]));
}

const article = { venue: 'Leaves', type: 'article', details: { volume: '12', issue: '3', pages: '17–42' } } as const;

it.each([
  ['de', `Okafor, Mira, und Li van der Berg. „Counting Leaves“. Leaves, Bd. 12, Nr. 3, Mai 2025, S. 17–42, ${page}.`],
  [
    'fr-CA',
    `Okafor, Mira, et Li van der Berg. « Counting Leaves ». Leaves, vol. 12, nᵒ 3, mai 2025, p. 17‑42, ${page}.`,
  ],
  ['ru', `Okafor, Mira, и Li van der Berg. «Counting Leaves». Leaves, т. 12, вып. 3, май 2025 г., сс. 17–42, ${page}.`],
  ['ja', `Okafor Mira, とvan der Berg Li. 「Counting Leaves」. Leaves, vol. 12, no. 3, 2025年5月, pp. 17–42, ${page}.`],
  ['sv', `Okafor, Mira, and Li van der Berg. “Counting Leaves.” Leaves, vol. 12, no. 3, May 2025, pp. 17–42, ${page}.`],
])(
  'On a site in the language “%s”, references have the words, quotes and dates of its interface',
  (language, expected) => {
    expect(cite(language, article)['mla']).toBe(expected);
  },
);

it('The kind of a publication is in the language of the site', () => {
  const thesis = { type: 'thesis', venue: 'Universität Moos', details: { genre: 'PhD thesis' } } as const;
  expect(cite('de', thesis, ['Mira Okafor'])['apa']).toContain('[Dissertation, Universität Moos]');
});

it.each(['en', ...Object.keys(translations).map((kind) => kind.slice(0, 2))])(
  'In the language “%s”, a paper whose authors are not all known has the term for others, and no “and” before the last known author',
  (language) => {
    const { and, etAl } = readLocale(readStyleFiles([], language).locale).terms;
    expect(etAl).not.toBe('');
    for (const reference of Object.values(cite(language, { etal: true }, ['Mira Okafor', 'Li Berg', 'Ada Moss']))) {
      expect(reference).toContain(`, ${etAl}`);
      expect(reference).not.toContain(`${and}, ${etAl}`);
      expect(reference).not.toContain('..');
    }
  },
);

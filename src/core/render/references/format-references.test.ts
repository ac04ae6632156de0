import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationStyles } from '../../settings/site-schema.ts';
import { toCsl } from '../csl-json.ts';
import { anyHostileText, createPublication, urls } from '../publication.fixture.ts';
import { createReferenceFormatter } from './format-references.ts';
import { toReferenceText } from './reference-html.ts';

const read = (name: string) => readFileSync(new URL(`../../../citation-styles/${name}`, import.meta.url), 'utf8');
const styles = {
  apa: read('apa.csl'),
  mla: read('modern-language-association.csl'),
  chicago: read('chicago-author-date.csl'),
  ieee: read('ieee.csl'),
};
const format = createReferenceFormatter({ styles, locale: read('locales-en-US.xml') }, 'en');
const cite = (...parameters: Parameters<typeof createPublication>) =>
  format([toCsl(createPublication(...parameters), urls)])[0] ?? {};

const conference = {
  title: 'Counting Leaves of BERT',
  venue: 'Proceedings of the Leaf Conference',
  type: 'conference',
  links: { doi: '10.1000/182' },
} as const;

describe('A paper in proceedings', () => {
  const references = cite(conference);

  it.each([
    [
      'apa',
      'Okafor, M., &amp; van der Berg, L. (2025, May 21). Counting Leaves of BERT. <i>Proceedings of the Leaf Conference</i>. https://doi.org/10.1000/182',
    ],
    [
      'mla',
      'Okafor, Mira, and Li van der Berg. “Counting Leaves of BERT.” <i>Proceedings of the Leaf Conference</i>, 2025, https://doi.org/10.1000/182.',
    ],
    [
      'chicago',
      'Okafor, Mira, and Li van der Berg. 2025. “Counting Leaves of BERT.” In <i>Proceedings of the Leaf Conference</i>. https://doi.org/10.1000/182.',
    ],
    [
      'ieee',
      'M. Okafor and L. van der Berg, “Counting Leaves of BERT,” in <i>Proceedings of the Leaf Conference</i>, May 2025. doi: 10.1000/182.',
    ],
  ] as const)('is cited in the style %s as its users know it', (style, reference) => {
    expect(references[style]).toBe(reference);
  });
});

describe('A paper of which not all authors are known', () => {
  it.each(citationStyles)('is cited in the style %s with et al., and no author stands as the last', (style) => {
    for (const names of [['Mira Okafor'], ['Mira Okafor', 'Li van der Berg', 'Ada Moss']]) {
      const reference = cite({ etal: true }, names)[style] ?? '';
      expect(reference).toMatch(/, et al\./);
      expect(reference).not.toMatch(/others|et al\.\.|(?:&amp;|and) (?:Ada|Moss|A\.)/);
    }
  });
});

it('Papers do not change each other', () => {
  const items = ['a', 'b', 'c'].map((id) => toCsl(createPublication({ id, title: `Leaves ${id}` }), urls));
  const together = format(items);
  expect(together).toEqual(items.map((item) => format([item])[0]));
  expect(together.map(({ apa }) => apa).join()).not.toMatch(/2025[abc]/);
});

it('Whatever a paper is called, its reference has its words and no tag but those of italics and the like', () => {
  fc.assert(
    fc.property(anyHostileText, (text) => {
      const references = cite({ title: text || 'x', venue: 'V', type: 'article' }, [text || 'x']);
      for (const style of citationStyles) {
        const html = references[style] ?? '';
        expect(html.replaceAll(/<\/?(?:i|b|sup|sub)>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
      }
    }),
    { numRuns: 40 },
  );
});

it('The text of a reference has its letters and not its tags', () => {
  expect(toReferenceText('A &amp; B <i>x &lt; y</i>')).toBe('A & B x < y');
});

import CSL from 'citeproc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHeading } from '../../model/markup.ts';
import { parseMarkup } from '../../model/tex/parse-markup.ts';
import { type CitationStyle, citationStyles } from '../../settings/site-schema.ts';
import type { CslItem } from '../csl-json.ts';
import { renderMarkupText } from '../../markup/markup-text.ts';
import { anyHostileText, createPublication, urls } from '../../facts/publication.fixture.ts';
import { findTexts } from '../../texts/find-texts.ts';
import { readStyleFiles } from '../../../integration/citation-styles/read-style-files.ts';
import { createReferenceFormatter } from './format-references.ts';
import { toReferenceItem } from './prepare-item.ts';
import { toReferenceText } from './reference-html.ts';

const styles = readStyleFiles(citationStyles, 'en');
const format = createReferenceFormatter(CSL, styles, 'en');
const texts = findTexts('en');
const formatOne = (item: CslItem) => format([item])[0] ?? {};
const cite = (...parameters: Parameters<typeof createPublication>) =>
  formatOne(toReferenceItem(createPublication(...parameters), urls, texts));

const page = 'https://example.org/lab/papers/counting-leaves/';
const article = { venue: 'Journal of Leaves', type: 'article', links: { doi: '10.1000/182' } } as const;
const inVolume = { volume: '12', issue: '3', page: '17–42' };

const cases: readonly (readonly [
  paper: string,
  references: Readonly<Record<string, string>>,
  expected: Readonly<Record<CitationStyle, string>>,
])[] = [
  [
    'A paper in proceedings',
    cite({
      title: 'Counting Leaves of BERT',
      venue: 'Proceedings of the Leaf Conference',
      type: 'conference',
      links: { doi: '10.1000/182' },
    }),
    {
      apa: 'Okafor, M., &amp; van der Berg, L. (2025, May 21). Counting Leaves of BERT. <i>Proceedings of the Leaf Conference</i>. https://doi.org/10.1000/182',
      mla: 'Okafor, Mira, and Li van der Berg. “Counting Leaves of BERT.” <i>Proceedings of the Leaf Conference</i>, 2025, https://doi.org/10.1000/182.',
      chicago:
        'Okafor, Mira, and Li van der Berg. 2025. “Counting Leaves of BERT.” In <i>Proceedings of the Leaf Conference</i>. https://doi.org/10.1000/182.',
      ieee: 'M. Okafor and L. van der Berg, “Counting Leaves of BERT,” in <i>Proceedings of the Leaf Conference</i>, May 2025. doi: 10.1000/182.',
    },
  ],
  [
    'An article in a volume of a journal',
    formatOne({ ...toReferenceItem(createPublication(article), urls, texts), ...inVolume }),
    {
      apa: 'Okafor, M., &amp; van der Berg, L. (2025). Counting Leaves. <i>Journal of Leaves</i>, <i>12</i>(3), 17–42. https://doi.org/10.1000/182',
      mla: 'Okafor, Mira, and Li van der Berg. “Counting Leaves.” <i>Journal of Leaves</i>, vol. 12, no. 3, May 2025, pp. 17–42, https://doi.org/10.1000/182.',
      chicago:
        'Okafor, Mira, and Li van der Berg. 2025. “Counting Leaves.” <i>Journal of Leaves</i> 12 (3): 17–42. https://doi.org/10.1000/182.',
      ieee: 'M. Okafor and L. van der Berg, “Counting Leaves,” <i>Journal of Leaves</i>, vol. 12, no. 3, pp. 17–42, May 2025, doi: 10.1000/182.',
    },
  ],
  [
    'A paper that is in no journal, by a team and one more',
    cite({ title: 'An Atlas of Ferns' }, ['The Fern Atlas Consortium', 'Mira Okafor']),
    {
      apa: `The Fern Atlas Consortium, &amp; Okafor, M. (2025). <i>An Atlas of Ferns</i>. ${page}`,
      mla: `The Fern Atlas Consortium, and Mira Okafor. <i>An Atlas of Ferns</i>. 21 May 2025, ${page}.`,
      chicago: `The Fern Atlas Consortium, and Mira Okafor. 2025. “An Atlas of Ferns.” ${page}.`,
      ieee: `The Fern Atlas Consortium and M. Okafor, “An Atlas of Ferns.” May 21, 2025. [Online]. Available: ${page}`,
    },
  ],
  [
    'A paper whose authors are not all known',
    cite({ etal: true }, ['Mira Okafor', 'Li van der Berg', 'Ada Moss']),
    {
      apa: `Okafor, M., van der Berg, L., Moss, A., et al. (2025). <i>Counting Leaves</i>. ${page}`,
      mla: `Okafor, Mira, et al. <i>Counting Leaves</i>. 21 May 2025, ${page}.`,
      chicago: `Okafor, Mira, Li van der Berg, Ada Moss, et al. 2025. “Counting Leaves.” ${page}.`,
      ieee: `M. Okafor, L. van der Berg, A. Moss, et al., “Counting Leaves.” May 21, 2025. [Online]. Available: ${page}`,
    },
  ],
  [
    'A paper with formulas and a tag in its title',
    cite({ title: "Reading <MASK> in $O(n^{3/2} \\log n)$: from $f'(x)$ to $\\mathbb{R}^3$" }, ['Mira Okafor']),
    {
      apa: `Okafor, M. (2025). <i>Reading &lt;MASK&gt; in O(n^(3/2) log n): from f′(x) to ℝ³</i>. ${page}`,
      mla: `Okafor, Mira. <i>Reading &lt;MASK&gt; in O(n^(3/2) log n): From f′(x) to ℝ³</i>. 21 May 2025, ${page}.`,
      chicago: `Okafor, Mira. 2025. “Reading &lt;MASK&gt; in O(n^(3/2) log n): From f′(x) to ℝ³.” ${page}.`,
      ieee: `M. Okafor, “Reading &lt;MASK&gt; in O(n^(3/2) log n): from f′(x) to ℝ³.” May 21, 2025. [Online]. Available: ${page}`,
    },
  ],
  [
    'A paper in Arabic',
    cite({ title: 'في قياس ظلال الأشجار' }, ['فلان الفلاني', 'Ada Moss']),
    {
      apa: `الفلاني, ف., &amp; Moss, A. (2025). <i>في قياس ظلال الأشجار</i>. ${page}`,
      mla: `الفلاني, فلان, and Ada Moss. <i>في قياس ظلال الأشجار</i>. 21 May 2025, ${page}.`,
      chicago: `الفلاني, فلان, and Ada Moss. 2025. “في قياس ظلال الأشجار.” ${page}.`,
      ieee: `ف. الفلاني and A. Moss, “في قياس ظلال الأشجار.” May 21, 2025. [Online]. Available: ${page}`,
    },
  ],
];

describe.each(cases)('%s', (_paper, references, expected) => {
  it.each(citationStyles)('is formatted in the style %s', (style) => {
    expect(references[style]).toBe(expected[style]);
  });
});

describe('A paper whose authors are not all known', () => {
  it.each(citationStyles)(
    'is cited in the style %s with et al., and without “and” before the last known author',
    (style) => {
      const many = Array.from({ length: 30 }, (_, index) => `Ada Moss${String.fromCodePoint(97 + (index % 26))}`);
      for (const names of [['Mira Okafor'], ['Mira Okafor', 'Li van der Berg', 'Ada Moss'], many]) {
        const reference = toReferenceText(cite({ etal: true }, names)[style] ?? '');
        expect(reference).toMatch(/ et al\./);
        expect(reference).not.toMatch(/others|et al\.\.|…|(?:&|and) (?:Ada|Moss|A\.)/);
      }
    },
  );

  it('is cited with only et al. if no author is known', () => {
    expect(cite({ etal: true }, []).apa).toBe(`Et al. (2025). <i>Counting Leaves</i>. ${page}`);
  });
});

it('Papers do not change each other', () => {
  const items = ['a', 'b', 'c'].map((id) =>
    toReferenceItem(createPublication({ id, title: `Leaves ${id}` }), urls, texts),
  );
  const together = format(items);
  expect(together).toEqual(items.map(formatOne));
  expect(together.map(({ apa }) => apa).join()).not.toMatch(/2025[abc]/);
});

it('Only the requested styles are formatted', () => {
  const formatApa = createReferenceFormatter(CSL, readStyleFiles(['apa'], 'en'), 'en');
  expect(Object.keys(formatApa([toReferenceItem(createPublication(), urls, texts)])[0] ?? {})).toEqual(['apa']);
});

it('Formulas without markup keep their characters', () => {
  const { mla } = cite({ title: 'Cosets of U(n_1) x <b>g</b> for hx<<1 and a space' });
  expect(mla).toContain('<i>Cosets of U(n_1) x &lt;b&gt;g&lt;/b&gt; for hx&lt;&lt;1 and a Space</i>');
});

it('Emphasis, subscripts and superscripts of a title are preserved in the reference', () => {
  const { ieee } = cite({
    title: String.raw`On \emph{Bryum \textbf{alpinum}} in H$_2$O at T$_\mathrm{eff}$, 10$^{-3}$`,
  });
  expect(ieee).toContain('On <i>Bryum <b>alpinum</b></i> in H<sub>2</sub>O at T<sub>eff</sub>, 10<sup>−3</sup>');
});

it('Titles are capitalised in English only', () => {
  const item = toReferenceItem(createPublication({ title: 'La mesure des mousses' }), urls, texts);
  const formatFrench = createReferenceFormatter(CSL, styles, 'fr');
  expect(formatOne(item).chicago).toContain('“La Mesure Des Mousses.”');
  expect(formatFrench([item])[0]?.chicago).toContain('“La mesure des mousses.”');
});

it('Whatever the title, a reference has no tags but inline formatting', () => {
  fc.assert(
    fc.property(anyHostileText, (text) => {
      const references = cite({ title: text, venue: text, type: 'article' }, [text]);
      for (const style of citationStyles) {
        const html = references[style] ?? '';
        expect(html.replaceAll(/<\/?(?:i|b|sup|sub)>/g, '')).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot);)/);
      }
    }),
    { numRuns: 40 },
  );
});

const pieces = [
  'Moss',
  'BERT',
  '<i>',
  '</i>',
  '<sup>',
  '<MASK>',
  '&amp;',
  '&lt;',
  '"',
  "'",
  'x²',
  'ᵃᵇ',
  '™',
  '$x_1$',
  'ʔ',
];

it('Whatever the title, its references have all of its letters and digits', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), (words) => {
      const title = `Leaves ${words.join(' ')}`;
      const text = renderMarkupText(toHeading(parseMarkup(title)));
      const references = cite({ title, venue: 'Journal of Leaves', type: 'article' });
      for (const style of citationStyles) {
        expect(readLetters(toReferenceText(references[style] ?? ''))).toContain(readLetters(text));
      }
    }),
    { numRuns: 60 },
  );
});

it('The plain text of a reference has no tags', () => {
  expect(toReferenceText('A &amp; B <i>x &lt; y</i>')).toBe('A & B x < y');
});

function readLetters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}™]+/gu, '').toLowerCase();
}

const properties = Object.getOwnPropertyNames(Object.prototype);

it.each(properties)('A paper whose texts are all %s, the name of an object’s property, has a reference', (word) => {
  const names = [`${word} ${word}`, word, `Ada ${word}`, `${word.toUpperCase()} Grace`];
  const details = { volume: word, pages: word, publisher: word, series: word, place: word, edition: word, genre: word };
  const paper = { title: word, venue: word, type: 'article' as const, details, keywords: [word] };
  for (const type of ['article', 'conference', 'book', 'thesis'] as const) {
    const references = cite({ ...paper, type }, names);
    expect(Object.keys(references)).toHaveLength(citationStyles.length);
    expect(references.apa).toContain(word);
  }
});

it('A paper that a style cannot format is reported, and the others have their references', () => {
  const good = toReferenceItem(createPublication(), urls, texts);
  const bad = { ...good, issued: 'never', author: 7 } as unknown as CslItem;
  const failures: string[] = [];
  const formatAll = createReferenceFormatter(CSL, styles, 'en');
  const references = formatAll(
    [good, { ...bad, toJSON: () => ({ ...good, author: [{ family: 7, given: {} }] }) }, good],
    (index, style) => failures.push(`${String(index)} ${style}`),
  );
  expect(references[0]).toEqual(formatOne(good));
  expect(references[2]).toEqual(formatOne(good));
  expect(failures.every((failure) => failure.startsWith('1 '))).toBe(true);
  expect(failures.length).toBeGreaterThan(0);
});

it('In IEEE style, an article has a full stop before “[Online]”, and a comma before its DOI', () => {
  const online = cite({ ...article, links: {} }).ieee;
  expect(online).toMatch(/ 2025\. \[Online\]\. Available: /u);
  expect(cite({ ...article, links: { doi: '10.1000/182' } }).ieee).toMatch(/ 2025, doi: /u);
});

it.each(['C3-32–C3-35', '100-012–100-019', 'AB-CD-24-003', '7, 41, 73–97', '184–198, pl. XXII–XXIV'])(
  'The pages %s are cited as they are printed',
  (pages) => {
    const { apa, ieee } = cite({ ...article, details: { pages } });
    expect(apa).toContain(`, ${pages}. `);
    expect(ieee).toMatch(/ pp?\. /u);
    expect(ieee).toContain(`. ${pages}, `);
  },
);

it('Without the optional package citeproc, papers have no references, and no fault is reported', () => {
  const formatNone = createReferenceFormatter(null, styles, 'en');
  const failures: number[] = [];
  const references = formatNone([toReferenceItem(createPublication(article), urls, texts)], (index) =>
    failures.push(index),
  );
  expect({ references, failures }).toEqual({ references: [{}], failures: [] });
});

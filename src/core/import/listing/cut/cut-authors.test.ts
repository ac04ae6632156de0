import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutAuthors, type GluedLine } from './cut-authors.ts';

/** Cuts lines as listings print them: returns title and authors separated by `|`, and the confidence. */
function read(lines: readonly GluedLine[], people: readonly string[] = []) {
  return cutAuthors(lines, people).map(({ titleEnd, authors, confidence, rule }, index) => {
    const text = lines[index]?.text ?? '';
    return {
      parts: [text.slice(0, titleEnd), ...authors.map(({ start, end }) => text.slice(start, end))].join('|'),
      confidence,
      rule,
    };
  });
}

/** The line that should be cut into these parts: `Title|First Author|Second Author`, with ` +` at the end for `et al.`. */
function glue(parts: string): GluedLine {
  const [title, ...authors] = parts.replace(/ \+$/, '').split('|');
  return { text: `${title ?? ''}${authors.join(', ')}`, etal: parts.endsWith(' +') };
}

const withoutEtal = (parts: string): string => parts.replace(/ \+$/, '');

describe('the split between title and authors', () => {
  it.each([
    ['after a small letter', 'Gardening with Sparse Attention|Mira Okafor|Jonas Lindqvist'],
    ['with more authors than are named', 'Gardening at Scale|Mira Okafor|Jonas Lindqvist|Tao Brennan +'],
    ['with a single author', 'A Study of Small Gardens in Large Cities|Mira Okafor'],
    ['after a capital', 'Weather Prediction on a Budget with GANs and BERT|Mira Okafor|Tao Brennan'],
    ['after a digit', 'Leaf Shapes in Section 3|X. Y. Zhang'],
    ['after a question mark', 'Who Waters the Garden?|Ines Moreau|Tao Brennan'],
    ['after an exclamation mark', 'Do Robots Dream of Rain!|Ines Moreau|Tao Brennan'],
    ['after a full stop', 'Counting Tulips by Ear.|Ines Moreau|Tao Brennan'],
    ['after a bracket', 'Harvest Forecasting (Extended Abstract)|Ines Moreau|Tao Brennan'],
    ['after a quotation', 'On the Meaning of "Soil"|Ines Moreau|Tao Brennan'],
    ['after a formula', 'Bounds on the Growth of $K_n$|Ines Moreau|Tao Brennan'],
    ['after another mark', 'Slow Growth in C++|Mira Okafor|Jonas Lindqvist'],
    ['after a word with inner capitals', 'LeafNet: Fast Pruning with LeafBERT|Ines Moreau|Tao Brennan'],
    ['when the title has commas', 'Seeds, Soil, and Sunlight: Planning Gardens Together|Ines Moreau|Tao Brennan'],
    ['when a title with commas has one author', 'Sunlight, Rain, and Wind|Ines Moreau'],
    ['when the title is in capitals', 'LEARNING TO PRUNE|Mira Okafor|Jonas Lindqvist'],
    ['when the title is one word', 'Compost|Mira Okafor'],
    ['when the title ends in a name', 'A Note on Turing|Alan Church'],
    ['before initials', 'Pruning Trees in the Dark|J. R. Okafor|M. Lindqvist'],
    ['before a name with inner capitals', "Soil Moisture at the Speed of Light|Siobhan McAllister|Fergus O'Brien"],
    ['before a name with particles', 'A Theory of Compost|Hendrik van der Meer|Maria de la Cruz'],
    ['before a name with hyphens', 'Watering Plans for Dry Summers|Kim Min-Jae|Jean-Luc Moreau'],
    ['before a team', 'Open Models of Plant Growth|Team Orchard|Mira Okafor|Jonas Lindqvist +'],
    [
      'before a collaboration',
      'First Results from the Greenhouse Detector|The ORCHARD Collaboration|M. Okafor|J. Lindqvist +',
    ],
    ['before a name of one word', 'Merging Gardens without Regret|Suryanti|Mira Okafor|Jonas Lindqvist +'],
    ['before a name with accents', 'The Shape of Leaves|Ángel Muñoz|Örjan Åkesson'],
    ['before a name in small letters', 'Flower Recognition in the Wild|matteo rossi|Mira Okafor'],
    ['before a name with a suffix after a comma', 'Irrigation with Language Models|Robert King, Jr.|Mira Okafor'],
  ])('is found %s', (_, parts) => {
    expect(read([glue(parts)])[0]?.parts).toBe(withoutEtal(parts));
  });

  it('is certain for each paper of the seed listing', () => {
    const listing = readFileSync(new URL('../../../../tests/seeds/listing.txt', import.meta.url), 'utf8');
    const lines = listing.split('\n').filter((_, index) => index % 3 === 1);
    const glued = lines.map((line) => line.replace(/ · .*$/, ''));
    const cuts = read(glued.map((line) => ({ text: line.replace(/ et al\.$/, ''), etal: line.endsWith(' et al.') })));
    expect(cuts.map(({ parts }) => parts.split('|').slice(1).join(', '))).toEqual(seedAuthors);
    expect(new Set(cuts.map(({ confidence }) => confidence))).toEqual(new Set(['certain']));
  });
});

describe('names that are known from a listing or a site', () => {
  const hard = glue('Graded Gardens of Drinfeld|PoNing Brandt');

  it('help to find a person of the site whom the model alone misses', () => {
    expect(read([hard])[0]?.parts).not.toBe('Graded Gardens of Drinfeld|PoNing Brandt');
    expect(read([hard], ['PoNing Brandt'])[0]).toMatchObject({
      parts: 'Graded Gardens of Drinfeld|PoNing Brandt',
      confidence: 'certain',
    });
  });

  it('help to find a name that recurs in the listing and that the model alone misses', () => {
    const others = ['Roots of Trees|Mira Okafor|PoNing Brandt', 'Leaves of Trees|Mira Okafor|PoNing Brandt'].map(glue);
    expect(read([hard, ...others])[0]?.parts).toBe('Graded Gardens of Drinfeld|PoNing Brandt');
  });
});

describe('a line without a certain split', () => {
  it('has no authors if it is only a title', () => {
    expect(read([glue('A Title without Any Author')])[0]).toEqual({
      parts: 'A Title without Any Author',
      confidence: 'guess',
      rule: 'no-authors',
    });
  });

  it('has no authors if it is empty', () => {
    expect(cutAuthors([{ text: '', etal: false }], [])).toMatchObject([
      { titleEnd: 0, authors: [], confidence: 'guess' },
    ]);
  });

  it('has a name that starts where the script changes to one without capitals', () => {
    expect(read([glue('Learning to Water|王小明|李华')])[0]).toEqual({
      parts: 'Learning to Water|王小明|李华',
      confidence: 'guess',
      rule: 'script-change',
    });
  });

  it('is uncertain if a name is in small letters', () => {
    expect(read([glue('Flower Recognition in the Wild|matteo rossi|Mira Okafor')])[0]?.confidence).not.toBe('certain');
  });
});

describe('arbitrary text', () => {
  const piece = fc.constantFrom(
    'A',
    'b',
    'Mira',
    'Okafor',
    ', ',
    ' ',
    'é',
    '王',
    '🌱',
    '\u0301',
    '$',
    '(',
    '"',
    'J.',
    ', Jr.',
    '3',
    '-',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  it('gets one split per line, with title and authors in order and without overlap', () => {
    const line = fc.record({ text, etal: fc.boolean() });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.array(text, { maxLength: 2 }), (lines, people) => {
        const cuts = cutAuthors(lines, people);
        expect(cuts).toHaveLength(lines.length);
        for (const [index, { titleEnd, authors, probability }] of cuts.entries()) {
          const bounds = [
            0,
            titleEnd,
            ...authors.flatMap(({ start, end }) => [start, end]),
            lines[index]?.text.length ?? 0,
          ];
          expect(bounds).toEqual(bounds.toSorted((one, other) => one - other));
          expect(authors.every(({ start, end }) => start < end)).toBe(true);
          expect(authors.length).toBeLessThanOrEqual(3);
          expect(probability >= 0 && probability <= 1).toBe(true);
        }
      }),
    );
  });

  it.each(['a', 'A', '(', 'A, ', '$', 'Mira Okafor, ', ' '])(
    'such as a line of a million times "%s" is read',
    (unit) => {
      const [cut] = cutAuthors([{ text: unit.repeat(1_000_000).trim(), etal: false }], []);
      expect(cut?.confidence).toBe('guess');
    },
  );
});

const seedAuthors: readonly string[] = [
  'Hadas Orgad, Seraphina Goldfarb-Tarrant, Yonatan Belinkov',
  'Preethi Seshadri, Samuel Cahyawijaya, Ayomide Odumakinde',
  'Henry C. Conklin, Tom Hosking, Tan Yi-Chern',
  'Omer Hofman, Jonathan Brokman, Oren Rachmil',
  'Team Cohere, Aakanksha, Arash Ahmadian',
  'Aakanksha, Arash Ahmadian, Seraphina Goldfarb-Tarrant',
  'Neel Rajani, Aryo Pradipta Gema, Seraphina Goldfarb-Tarrant',
  'Hongyu Chen, Seraphina Goldfarb-Tarrant',
  'Preethi Seshadri, Hongyu Chen, Sameer Singh',
  'Seraphina Goldfarb-Tarrant, Pedro Rodriguez, Jane Dwivedi-Yu',
  'Hadas Orgad, Boyi Wei, Kaden Zheng',
  'Aidan Peppin, Julia Kreutzer, Alice Schoenauer Sebag',
  'Nishant Balepur, Matthew Shu, Yoo Yeon Sung',
  'Aakanksha, Arash Ahmadian, Beyza Ermis',
  'Nishant Balepur, Matthew Shu, Alexander Hoyle',
  'Seraphina Goldfarb-Tarrant, Eddie Ungless, Esma Balkir',
  'Seraphina Goldfarb-Tarrant, Björn Ross, Adam Lopez',
  'Seraphina Goldfarb-Tarrant, Adam Lopez, Roi Blanco',
  'Seraphina Goldfarb-Tarrant, Rebecca Marchant, Ricardo Muñoz Sanchez',
  'Seraphina Goldfarb-Tarrant, Alexander Robertson, Jasmina Lazic',
  'Seraphina Goldfarb-Tarrant, Tuhin Chakrabarty, Ralph Weischedel',
  'Seraphina Goldfarb-Tarrant, Haining Feng, Nanyun Peng',
];

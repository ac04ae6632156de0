import fc from 'fast-check';
import { parseName } from '../model/name.ts';
import type { Publication } from '../model/publication.ts';
import type { RenderedPublication } from './rendered.ts';
import { createUrls } from './urls.ts';

export const urls = createUrls({ origin: 'https://example.org', base: '/lab/' });

/** A paper with all that a paper can have; the fields given replace its own. */
export function createPublication(
  fields: Partial<Omit<Publication, 'authors'>> = {},
  names = ['Mira Okafor', 'Li van der Berg'],
): Publication {
  return {
    id: 'counting-leaves',
    citationKey: 'okafor-van-der-berg-2025-counting',
    title: 'Counting Leaves',
    authors: names.map((name) => ({
      name,
      ...parseName(name),
      person: name.toLowerCase().replaceAll(/[^a-z]+/gu, '-') || 'x',
    })),
    etal: false,
    affiliations: [],
    category: { id: 'cs.CV', name: 'Computer Vision', archive: 'Computer Science', written: 'CV' },
    date: { year: 2025, month: 5, day: 21, yearInferred: false },
    score: null,
    code: false,
    abstract: 'We count leaves.',
    links: {},
    venue: null,
    details: {},
    editors: [],
    keywords: [],
    type: null,
    award: null,
    note: null,
    selected: false,
    appeared: '2025-05-21',
    source: { file: 'listing.txt', line: 1 },
    ...fields,
  };
}

/** The same with its title and abstract rendered as if they held no markup. */
export function createRendered(...parameters: Parameters<typeof createPublication>): RenderedPublication {
  const publication = createPublication(...parameters);
  const render = (text: string) => ({ text, html: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') });
  return {
    ...publication,
    rendered: {
      title: render(publication.title),
      abstract: publication.abstract === null ? null : render(publication.abstract),
      references: {},
    },
  };
}

/** Text with everything that breaks formats: markup, escapes, separators, line breaks, control characters, lone surrogates. */
export const anyHostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\u0000',
        '\u001b',
        '\r\n',
        '\u2028',
        '\ud800',
        '\uffff',
        '</script>',
        ']]>',
        '&amp;',
        '{',
        '}',
        '\\',
        '$x_1$',
        '%',
        'ER  - ',
        '"',
        ',',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `T${parts.join('')}`);

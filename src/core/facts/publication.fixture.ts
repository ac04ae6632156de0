import fc from 'fast-check';
import { parseName } from '../model/name.ts';
import { toRichText } from '../model/tex/parse-markup.ts';
import type { Publication } from '../model/publication.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { createUrls } from '../urls.ts';

export const urls = createUrls({ origin: 'https://example.org', base: '/lab/' });

/** Title and abstract in source form. */
interface Fields extends Partial<Omit<Publication, 'authors' | 'title' | 'abstract'>> {
  readonly title?: string;
  readonly abstract?: string | null;
}

/** A paper with a value in every field; the given fields replace its own. */
export function createPublication(
  { title = 'Counting Leaves', abstract = 'We count leaves.', ...fields }: Fields = {},
  names = ['Mira Okafor', 'Li van der Berg'],
): Publication {
  return {
    id: 'counting-leaves',
    citationKey: 'okafor-van-der-berg-2025-counting',
    title: toRichText(title),
    authors: names.map((name) => ({
      name,
      ...parseName(name),
      person: name.toLowerCase().replaceAll(/[^a-z]+/gu, '-') || 'x',
    })),
    etal: false,
    unplaced: [],
    affiliations: [],
    category: { id: 'cs.CV', name: 'Computer Vision', archive: 'Computer Science', written: 'CV' },
    date: { year: 2025, month: 5, day: 21, yearInferred: false },
    score: null,
    code: false,
    abstract: abstract === null ? null : toRichText(abstract),
    links: {},
    venue: null,
    details: {},
    editors: [],
    keywords: [],
    type: null,
    award: null,
    preview: null,
    note: null,
    selected: false,
    appeared: '2025-05-21',
    source: { file: 'listing.txt', line: 1 },
    ...fields,
  };
}

/** The same paper with title and abstract rendered as plain text. */
export function createRendered(...parameters: Parameters<typeof createPublication>): RenderedPublication {
  const publication = createPublication(...parameters);
  const render = (text: string) => ({ text, html: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') });
  return {
    ...publication,
    rendered: {
      title: render(publication.title.written),
      abstract: publication.abstract === null ? null : render(publication.abstract.written),
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

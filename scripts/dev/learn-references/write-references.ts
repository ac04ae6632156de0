import type { Draft } from '../../../src/core/model/draft.ts';
import { readSource } from '../../../src/core/import/read-source.ts';
import { texToText } from '../../../src/core/import/reference/tex/clean-tex.ts';
import type { MarkedReference } from './examples.ts';
import { fieldsOfLetters, layouts } from './layouts.data.ts';
import { chooseNameStyle, type NameStyle, pick, type Random, writeNames } from './write-names.ts';

/** At most this many papers of a file are used, so that no field of research dominates. */
const mostOfFile = 400;

/** `J. Plant Ecol.` for `Journal of Plant Ecology`. */
const abbreviate = (venue: string, stop: string) =>
  venue
    .split(' ')
    .filter((word) => !/^(?:of|the|for|and|in|on|&)$/iu.test(word))
    .map((word) =>
      /^\p{Lu}\p{Ll}{5,}$/u.test(word) ? `${word.slice(0, word.startsWith('Journal') ? 1 : 4)}${stop}` : word,
    )
    .join(' ');

const months = ['January', 'Feb.', 'Mar', 'April', 'May', 'Jun.', 'July', 'Aug', 'Sept.', 'October', 'Nov', 'Dec.'];

function listFields(
  { title, authors, date, reference }: Draft,
  random: Random,
  style: NameStyle,
): Readonly<Record<string, string>> {
  const detail = (name: 'volume' | 'issue' | 'pages' | 'publisher' | 'place' | 'genre') =>
    reference?.details[name]?.value ?? '';
  const year = String(date.value.year ?? '');
  const venue = reference?.venue?.value ?? '';
  const isBook = reference?.type?.value === 'book' || reference?.type?.value === 'thesis';
  const dash = pick(random, ['-', '–', '–', '--']);
  return {
    A: writeNames(authors, style).replace(/\.$/u, ''),
    T: texToText(title.value.written).replace(/\.$/u, ''),
    J: isBook ? '' : random() < 0.3 ? abbreviate(venue, pick(random, ['.', ''])) : venue,
    Y: year,
    M: random() < 0.5 ? `${pick(random, months)} ${year}` : year,
    V: detail('volume'),
    N: random() < 0.7 ? detail('issue') : '',
    P: detail('pages').replaceAll('–', dash),
    U: detail('publisher') || (isBook ? venue : ''),
    L: detail('place'),
    E: writeNames(reference?.editors ?? [], style).replace(/\.$/u, ''),
    D: random() < 0.5 ? (reference?.links.doi?.value ?? '') : '',
    G: detail('genre'),
    K: pick(random, ['2nd ed.', '3rd ed.', '4th edition', '2. Aufl.', 'Rev. ed.']),
    Z: reference?.links.arxiv?.value ?? '',
    R: reference?.links.publisher?.value ?? '',
    X: String(Math.floor(random() * 90) + 10),
  };
}

function layoutOf({ reference }: Draft, random: Random): string | null {
  const type = reference?.type?.value;
  if (type === 'article' && reference?.venue) return pick(random, layouts.article);
  if ((type === 'conference' || type === 'chapter') && reference?.venue) return pick(random, layouts.part);
  if (type === 'book') return pick(random, layouts.book);
  if (type === 'thesis') return pick(random, layouts.thesis);
  if (reference?.links.arxiv) return pick(random, layouts.online.slice(0, 4));
  return reference?.links.publisher ? pick(random, layouts.online.slice(4)) : null;
}

/** Writes a paper as a formatted reference with labelled parts, in a style that `random` chooses. */
function writeReference(draft: Draft, random: Random): MarkedReference | null {
  const layout = layoutOf(draft, random);
  if (layout === null || draft.date.value.year === null || draft.authors.length === 0) return null;
  const fields = listFields(draft, random, chooseNameStyle(random));
  const parts: (readonly [string, string])[] = [];
  if (random() < 0.2) parts.push(['citation-number', pick(random, ['[12]', '3.', '[5]', '27.', '•', '(4)'])]);
  let text = '';
  let isOpenLeftOut = false;
  for (const [, literal = '', field = ''] of layout.matchAll(/([^{}]{0,99})(?:\{([A-Z])\}|$)/gu)) {
    const value = field === '' ? '' : (fields[field] ?? '');
    const isLeftOut = field !== '' && value === '';
    // A bracket that closes after a field is left out with the one that opens before it.
    const shown = isOpenLeftOut ? literal.replace(/^[)”“»’]/u, '') : literal;
    isOpenLeftOut = isLeftOut && /[(“«‘„]\s?$/u.test(literal);
    if (isLeftOut) continue;
    if (shown !== '') parts.push(['other', shown]);
    text += shown + value;
    if (value !== '') parts.push([fieldsOfLetters[field] ?? 'note', value]);
  }
  const number = parts[0]?.[0] === 'citation-number' ? `${parts[0][1]} ` : '';
  return { source: 'written', text: number + text, parts };
}

/** The papers in reference files, each written once as a reference in a random style. */
export function writeReferences(files: readonly (readonly [name: string, text: string])[]): readonly MarkedReference[] {
  let seed = 7;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const seen = new Set<string>();
  return files.flatMap(([name, text]) =>
    readSource(name, text, [])
      .drafts.slice(0, mostOfFile)
      .flatMap((draft) => {
        const title = draft.title.value.written.toLowerCase();
        if (seen.has(title)) return [];
        seen.add(title);
        return writeReference(draft, random) ?? [];
      }),
  );
}

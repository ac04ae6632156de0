import type { Draft, NameField } from '../../../src/core/model/draft.ts';
import { readSource } from '../../../src/core/import/read-source.ts';
import { texToText } from '../../../src/core/import/reference/tex/clean-tex.ts';
import type { MarkedReference } from './examples.ts';

/** Layouts, by what is described. Letters between braces stand for fields; what stands before a field that a paper lacks is left out with it. */
const layouts: Readonly<Record<'article' | 'part' | 'book' | 'thesis' | 'online', readonly string[]>> = {
  article: [
    '{A} ({Y}). {T}. {J}, {V}({N}), {P}. {D}',
    '{A} ({Y}) {T}. {J} {V}:{P}. doi:{D}',
    '{A}, “{T},” {J}, vol. {V}, no. {N}, pp. {P}, {M}.',
    '{A}. {T}. {J}. {Y};{V}({N}):{P}.',
    '{A}. {T}. {J} {V}, {P} ({Y}).',
    '{A}. “{T}.” {J}, vol. {V}, no. {N}, {Y}, pp. {P}.',
    '{A}. {Y}. “{T}.” {J} {V} ({N}): {P}. https://doi.org/{D}.',
    '{A}, {Y}. {T}. {J}, {V}({N}), pp.{P}.',
    '{A}, {J} {V}, {P} ({Y}).',
    '{A}, {T}, {J} {V} ({Y}) {P}.',
    '{A}: {T}. In: {J} {V} ({Y}), Nr. {N}, S. {P}.',
    '{A}. {T}. {J}, {V}({N}):{P}, {M}.',
    '{A}, « {T} », {J}, vol. {V}, no {N}, {Y}, p. {P}.',
    '{A} ({Y}): “{T}”, {J}, {V} ({N}), pp. {P}.',
    '{A} {T} // {J}. – {Y}. – Т. {V}, № {N}. – С. {P}.',
    '{A}. {T}[J]. {J}, {Y}, {V}({N}): {P}.',
    '{A}, „{T}“, {J} {V}, {Y}, s. {P}.',
    '{T}. {A}. {J}, {V}({N}), {Y}.',
    '{T}. {A}. {J} {V}, {P} ({Y}). DOI: {D}',
    '{A}, {J} {Y}, {V}, {P}.',
    '{A}. {T}. {J} {Y}, {V}, {P}.',
    '{A} {Y}. {T}. {J} {V}: {P}',
    '{A}. {T}. {J} {M};{V}({N}):{P}. PMID: 2{X}',
    '{A}. {T}. {J} {Y} {V} {P}',
    '{A}. {Y}. {T}. {J} {V}, {N} ({M}), {P}.',
    '{A}, ‘{T}’, {J}, {V}.{N} ({Y}), {P}',
    '{A}. {T}. {J}. {Y} Sep;{V}({N}):{P}. doi: {D}. PMID: 2{X}1{X}; PMCID: PMC5{X}1{X}.',
    '{A}. {T}. {J}. {M};{V}:{P}. doi: {D}. Epub {Y} Mar 2. PMID: 3{X}1{X}.',
    '{A}, {Y}. {T}. {J}. Vol. {V}, no. {N}, pp. {P}. DOI {D}.',
    '{T}. {A}. {J}, {Y}.',
    '{T}. {A}. {J} {V}({N}): {P} ({Y}).',
    '“{T}.” {A}. {J}, {V}, {Y}.',
    '{T}, {A}, {J}, {Y}.',
    '{T}. {A}. {J} {Y}',
  ],
  part: [
    '{A} ({Y}). {T}. In {E} (Eds.), {J} (pp. {P}). {L}: {U}.',
    '{A} ({Y}) {T}. In: {E} (eds) {J}. {U}, {L}, pp {P}',
    '{A}, “{T},” in {J}, {L}, {Y}, pp. {P}.',
    '{A}. {T}. In {J}, pages {P}, {L}, {M}. {U}.',
    '{A}. {T}. In: {E}, editors. {J}. {L}: {U}; {Y}. p. {P}.',
    '{A}. {Y}. {T}. In {J}. {U}, {L}, {P}. DOI: {D}',
    '{A}. “{T}.” {J}, edited by {E}, {U}, {Y}, pp. {P}.',
    '{A}. “{T}.” In {J}, edited by {E}, {P}. {L}: {U}, {Y}.',
    '{A}: {T}. In: {E} (Hrsg.): {J}. {L}: {U} {Y}, S. {P}.',
    '{A}, « {T} », in {E} (dir.), {J}, {L}, {U}, {Y}, p. {P}.',
    '{A}. {Y}. {T}. In {J}, pages {P}.',
    '{A}. {T}. {J}, {Y}.',
    '{A}. {T}. In: {J}. pp. {P}. {U} ({Y})',
    '{T}. {A}. In {J}, {Y}.',
    '{A}. {T}[C]//{J}. {L}: {U}, {Y}: {P}.',
    '{A}, {Y}. {T}. In : {J}. {L} : {U}, p. {P}.',
    '{T}. {A}. {J}, {Y}.',
    '{T}. {A}. In {J}, pages {P}, {Y}.',
    '{T}, {A}, {J}, {Y}, pp. {P}.',
    '“{T}.” {A}. {J} ({Y}).',
  ],
  book: [
    '{A} ({Y}). {T}. {L}: {U}.',
    '{A}. {T}. {L}: {U}, {Y}.',
    '{A}, {T}, {U}, {L}, {Y}.',
    '{A}. {T}. {U}, {Y}.',
    '{A}. {Y}. {T}. {L}: {U}.',
    '{A}: {T}. {L}: {U} {Y}.',
    '{A}, {T} ({L}: {U}, {Y}).',
    '{A}. {T}. {L}: {U}; {Y}.',
    '{A} ({Y}) {T}. {U}, {L}',
    '{A}, {T}, {L}, {U}, {Y}, 2{X} p.',
    '{A}. {T} [M]. {L}: {U}, {Y}.',
    '{A}, {Y}. {T}. {L} : {U}.',
    '{T}. {A}. {U}, {Y}.',
  ],
  thesis: [
    '{A} ({Y}). {T} ({G}). {U}, {L}.',
    '{A}, “{T},” {G}, {U}, {L}, {Y}.',
    '{A}. {T}. {G}, {U}, {Y}.',
    '{A}. {Y}. {T}. {G}. {L}: {U}.',
    '{A} ({Y}): {T}. Dissertation, {U}.',
    '{T}. {A}. {G}, {U}, {Y}.',
    '{T}. {A}. PhD thesis, {U}, {Y}.',
  ],
  online: [
    '{A} ({Y}). {T}. arXiv preprint arXiv:{Z}.',
    '{A}. {T}. arXiv:{Z}, {Y}.',
    '{A}, “{T},” arXiv:{Z} [cs.LG], {M}.',
    '{T}. {A}. arXiv:{Z}, {Y}.',
    '{A} ({Y}). {T}. Retrieved from {R}',
    '{A}. {T}. {R}, {Y}. [Online; accessed 1-May-{Y}].',
    '{A}. {T}. {Y}. Available from: {R}',
  ],
};

const names: Readonly<Record<string, string>> = {
  A: 'author',
  T: 'title',
  J: 'journal',
  Y: 'date',
  M: 'date',
  V: 'volume',
  N: 'biblScope:issue',
  P: 'pages',
  U: 'publisher',
  L: 'location',
  E: 'editor',
  D: 'doi',
  G: 'genre',
  Z: 'idno:arxiv',
  R: 'url',
  X: 'note',
};

/** So many papers of a file are used, so that no field of research has too many. */
const mostOfFile = 400;

type Random = () => number;
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

interface NameStyle {
  readonly form: (given: string, family: string, index: number) => string;
  readonly between: string;
  readonly last: string;
  readonly most: number;
  readonly others: string;
}

function chooseNameStyle(random: Random): NameStyle {
  const initials = (given: string, stop: string, space: string) =>
    given
      .split(/[\s.]+/u)
      .filter(Boolean)
      .map((name) =>
        name
          .split('-')
          .map((part) => part.charAt(0) + stop)
          .join('-'),
      )
      .join(space);
  const forms: readonly NameStyle['form'][] = [
    (given, family) => `${family}, ${initials(given, '.', ' ')}`,
    (given, family) => `${family}, ${initials(given, '.', '')}`,
    (given, family) => `${initials(given, '.', ' ')} ${family}`,
    (given, family) => `${initials(given, '.', '')} ${family}`,
    (given, family) => `${family} ${initials(given, '', '')}`,
    (given, family) => `${family} ${initials(given, '.', '')}`,
    (given, family) => `${given} ${family}`,
    (given, family, index) => (index === 0 ? `${family}, ${given}` : `${given} ${family}`),
    (given, family, index) =>
      index === 0 ? `${family}, ${initials(given, '.', ' ')}` : `${initials(given, '.', ' ')} ${family}`,
    (given, family) => `${family}, ${given}`,
    (given, family) => `${family.toUpperCase()}, ${initials(given, '.', '')}`,
    (given, family) => `${family.toUpperCase()} ${given}`,
    (given, family) => `${family.toUpperCase()}, ${given}`,
  ];
  return {
    form: pick(random, forms),
    between: pick(random, [', ', ', ', ', ', '; ']),
    last: pick(random, [' and ', ', and ', ' & ', ', & ', ', ', ', ', '; ', ' und ', ' et ']),
    most: pick(random, [1, 3, 6, 20, 20, 20]),
    others: pick(random, [' et al.', ', et al.', ', et al', ' et al']),
  };
}

function writeNames(people: readonly NameField[], style: NameStyle): string {
  const shown = people
    .slice(0, style.most)
    .map(({ value, parts }, index) =>
      parts && !parts.literal && parts.given !== '' ? style.form(parts.given, parts.family, index) : value,
    );
  if (people.length > shown.length) return shown.join(style.between) + style.others;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : shown.join(style.between) + style.last + last;
}

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

/** Writes a paper as a formatted reference, in a style that `random` chooses, with its parts marked. */
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
    // The bracket that closes behind a field goes with the one that opens before it.
    const shown = isOpenLeftOut ? literal.replace(/^[)”“»’]/u, '') : literal;
    isOpenLeftOut = isLeftOut && /[(“«‘„]\s?$/u.test(literal);
    if (isLeftOut) continue;
    if (shown !== '') parts.push(['other', shown]);
    text += shown + value;
    if (value !== '') parts.push([names[field] ?? 'note', value]);
  }
  const number = parts[0]?.[0] === 'citation-number' ? `${parts[0][1]} ` : '';
  return { source: 'written', text: number + text, parts };
}

/** The papers of files of reference managers, each once, written as references in styles chosen at random. */
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

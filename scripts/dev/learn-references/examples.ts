import { createWordFinder } from '../../../src/core/import/lexicon/words.ts';
import { createViewer } from '../../../src/core/import/reference-list/token-views.ts';
import { type Label, labels, nextPhase } from '../../../src/core/import/reference-list/labels.ts';
import { type Token, tokenize } from '../../../src/core/import/reference-list/tokens.ts';

/** A reference as a person labelled it: parts in order, each with a name and a text. */
export interface MarkedReference {
  readonly text: string;
  readonly parts: readonly (readonly [name: string, text: string])[];
  readonly source: string;
  readonly truth?: Readonly<Record<'title' | 'authors' | 'container' | 'date', string>> & {
    readonly year: number | null;
  };
}

export interface Example {
  readonly reference: MarkedReference;
  readonly tokens: readonly Token[];
  readonly views: readonly (readonly string[])[];
  /** The index of the right label of each token. */
  readonly right: Uint8Array;
  /** The weight of the example. */
  readonly weight: number;
}

const names: Readonly<Record<string, Label>> = {
  author: 'author',
  orgName: 'author',
  'orgName:collaboration': 'author',
  director: 'editor',
  producer: 'editor',
  title: 'title',
  'title:a': 'title',
  journal: 'container',
  'container-title': 'container',
  'title:j': 'container',
  'title:m': 'container',
  'title:s': 'series',
  'collection-title': 'series',
  date: 'date',
  'biblScope:date': 'date',
  volume: 'volume',
  'biblScope:volume': 'volume',
  'biblScope:issue': 'volume',
  pages: 'pages',
  'biblScope:page': 'pages',
  page: 'pages',
  publisher: 'publisher',
  location: 'place',
  pubPlace: 'place',
  editor: 'editor',
  translator: 'editor',
  url: 'address',
  ptr: 'address',
  doi: 'address',
  isbn: 'address',
  source: 'note',
  'citation-number': 'number',
  genre: 'genre',
  medium: 'genre',
  edition: 'edition',
  note: 'note',
  notes: 'note',
  other: 'note',
  biblStruct: 'note',
};

function labelOf(name: string, text: string, all: MarkedReference['parts']): Label {
  if (name.startsWith('idno')) return 'address';
  if (name === 'orgName') return all.some(([other]) => other === 'author') ? 'publisher' : 'author';
  if (name === 'biblScope')
    return /\d\s?[-‐‑–—−]+\s?\w?\d|^pp?\b|^[a-z]\d+$|^\d{5,}$/iu.test(text) ? 'pages' : 'volume';
  if (name === 'title:m' && !all.some(([other]) => other === 'title:a' || other === 'title')) return 'title';
  return names[name] ?? 'note';
}

const viewTokens = createViewer(createWordFinder());

/** Words between labelled parts belong to the part that they introduce. */
const introduces: Partial<Record<Label, RegExp>> = {
  container: /^(?:in|en|dans|im|proc|proceedings|published|pres)/iu,
  volume: /^(?:vol|no|nr|bd|n|v|iss|num|heft|band|t|tome|numéro)/iu,
  pages: /^(?:pp?|pages?|s|pgs?|art)/iu,
  address: /^(?:doi|pmid|pmcid|arxiv|url|http|available|isbn|issn|eprint|preprint)/iu,
  editor: /^(?:eds?|edited|by|in|hrsg)/iu,
  edition: /^(?:eds?)/iu,
};

/** Tags of publishers' XML, which the reader removes before it labels a reference. */
const tag = /<\/?(?:italic|bold)>/giu;
/** A title that goes on with its venue: `Moss on walls. In: Ecology of Cities`. Some references are labelled so. */
const titleWithVenue = /[.?!”"»’)\],]\s+(?:In|Dans)(?:\s?:|\s+\p{Lu})|["”»],?\s+(?:in|dans)\s+\p{Lu}/u;

/** The reference as tokens with labels; null if it cannot be learned from. */
export function makeExample(reference: MarkedReference): Example | null {
  const text = reference.text.replaceAll(tag, '');
  const parts = reference.parts.map(([name, written]) => [name, written.replaceAll(tag, '')] as const);
  if (parts.some(([name, written]) => /^title(?::a)?$/u.test(name) && titleWithVenue.test(written))) return null;
  const byOffset = new Array<number>(text.length).fill(-1);
  let at = 0;
  const isSpace = (offset: number) => /\s/u.test(text.charAt(offset));
  for (const [number, [, written]] of parts.entries())
    for (const sign of written.replaceAll(/\s+/gu, '').split('')) {
      while (at < text.length && isSpace(at)) at += 1;
      if (text.charAt(at) !== sign) return null;
      byOffset[at] = number;
      at += 1;
    }
  const tokens = tokenize(text);
  const partNumbers = tokens.map(({ start, lead, word, end }) => {
    const from = word === '' ? start : start + lead.length;
    const to = word === '' ? end : from + word.length;
    // The part that contains most of the word.
    const counts = new Map<number, number>();
    for (let offset = from; offset < to; offset++) {
      const number = byOffset[offset] ?? -1;
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? -1;
  });
  const right = new Uint8Array(tokens.length);
  for (let index = tokens.length - 1; index >= 0; index--) {
    const [name = 'other', written = ''] = parts[partNumbers[index] ?? -1] ?? [];
    let label = labelOf(name, written, parts);
    const token = tokens[index];
    const isOpening = token?.word === '' && index + 1 < tokens.length && /^["“„«‘'`]+$/u.test(token.lead);
    if (isOpening && quotesBefore(index) % 2 === 0) label = labels[right[index + 1] ?? 0] ?? 'note';
    else if (name === 'other' && index + 1 < tokens.length && token) {
      const next = labels[right[index + 1] ?? 0] ?? 'note';
      if (token.word === '' ? true : introduces[next]?.test(token.word))
        label = token.word === '' ? labelBefore(index) : next;
    }
    right[index] = labels.indexOf(label);
  }
  function quotesBefore(index: number): number {
    return tokens
      .slice(0, index)
      .reduce((sum, { lead, tail }) => sum + (`${lead}${tail}`.match(/["“”„«»]/gu)?.length ?? 0), 0);
  }
  // Punctuation alone belongs to the preceding part.
  function labelBefore(index: number): Label {
    for (let before = index - 1; before >= 0; before--) {
      const [name = 'other', written = ''] = parts[partNumbers[before] ?? -1] ?? [];
      if (name !== 'other') return labelOf(name, written, parts);
      if (tokens[before]?.word !== '') return 'note';
    }
    return 'note';
  }
  // Something with a second title is part of that.
  const [title, container] = [labels.indexOf('title'), labels.indexOf('container')];
  const end = right.findIndex((label, index) => label !== title && right[index - 1] === title);
  if (end > 0)
    for (let index = end; index < right.length; index++) if (right[index] === title) right[index] = container;
  let phase = 0;
  let before = -1;
  for (const label of right) {
    const next = nextPhase(phase, before, label);
    if (next === null) return null;
    [phase, before] = [next, label];
  }
  return { reference, tokens, right, weight: reference.truth ? 1 : 0.5, views: viewTokens(tokens) };
}

import type { Random } from '../bench/random.ts';
import { fragments } from './fragments.data.ts';

/** A realistic listing of a few papers, mutated in a few places. */
export function makeListing(random: Random): string {
  const papers = Array.from({ length: 1 + random.below(8) }, () => makePaper(random));
  let text = papers.join(random.pick(['\n', '\n', '\n\n', '\r\n', '\r']));
  for (let count = random.below(8); count > 0; count -= 1) text = mutate(text, random);
  return text;
}

function makePaper(random: Random): string {
  const lines = [makeHeader(random), makeByline(random), random.pick(fragments.abstracts)];
  return lines.join(random.pick(['\n', '\n', '\n', '\r\n', '\r', '\n\n']));
}

function makeHeader(random: Random): string {
  const score = random.pick(['', '', '95.2', '7', '100.0']);
  const date = `${random.pick(fragments.months)} ${String(1 + random.below(33))}`;
  return `${score}${random.pick(fragments.categories)}${date}${random.pick(['', ', 2022', ', 1066', ',2024 '])}${random.pick(['', 'Code'])}`;
}

function makeByline(random: Random): string {
  const authors = Array.from({ length: 1 + random.below(4) }, () => random.pick(fragments.names));
  const title = Array.from({ length: 1 + random.below(3) }, () => random.pick(fragments.titles)).join(' ');
  const ending = random.pick(['', ' et al.', ' et al. · mila', ' · eth-zurich, allen-ai', ' ·', ' et al']);
  return `${title}${random.pick(['', '', '', '\t', ' '])}${authors.join(', ')}${ending}`;
}

/** Deletes, duplicates or moves a part of a text, or inserts something unusual. */
export function mutate(text: string, random: Random): string {
  const start = random.below(text.length + 1);
  const end = Math.min(text.length, start + random.below(30));
  const piece = text.slice(start, end);
  const at = random.below(text.length + 1);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return text.slice(0, end) + piece.repeat(1 + random.below(40)) + text.slice(end);
    case 2:
      return text.slice(0, at) + piece + text.slice(at);
    case 3:
      return text.slice(0, at) + String.fromCharCode(random.below(0x10000)) + text.slice(at);
    default:
      return text.slice(0, at) + random.pick(fragments.oddities) + text.slice(at);
  }
}

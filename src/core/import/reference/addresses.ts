import type { LinkKind } from '../../model/links.ts';
import { measureAddress } from '../../model/tex/tokens.ts';
import { texToAddress } from './tex/tex-address.ts';

/** An address in a text, and where it is written there with the command around it. */
export interface WrittenAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** What stands for it in the text, in TeX; empty where the address stands for itself. */
  readonly label: string;
}

// Repetitions are bounded, so that no text costs more than its length.
const group = String.raw`\{((?:[^{}]|\{[^{}]{0,99}\}){1,2048})\}`;
const piece = String.raw`(?:(?![,;|]https?:)[^\s{}\\$"]|\\[_%#&~/{}-](?:\{\})?|\\text[a-z]{3,14}\{\}|\{\\?[^\s{}]{1,20}(?:\{\})?\}|\$[^\s$]{1,16}\$)`;

const addressPattern = new RegExp(
  [
    String.raw`\\href\s{0,9}${group}(?:\s{0,9}${group})?`,
    String.raw`\\(?:url|path|nolinkurl|burl)\s{0,9}${group}`,
    String.raw`\\doi\s{0,9}${group}`,
    String.raw`<a\s[^<>]{0,200}?href\s?=\s?["']([^"'<>]{1,2048})["'][^<>]{0,200}>([^<>]{0,500})</a>`,
    String.raw`(?<![\p{L}\p{N}])((?:https?://|(?<![/.@])www\.[\w-]{1,63}\.)${piece}{1,2048})`,
    String.raw`(?<![\p{L}\p{N}])doi(?:[.:]|\s){1,3}(10\.\d{4,9}/${piece}{1,2048})`,
  ].join('|'),
  'giu',
);

/** All addresses of the web and DOIs in a text in TeX or HTML, without the punctuation around them. */
export function findAddresses(text: string): readonly WrittenAddress[] {
  if (!/\\(?:href|url|path|nolinkurl|burl|doi)(?![a-z])|https?:|www\.|doi/i.test(text)) return [];
  return [...text.matchAll(addressPattern)].flatMap(({ index, 0: written, ...groups }): readonly WrittenAddress[] => {
    const { 1: href, 2: label, 3: url, 4: doi, 5: html, 6: htmlLabel, 7: bare, 8: bareDoi } = groups;
    const address = bare ?? bareDoi;
    const length = address === undefined ? written.length : written.length - address.length + measureAddress(address);
    const target = texToAddress(address?.slice(0, measureAddress(address)) ?? href ?? url ?? doi ?? html ?? '');
    if (target === '') return [];
    const isDoi = doi !== undefined || bareDoi !== undefined;
    return [
      {
        address: isDoi && !/^https?:/i.test(target) ? `https://doi.org/${target}` : target,
        start: index,
        end: index + length,
        label: label ?? htmlLabel ?? '',
      },
    ];
  });
}

const labelKinds: readonly (readonly [label: RegExp, kind: LinkKind])[] = [
  [/^\W*(?:slides?|presentation)\W*$/iu, 'slides'],
  [/^\W*poster\W*$/iu, 'poster'],
  [/^\W*(?:video|recording)\W*$/iu, 'video'],
  [/^\W*(?:source )?code\W*$/iu, 'code'],
  [/^\W*data(?:set)?\W*$/iu, 'data'],
  [/^\W*supplement(?:ary materials?)?\W*$/iu, 'supplement'],
  [/^\W*project(?: page| website)?\W*$/iu, 'project'],
];

/** What an address leads to where nothing but that is written for it: `\\href{…}{Slides}`. */
export function kindOfLabel(label: string): LinkKind | null {
  return labelKinds.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** True for two ways to write one address. */
export function areSameAddress(one: string, other: string): boolean {
  return one === other || toKey(one) === toKey(other);
}

function toKey(address: string): string {
  const written = address.replace(/^https?:\/\/(?:www\.|dx\.)?/i, '').replace(/\/$/, '');
  try {
    return decodeURI(written).toLowerCase();
  } catch {
    return written.toLowerCase();
  }
}

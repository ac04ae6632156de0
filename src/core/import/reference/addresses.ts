import type { LinkKind } from '../../model/links.ts';
import { measureUrl } from '../../model/tex/tokens.ts';
import { texToAddress } from './tex/tex-address.ts';

/** An address in a text, and the span of the address with the command around it. */
export interface WrittenAddress {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  /** The link text, in TeX; empty if the address itself is shown. */
  readonly label: string;
}

// Repetitions are bounded, so that matching takes linear time.
const group = String.raw`\{((?:[^{}]|\{[^{}]{0,99}\}){1,2048})\}`;
const piece = String.raw`(?:(?![,;|]https?:)[^\s{}\\$"]|\\(?:string(?![a-z]))?[_%#&~/{}-](?:\{\})?|\\text[a-z]{3,14}\{\}|\{\\?[^\s{}]{1,20}(?:\{\})?\}|\$[^\s$]{1,16}\$)`;

const addressPattern = new RegExp(
  [
    String.raw`\\href\s{0,9}${group}(?:\s{0,9}${group})?`,
    String.raw`\\(?:url|path|nolinkurl|burl)\s{0,9}${group}`,
    String.raw`\\doi\s{0,9}${group}`,
    String.raw`<a\s[^<>]{0,200}?href\s?=\s?["']([^"'<>]{1,2048})["'][^<>]{0,200}>([^<>]{0,500})</a>`,
    String.raw`(?<![\p{L}\p{N}])((?:https?://|(?<![/.@\w-])(?:www\.[\w-]{1,63}\.|(?:[a-z\d-]{1,63}\.){1,4}(?:com|org|net|edu|io)/))${piece}{1,2048})`,
    String.raw`(?<![\p{L}\p{N}])doi(?:[.:]|\s){1,3}(10\.\d{4,9}/${piece}{1,2048})`,
    String.raw`(?<![\p{L}\p{N}/.])arxiv:\s?((?:\d{4}\.\d{4,5}|[a-z]{2,8}(?:-[a-z]{2,4})?(?:\.[a-z]{2})?/\d{7})(?:v\d{1,2})?)(?!\d)(?:\s?\[[\w.-]{2,20}\])?`,
  ].join('|'),
  'giu',
);

/** All web addresses and DOIs in a TeX or HTML text, without the punctuation around them. */
export function findAddresses(text: string): readonly WrittenAddress[] {
  if (!/\\(?:href|url|path|nolinkurl|burl)(?![a-z])|https?:|www\.|doi|arxiv:|\.[a-z]{2,3}\//i.test(text)) return [];
  return [...text.matchAll(addressPattern)].flatMap(({ index, 0: written, ...groups }): readonly WrittenAddress[] => {
    const { 1: href, 2: label, 3: url, 4: doi, 5: html, 6: htmlLabel, 7: bare, 8: bareDoi, 9: arxiv } = groups;
    const whole = bare ?? bareDoi;
    const address = whole?.slice(0, measureUrl(whole));
    const rest =
      bare === undefined || address !== bare ? '' : findRestOfFileName(bare, text.slice(index + written.length));
    const length = written.length - (whole?.length ?? 0) + (address?.length ?? 0) + rest.length;
    const inCommand = joinAddress(href ?? url ?? doi ?? html ?? arxiv ?? '');
    const target = texToAddress(
      address === undefined ? inCommand : address + rest.replace(/^ (?=\.)/, '').replaceAll(' ', '%20'),
    );
    if (target === '') return [];
    const place = doi !== undefined || bareDoi !== undefined ? 'doi.org/' : arxiv !== undefined ? 'arxiv.org/abs/' : '';
    return [
      {
        address: place !== '' && !/^https?:/i.test(target) ? `https://${place}${target}` : target,
        start: index,
        end: index + length,
        label: label ?? htmlLabel ?? '',
      },
    ];
  });
}

/** Joins an address or a DOI that is broken across lines or contains spaces. An address with a remark after it is not changed. */
export function joinAddress(written: string): string {
  // The space that ends a command is not part of the address.
  const text = written.replaceAll(/(\\(?:text[a-z]+|slash)) /g, '$1{}');
  const [first = '', ...rest] = text.trim().split(/\s+/);
  const isSeveral = /[,;]$/.test(first) || rest.some((piece) => /https?:|^10\.\d/i.test(piece));
  if (rest.length === 0 || isSeveral || !/^(?:https?:|(?:doi:)?10\.\d)/i.test(first)) return text;
  const isBroken = text.trim().includes('\n');
  if (isBroken && rest.length === 1 && /^[^([].*[/.?=&%_-]/.test(rest.join(''))) return first + rest.join('');
  return isContinued(first, rest) ? [first, ...rest].join('%20') : text;
}

/** Whether the words after a space belong to the address: up to a file name, or all of them if none is a remark. */
function isContinued(first: string, rest: readonly string[]): boolean {
  if (fileEnding.test(first)) return false;
  return fileEnding.test(rest.at(-1) ?? '') || (openPath.test(first) && !remark.test(rest.join(' ')));
}

/** The rest of a file name with spaces, within which an address in running text ends (`https://a.example/My`); empty if there is none. */
function findRestOfFileName(address: string, after: string): string {
  if (!openPath.test(address) || fileEnding.test(address)) return '';
  const [rest = '', word = ''] = restOfFileName.exec(after) ?? [];
  const isOther = !word.startsWith('.') && (remark.test(word) || conjunction.test(word));
  return isOther ? '' : rest;
}

const extension = String.raw`\.(?:pdf|html?|pptx?|docx?|xlsx?|txt|csv|ps|zip)`;
const fileEnding = new RegExp(`${extension}$`, 'i');
const namePart = String.raw`[^\s.,;:{}"$<>]`;
const restOfFileName = new RegExp(
  `^ (?=(\\S*))(?:${namePart}{1,60} ){0,4}${namePart}{0,60}${extension}(?![\\p{L}\\p{N}/])`,
  'iu',
);
/** A word between two addresses or files. */
const conjunction = /^(?:and|or|und|oder|et|ou|y|e|o)$/i;
/** An address that ends within a part of its path or query. */
const openPath = /^(?:https?:\/\/|www\.)[^/]+\/.*[^/.,;:)\]}>]$/i;
/** A remark after an address: a label, or words in brackets or on the day of the visit. */
const remark =
  /^(?:pdf|html|link|code|slides|video|poster|preprint|project|website|see)(?!\p{L})|(?:^|\s)(?:[^\p{L}\p{N}]|(?:accessed|access|available|retrieved|visited|last|checked|online|viewed|abgerufen|besucht|zuletzt|zugriff|stand|consulté|consultado|disponible|accès|acceso|acessado|visitato)(?!\p{L}))/iu;

const labelKinds: readonly (readonly [label: RegExp, kind: LinkKind])[] = [
  [/^\W*(?:slides?|presentation)\W*$/iu, 'slides'],
  [/^\W*poster\W*$/iu, 'poster'],
  [/^\W*(?:video|recording)\W*$/iu, 'video'],
  [/^\W*(?:source )?code\W*$/iu, 'code'],
  [/^\W*data(?:set)?\W*$/iu, 'data'],
  [/^\W*supplement(?:ary materials?)?\W*$/iu, 'supplement'],
  [/^\W*(?:author |publisher )?(?:correction|erratum|corrigendum|addendum)\W*$/iu, 'correction'],
  [/^\W*project(?: page| website)?\W*$/iu, 'project'],
];

/** The kind of link for a link text: `\\href{…}{Slides}`. */
export function linkKindOfLabel(label: string): LinkKind | null {
  return labelKinds.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** The kind of link for the words before an address: `Slides: …`, `code is available at …`. */
export function linkKindOfWords(before: string): LinkKind | null {
  const [, label = ''] =
    /(?<!\p{L})(\p{L}{4,13})(?: (?:is|are))?(?: available)?(?: (?:at|on|from|via|under|here))?[\s:([<]*$/iu.exec(
      before.slice(-60),
    ) ?? [];
  return linkKindOfLabel(label);
}

/** True if two texts are the same address. */
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

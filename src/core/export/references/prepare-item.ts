import { parseMarkup } from '../../model/tex/parse-markup.ts';
import type { Publication } from '../../model/publication.ts';
import { type CslItem, toCsl, wrapMarkup } from '../csl-json.ts';
import { renderMarkupText } from '../../markup/markup-text.ts';
import { escapeMarkup } from '../../markup/escape-markup.ts';
import { findKind } from '../../facts/published.ts';
import type { Urls } from '../../urls.ts';

/** Stands for the authors that are not known: a character for private use, which texts lose before. */
const othersMark = '\uE0E0';
/** `<` begins a tag in CSL data, and letters and digits that Unicode has raised lose that in citeproc. */
const special = /[<ªº²³¹℠™⁰-⁾㆒-㆟\p{Lm}]/gu;
/** Names that citeproc would find in every object where it looks texts up, in the letters to which it may change them. */
const objectProperty = new RegExp(Object.getOwnPropertyNames(Object.prototype).join('|'), 'giu');
/** What is added to a special character to hide it among those for private use. */
const hidden = 0xf0000;

/**
 * An item for citeproc: texts as they are and not as markup, formulas in Unicode and not in TeX, as a person reads them. What no
 * style prints is left out, because citeproc works on it and keeps it.
 */
export function prepareItem(item: CslItem): object {
  const author = shortenList(item.author);
  const guarded = JSON.parse(
    JSON.stringify({ ...item, author, abstract: undefined, keyword: undefined }),
    (_, value: unknown) => (typeof value === 'string' ? guard(value) : value),
  ) as CslItem;
  const pages = typeof item['page'] === 'string' && item['page'].includes('-') && { page: keepHyphens(item['page']) };
  return { ...guarded, ...pages, title: prepareTitle(item.title), author: markOthers(guarded.author) };
}

/** No style prints more than the first 19 and the last of more than 20 authors (APA), and citeproc takes time for each. */
function shortenList(author: CslItem['author']): CslItem['author'] {
  return author.length > 40 ? [...author.slice(0, 30), ...author.slice(-2)] : author;
}

/**
 * The reference to a prepared item, with what was hidden from citeproc. Where authors are left out, it says `et al.` and not that
 * the last known one is the last. `html` is safe, as the result is.
 */
export function restoreTexts(html: string): string {
  return html
    .replaceAll(new RegExp(`,?(?: (?:&amp;|and|\\. \\. \\.|…))? ?${othersMark}`, 'gu'), ', et al.')
    .replaceAll('et al..', 'et al.')
    .replace(/^, et al\./, 'Et al.')
    .replaceAll(/[\u{F0000}-\u{10FFFF}]/gu, (mark) =>
      escapeMarkup(String.fromCodePoint((mark.codePointAt(0) ?? 0) - hidden)),
    );
}

/** A hyphen within the number of a page is none between two pages, for which citeproc takes it; nor does it take such pages apart. */
function keepHyphens(pages: string): string {
  return guard(pages).replaceAll(/[-–]/gu, hide);
}

function guard(text: string): string {
  return text
    .replaceAll(/[\uE0E0-\uE0E8\u{F0000}-\u{10FFFF}]/gu, '')
    .replaceAll(special, hide)
    .replaceAll(objectProperty, (word) => hide(word.charAt(0)) + word.slice(1));
}

const hide = (character: string) => String.fromCodePoint((character.codePointAt(0) ?? 0) + hidden);

/** A paper as CSL data for `prepareItem`, whose title distinguishes its own markup from what only looks like it. */
export function toReferenceItem(publication: Publication, urls: Urls): CslItem {
  const item = toCsl(publication, urls, (kind, text) => {
    const [open, close] = marks.get(kind) ?? [];
    return open === undefined ? wrapMarkup(kind, text) : `${open}${text}${close ?? ''}`;
  });
  const kind = findKind(publication);
  // A reader sees no type, so that the words for it stand where a style prints a kind.
  return kind === null ? item : { ...item, genre: item['genre'] ?? kind };
}

/** Characters for private use that stand for the tags of CSL. */
const marks: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ['emphasis', ['\uE0E1', '\uE0E2']],
  ['strong', ['\uE0E3', '\uE0E4']],
  ['subscript', ['\uE0E5', '\uE0E6']],
  ['superscript', ['\uE0E7', '\uE0E8']],
]);
const tags = ['<i>', '</i>', '<b>', '</b>', '<sub>', '</sub>', '<sup>', '</sup>'];

/** A title whose formulas, and words that look like one, keep their letters where a style changes the case of titles. */
function prepareTitle(title: string): string {
  return title
    .split(/(<span class="nocase">[^<]*(?:<(?!\/?span)[^<]*)*<\/span>|[\uE0E1-\uE0E8])/u)
    .map((piece) => {
      const [, formula] = /^<span class="nocase">(.*)<\/span>$/u.exec(piece) ?? [];
      if (formula !== undefined) return keepCase(typeset(formula));
      return tags[(piece.codePointAt(0) ?? 0) - 0xe0e1] ?? prepareWords(piece);
    })
    .join('');
}

function prepareWords(text: string): string {
  return text.replaceAll(/\S+/gu, (word) => (/[_^=<>|\\{}]/u.test(word) ? keepCase(word) : guard(word)));
}

function keepCase(text: string): string {
  return `<span class="nocase">${guard(text)}</span>`;
}

/** Formulas come with the apostrophes of a text; in TeX these are primes. */
function typeset(formula: string): string {
  return renderMarkupText(parseMarkup(formula.replaceAll('’', "'")));
}

function markOthers(author: CslItem['author']): CslItem['author'] {
  return author.map((name) => ('literal' in name && name.literal === 'others' ? { literal: othersMark } : name));
}

import { parseMarkup } from '../../model/tex/parse-markup.ts';
import type { Publication } from '../../model/publication.ts';
import { type CslItem, toCsl, wrapMarkup } from '../csl-json.ts';
import { renderMarkupText } from '../../markup/markup-text.ts';
import { escapeMarkup } from '../../markup/escape-markup.ts';
import { findKind, translateKind } from '../../facts/published.ts';
import type { Texts } from '../../texts/find-texts.ts';
import type { Urls } from '../../urls.ts';
import type { LocaleTerms } from './locale-terms.ts';

/** Stands for unnamed authors: a private-use character, which was removed from texts before. */
const othersMark = '\uE0E0';
/** `<` starts a tag in CSL data, and citeproc resets letters and digits that Unicode has in raised form. */
const special = /[<ªº²³¹℠™⁰-⁾㆒-㆟\p{Lm}]/gu;
/**
 * Names of properties that every object inherits, which citeproc would find in its lookup tables, in any case that it may change them
 * to.
 */
const objectProperty = new RegExp(Object.getOwnPropertyNames(Object.prototype).join('|'), 'giu');
/** The offset that moves a special character into the private-use area. */
const hidden = 0xf0000;

/**
 * An item for citeproc: texts are literal, not markup, and formulas are Unicode, not TeX. What no style prints is left out, because
 * citeproc processes and keeps it.
 */
export function prepareItem(item: CslItem): object {
  const author = shortenList(item.author);
  const guarded = JSON.parse(JSON.stringify({ ...item, author, keyword: undefined }), (_, value: unknown) =>
    typeof value === 'string' ? guard(value) : value,
  ) as CslItem;
  const pages = typeof item['page'] === 'string' && item['page'].includes('-') && { page: keepHyphens(item['page']) };
  return { ...guarded, ...pages, title: prepareTitle(item.title), author: markOthers(guarded.author) };
}

/** No style prints more than the first 19 and the last of more than 20 authors (APA), and citeproc takes time for each author. */
function shortenList(author: CslItem['author']): CslItem['author'] {
  return author.length > 40 ? [...author.slice(0, 30), ...author.slice(-2)] : author;
}

/**
 * Restores what was hidden from citeproc in a formatted reference. If authors are left out, it says `et al.` in the language of the
 * reference instead of presenting the last known author as the last. `html` must be safe; then so is the result.
 */
export function restoreTexts(html: string, { and, etAl }: LocaleTerms): string {
  // Scripts without spaces between words attach it to the name.
  const word = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(and) ? ` ${and}` : ` ?${and}`;
  const others = new RegExp(`,?(?: (?:&amp;|\\. \\. \\.|…)|${word})? ?${othersMark}`, 'gu');
  return html
    .replaceAll(others, `, ${etAl}`)
    .replaceAll(`${etAl}.`, etAl.endsWith('.') ? etAl : `${etAl}.`)
    .replace(/^, (.)/u, (_, first: string) => first.toUpperCase())
    .replaceAll(/[\u{F0000}-\u{10FFFF}]/gu, (mark) =>
      escapeMarkup(String.fromCodePoint((mark.codePointAt(0) ?? 0) - hidden)),
    );
}

/** Keeps citeproc from reading a hyphen within a page number as a range, and from splitting such pages. */
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

/**
 * A paper as CSL data for `prepareItem`, with markup in its title that cannot be confused with text. Without abstract and
 * keywords, which no style prints: a paper keeps its references when only these change.
 */
export function toReferenceItem(publication: Publication, urls: Urls, texts: Texts): CslItem {
  const wrap = (kind: Parameters<typeof wrapMarkup>[0], text: string) => {
    const [open, close] = marks.get(kind) ?? [];
    return open === undefined ? wrapMarkup(kind, text) : `${open}${text}${close ?? ''}`;
  };
  const item = toCsl({ ...publication, abstract: null, keywords: [] }, urls, wrap);
  const kind = findKind(publication);
  const { issued, genre } = item;
  return {
    ...item,
    // Styles know the event of a talk by its name before CSL 1.0.2, and MLA prints only the date of the event.
    ...(item['event-title'] !== undefined && { event: item['event-title'], ...(issued && { 'event-date': issued }) }),
    // Readers do not see the type of an item, so its name is the genre, which styles print.
    ...(kind !== null && { genre: translateKind(typeof genre === 'string' ? genre : kind, texts) }),
  };
}

/** Private-use characters that stand for the tags of CSL. */
const marks: ReadonlyMap<string, readonly [open: string, close: string]> = new Map([
  ['emphasis', ['\uE0E1', '\uE0E2']],
  ['strong', ['\uE0E3', '\uE0E4']],
  ['subscript', ['\uE0E5', '\uE0E6']],
  ['superscript', ['\uE0E7', '\uE0E8']],
]);
const tags = ['<i>', '</i>', '<b>', '</b>', '<sub>', '</sub>', '<sup>', '</sup>'];

/** A title in which formulas, and words that look like formulas, keep their case when a style changes it. */
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

/** Formulas come with typographic apostrophes, which are primes in TeX. */
function typeset(formula: string): string {
  return renderMarkupText(parseMarkup(formula.replaceAll('’', "'")));
}

function markOthers(author: CslItem['author']): CslItem['author'] {
  return author.map((name) => ('literal' in name && name.literal === 'others' ? { literal: othersMark } : name));
}

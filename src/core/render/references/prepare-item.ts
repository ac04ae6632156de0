import { parseMarkup } from '../../model/markup.ts';
import type { CslItem } from '../csl-json.ts';
import { renderMarkupText } from '../markup-text.ts';
import { escapeMarkup } from '../feed.ts';

/** Stands for the authors that are not known: a character for private use, which texts lose before. */
const othersMark = '\uE0E0';
/** `<` begins a tag in CSL data, and letters and digits that Unicode has raised lose that in citeproc. */
const special = /[<ªº²³¹℠™⁰-⁾㆒-㆟\p{Lm}]/gu;
/** What is added to a special character to hide it among those for private use. */
const hidden = 0xf0000;

/**
 * An item for citeproc: texts as they are and not as markup, formulas in Unicode and not in TeX, as a person reads them. What no
 * style prints is left out, because citeproc works on it and keeps it.
 */
export function prepareItem(item: CslItem): object {
  const guarded = JSON.parse(
    JSON.stringify({ ...item, abstract: undefined, keyword: undefined }),
    (_, value: unknown) => (typeof value === 'string' ? guard(value) : value),
  ) as CslItem;
  return { ...guarded, title: prepareTitle(item.title), author: markOthers(guarded.author) };
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

function guard(text: string): string {
  return text
    .replaceAll(/[\uE0E0\u{F0000}-\u{10FFFF}]/gu, '')
    .replaceAll(special, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + hidden));
}

/** A title whose formulas, and words that look like one, keep their letters where a style changes the case of titles. */
function prepareTitle(title: string): string {
  return title
    .split(/(<span class="nocase">.*?<\/span>)/)
    .map((piece) => {
      const [, formula] = /^<span class="nocase">(.*)<\/span>$/.exec(piece) ?? [];
      if (formula !== undefined) return keepCase(typeset(formula));
      return piece.replaceAll(/\S+/gu, (word) => (/[_^=<>|\\{}]/u.test(word) ? keepCase(word) : guard(word)));
    })
    .join('');
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

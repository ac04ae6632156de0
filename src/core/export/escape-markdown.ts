import { cleanText } from '../model/markup-clean.ts';

/** A block of code, with a fence longer than any inside it. */
export function fenceCode(code: string, language: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/gu), ([run]) => run.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${code.trimEnd()}\n${marks}`;
}

/**
 * A text that Markdown shows unchanged, on one line. Characters are escaped where they have a meaning: emphasis, code, tags, entities,
 * formulas, links, and at the beginning of a line those that start a list, a quotation or a heading.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text).replace(blockSign, '\\');
}

/** The text of a link. Brackets become entities, because some parsers end the link text at the next one. */
export function escapeLinkText(text: string): string {
  return escapeInline(text, (bracket) => (bracket === '[' ? '&#91;' : '&#93;'));
}

/** A text behind the beginning of a line. */
export function escapeInline(text: string, escapeBracket?: (bracket: string) => string): string {
  const clean = cleanText(text);
  const hasFormulas = clean.indexOf('$') < clean.lastIndexOf('$');
  return clean.replaceAll(inlineSigns, (signs, at: number) => {
    const [before, after] = [clean.charAt(at - 1), clean.charAt(at + signs.length)];
    const sign = signs.charAt(0);
    if (escapeBracket && /[[\]]/.test(sign)) return escapeBracket(sign);
    return isActive(sign, before, after, hasFormulas) ? signs.replaceAll(/./gu, String.raw`\$&`) : signs;
  });
}

/** Whether a character is markup between its neighbours; an empty neighbour is an end of the text. */
function isActive(sign: string, before: string, after: string, hasFormulas: boolean): boolean {
  if (sign === '[') return false;
  if (sign === ']') return /[(:[]/.test(after);
  if (sign === '$') return hasFormulas;
  if (sign === '*') return before !== ' ' || after !== ' ';
  if (sign === '_') return !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
  return sign !== '#' || (after === '' && before.trim() === '');
}

const inlineSigns = /[`$[\]]|[*]+|_+|#+|\\(?=[!-/:-@[-`{-~]|$)|<(?=[a-z/!?])|&(?=#?[a-z\d]+;)/giu;
/** The beginning of a line that Markdown would read as a block. */
const blockSign = /^(?=[-+*](?: |$)|-[- ]*$|>|#{1,6}(?: |$)|~~~|=+$)|(?<=^\d{1,9})(?=[.)](?: |$))/u;

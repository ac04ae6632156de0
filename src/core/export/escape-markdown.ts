import { cleanText } from '../model/markup-clean.ts';

/**
 * A text that Markdown shows as it is, on one line. Signs are escaped where they would mean something: emphasis, code, tags,
 * entities, formulas, links, and at the beginning what would make a list, a quotation or a heading of the line.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text).replace(blockSign, '\\');
}

/** A link text. Its brackets become entities, because some parsers take the next one for its end. */
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

/** Whether a sign is markup between two characters; the empty text is an end of the text. */
function isActive(sign: string, before: string, after: string, hasFormulas: boolean): boolean {
  if (sign === '[') return false;
  if (sign === ']') return /[(:[]/.test(after);
  if (sign === '$') return hasFormulas;
  if (sign === '*') return before !== ' ' || after !== ' ';
  if (sign === '_') return !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
  return sign !== '#' || (after === '' && before.trim() === '');
}

const inlineSigns = /[`$[\]]|[*]+|_+|#+|\\(?=[!-/:-@[-`{-~]|$)|<(?=[a-z/!?])|&(?=#?[a-z\d]+;)/giu;
/** The start of a line that Markdown would read as a block. */
const blockSign = /^(?=[-+*](?: |$)|-[- ]*$|>|#{1,6}(?: |$)|~~~|=+$)|(?<=^\d{1,9})(?=[.)](?: |$))/u;

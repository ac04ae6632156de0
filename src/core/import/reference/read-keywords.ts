import type { Field } from '../../model/draft.ts';
import { locatePart, type Value } from './entry.ts';
import { readText } from './read-value.ts';
import { texToText } from './tex/clean-tex.ts';

/** The keywords of an entry without duplicates. */
export function readKeywords(values: ReadonlyMap<string, Value>): readonly Field<string>[] {
  const fields = ['keywords', 'keyword', 'author_keywords', 'author-keywords'].flatMap(
    (name) => values.get(name) ?? [],
  );
  const [written] = fields.slice(0, 1).map(unbrace);
  const separators = [/[;；]/, /[,，、]/, /[|•·]/];
  const separator = separators.find((sign) => sign.test(written?.text ?? '')) ?? /,/;
  // A slash or several dashes between keywords are replaced by a separator of the same length.
  const areDashes = (written?.text.match(dash) ?? []).length > 1;
  const value =
    written && separators.every((sign) => !sign.test(written.text))
      ? { ...written, text: written.text.replaceAll(areDashes ? dash : / \/ /gu, (sign) => ' ,'.padEnd(sign.length)) }
      : written;
  // Medical databases mark the main subjects of a paper.
  const keywords = splitField(value, separator).map((word) => ({
    ...word,
    value: word.value.replace(/^\*|(?<=\/)\*/g, ''),
  }));
  const seen = new Set<string>();
  return keywords.filter((keyword) => {
    const folded = keyword.value.toLowerCase();
    return seen.has(folded) ? false : Boolean(seen.add(folded));
  });
}

const dash = / (?:–|—|-{1,3}) /gu;

/** Braces around a whole list have no meaning: `{{moss; walls}}`. */
function unbrace(value: Value): Value {
  const inside = /^\{((?:[^{}]|\{[^{}]*\})*)\}$/.exec(value.text)?.[1];
  if (inside === undefined || !/[;,|；，]/.test(inside)) return value;
  return { ...value, text: inside, span: locatePart(value, 1, value.text.length - 1) };
}

/** The items of a list as plain texts with positions. Separators in braces do not count. */
export function splitField(value: Value | undefined, separator: RegExp): readonly Field<string>[] {
  if (!value) return [];
  if (value.items) return value.items.flatMap((item) => readText(item) ?? []);
  const fields: Field<string>[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= value.text.length; at++) {
    const sign = value.text.charAt(at);
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    const isEntity = sign === ';' && /&#?\w{1,10}$/.test(value.text.slice(Math.max(start, at - 12), at));
    if (at < value.text.length && (depth > 0 || isEntity || !separator.test(sign))) continue;
    const piece = value.text.slice(start, at);
    const text = texToText(piece);
    const leading = piece.length - piece.trimStart().length;
    const span = locatePart(value, start + leading, start + piece.trimEnd().length);
    if (text !== '') fields.push({ value: text, span, confidence: 'certain', rule: value.field });
    start = at + 1;
  }
  return fields;
}

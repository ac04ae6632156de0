import type { Field } from '../../model/draft.ts';
import { linkKindOfLabel, type WrittenAddress } from './addresses.ts';
import type { Value } from './entry.ts';
import { texToText } from './tex/clean-tex.ts';

/** Replaces an address that was removed: a private-use character. */
const mark = '\uE000';
const leadIn =
  /(?:^|[\s,;:(<[])(?:available|online|accessed|retrieved|code|data|slides?|poster|video|at|on|in|from|see|via|url|link|permanent|here|doi|_?eprint|preprint|as|is|are|our)$/i;
const leadInWords =
  /available|online|url|preprint|e-?print|permanent|link|website|web ?page|web|home ?page|project|page|see|also|accessed|retrieved|source|code|data|slides?|poster|video|paper|pdf|doi|here|at|on|from|via|is|are|our|the|of/gi;

/** A note without the addresses that are links of the paper, but with other addresses. Null if nothing is left. */
export function readNote(
  value: Value | undefined,
  taken: readonly WrittenAddress[],
  surplus: readonly Field<string>[],
): Field<string> | null {
  const text = value && !isOfDatabase(value.text) ? dropAddresses(value.text, taken) : '';
  const [first] = surplus;
  const parts = [
    /^\W*$/u.test(text) && !/[\p{L}\p{N}]/u.test(text) ? '' : text,
    ...surplus.map((field) => field.value),
  ];
  const note = parts.filter(Boolean).join(' ');
  if (note === '') return null;
  if (value && parts[0] !== '') return { value: note, span: value.span, confidence: 'certain', rule: value.field };
  return first ? { ...first, value: note } : null;
}

/** True for the number of citations, and for what reference managers keep of a record of PubMed: names, language, days. */
function isOfDatabase(text: string): boolean {
  if (/^\s*cited by ?:? ?\d+\s*$/iu.test(text)) return true;
  const hasLanguage = /(?:^|\s)(?:eng|fre|ger|spa|rus|chi|jpn|ita|por|pol|kor)(?=\s)/u.test(text);
  return hasLanguage && /\b\d{4}(?:\/\d\d\/\d\d| \p{Lu}\p{Ll}{2}\b[^;]{0,12};\d)/u.test(text);
}

function dropAddresses(written: string, taken: readonly WrittenAddress[]): string {
  if (taken.length === 0) return texToText(written);
  let at = 0;
  const pieces = taken.flatMap(({ start, end, label }) => {
    const before = written.slice(at, start);
    at = end;
    return [before, /https?:|www\./i.test(label) || linkKindOfLabel(label) ? mark : `${label}${mark}`];
  });
  const clauses = texToText(pieces.join('') + written.slice(at)).split(/(?<=[.;,!?])\s+/u);
  const text = clauses.filter((clause) => !clause.includes(mark) || hasWords(clause)).join(' ');
  let isBracketed = false;
  /** True if nothing, or a complete sentence, precedes an address. */
  let isEnded = false;
  const rest = text.split(mark).map((piece, index, all) => {
    const unbracketed = isBracketed ? piece.replace(/^[)\]>]/, '') : piece;
    const written = isEnded ? unbracketed.replace(/^\s?(?:and|or|&)(?=\s)/iu, '') : unbracketed;
    const kept = index === all.length - 1 ? written : dropLeadIn(written);
    isEnded = /^\s*$|[.!?;:]\s*$/u.test(kept);
    isBracketed = /[([<]/.test(written.slice(kept.length));
    return kept;
  });
  return rest
    .join('')
    .replaceAll(/ (?=[.,;:)])/g, '')
    .trim()
    .replace(/[,;:]$/, '');
}

const hasWords = (clause: string) => /[\p{L}\p{N}]/u.test(clause.replaceAll(mark, ' ').replaceAll(leadInWords, ' '));

/** Drops the words before a removed address, such as `Slides at`. */
function dropLeadIn(text: string): string {
  let end = text.length;
  for (;;) {
    if (/[\s,;:(<[]/.test(text.charAt(end - 1))) end -= 1;
    else {
      const word = leadIn.exec(text.slice(Math.max(0, end - 20), end))?.[0];
      if (word === undefined) return text.slice(0, end);
      end -= word.length;
    }
  }
}

import { findNamedMonth } from '../../model/month-names.ts';
import { findStatus } from '../reference/publication-status.ts';

/** Words in a reference that say that its paper has not appeared. */
export interface WrittenStatus {
  readonly text: string;
  readonly start: number;
  /** What stands around the words: brackets, the end of the reference, or `in` before the venue. */
  readonly place: 'bracket' | 'end' | 'venue';
}

/** In UTF-16 units; later text is not searched. */
const longest = 2000;

const places =
  /[([](?<bracket>[^()[\]]{4,60})[)\]]|(?<=[.:?!]["”“»’]?\s)(?<venue>[^,;.:()]{4,30}?)(?=:\s|\s(?:in|en|em|dans):?\s)|(?<=[,;.]\s)(?<end>[^,;.()\d]{4,40})(?=[.;,]?\s{0,5}(?:(?:19|20)\d\d\.?\s{0,5})?$|\.\s(?:doi\b|https?:|available\b|\[))/giu;

/** The status of a reference, with the expected month if it is given: `(forthcoming, May 2027)`; null if it has none. */
export function findWrittenStatus(text: string): WrittenStatus | null {
  for (const { index, groups = {} } of text.slice(0, longest).matchAll(places)) {
    const { bracket, end, venue } = groups;
    const words = bracket ?? end ?? venue ?? '';
    const status = findStatus(words);
    if (status === null) continue;
    const others = words.replace(status, '').match(/\p{L}+/gu) ?? [];
    if (bracket !== undefined && others.every((word) => findNamedMonth(word) !== null))
      return { text: bracket, start: index + 1, place: 'bracket' };
    if (bracket === undefined && status === words.trim())
      return { text: status, start: index + words.indexOf(status), place: end === undefined ? 'venue' : 'end' };
  }
  return null;
}

/** Words that the model knows from the references it has learned from, which are mostly in English. */
const known = /\b(?:press|appear|forthcoming|submitted|accepted|review|preparation|print)\b/iu;

/**
 * A reference as the model can label it, of the same length: a year takes the place of words that the model does not know, such as `im
 * Druck`, and `to appear in` becomes `in`.
 */
export function maskStatus(text: string): string {
  const status = findWrittenStatus(text);
  if (status === null) return text;
  // Brackets without any year in the reference are the place of the year.
  const isPlaced = status.place === 'bracket' && !/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(text);
  if (status.place !== 'venue' && !isPlaced && known.test(status.text)) return text;
  const mask = (status.place === 'venue' ? '' : '2020').padStart(status.text.length);
  return text.slice(0, status.start) + mask + text.slice(status.start + status.text.length);
}

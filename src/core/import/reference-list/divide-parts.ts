import type { Span } from '../../model/draft.ts';
import { readDescription } from './find-type.ts';
import type { Label, Part } from './labels.ts';
import type { PlainText } from './plain-text.ts';
import type { WrittenDetail } from './written-details.ts';

/**
 * Divides the description of a work from its title, `Moss on roofs [Invited talk]`, and from its venue, `Workshop presentation, Moss
 * Days`.
 */
export function divideAtDescription({ text }: PlainText, parts: Part[]): void {
  const divide = (label: Label, pattern: RegExp) => {
    const at = parts.findIndex((part) => part.label === label);
    const part = parts[at];
    const found = part && pattern.exec(text.slice(part.start, part.end));
    if (!part || !found || readDescription(found[1] ?? '') === null) return;
    const [start, end] = [part.start + found.index, part.start + found.index + found[0].length];
    const divided: readonly Part[] = [
      { ...part, end: start },
      { label: 'genre', start, end },
      { ...part, start: end },
    ];
    parts.splice(at, 1, ...divided.filter((one) => one.start < one.end));
  };
  divide('title', /\s[[(]([^[\]()]{4,60})[\])]\W*$/u);
  divide('container', /^\W*([^[\](),]{4,60}),/u);
}

export const awardWords =
  /\b(?:award|prize|honou?rable mention|best (?:student )?(?:paper|poster)|runner[- ]up|oral|spotlight)\b/iu;

/** Ends a date before an award in brackets: `2018 (oral)`. */
export function divideAtAward({ text }: PlainText, parts: Part[]): void {
  const at = parts.findIndex(({ label }) => label === 'date');
  const date = parts[at];
  const found = date && /\s?\(([^()\d]{3,60})\)\W{0,3}$/u.exec(text.slice(date.start, date.end));
  if (!date || !found || found.index === 0 || !awardWords.test(found[1] ?? '')) return;
  const end = date.start + found.index;
  parts.splice(at, 1, { ...date, end }, { label: 'note', start: end, end: date.end });
}

/** Takes the words of a reference whose meaning is known out of its parts. */
export function divideAtDetails({ text }: PlainText, parts: Part[], details: readonly WrittenDetail[]): void {
  for (const detail of details) {
    cutOut(parts, detail);
    if (detail.kind === 'group') addGroup(text, parts, detail);
    if (detail.kind === 'held') completeName(text, parts, detail);
  }
}

/** Takes a range of the text out of all parts. */
export function cutOut(parts: Part[], { start, end }: Span): void {
  const rest = parts.flatMap((part) => [
    { ...part, end: Math.min(part.end, start) },
    { ...part, start: Math.max(part.start, end) },
  ]);
  parts.splice(0, parts.length, ...rest.filter((part) => part.start < part.end));
}

/** A group behind the other authors is one of them. */
function addGroup(text: string, parts: Part[], detail: WrittenDetail): void {
  const start = text.indexOf(detail.text, detail.start);
  const at = parts.findLastIndex((part) => part.label === 'author' && part.end < detail.end);
  parts.splice(at + 1, 0, { label: 'author', start, end: start + detail.text.length });
}

/** Before the days of a conference, the year is part of its name: `In: OCEANS 2022; 2022 Oct 17-20; Bath.` */
function completeName(text: string, parts: Part[], { start }: Span): void {
  const at = parts.findLastIndex((part) => part.label === 'container' && part.end <= start);
  const container = parts[at];
  const year = container && /^\s?(?:19|20)\d\d(?=;\s?$)/u.exec(text.slice(container.end, start));
  if (!container || !year) return;
  const end = container.end + year[0].length;
  cutOut(parts, { start: container.end, end: start });
  parts[at] = { ...container, end };
}

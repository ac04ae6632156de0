import { readDescription } from './find-type.ts';
import type { Label, Part } from './labels.ts';
import type { PlainText } from './plain-text.ts';

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

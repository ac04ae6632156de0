import { documentMark, readDescription } from './find-type.ts';
import type { Label, Part } from './labels.ts';
import type { PlainText } from './plain-text.ts';

/** Ends a title at the mark of a document type: `题名[C]//论文集. 北京: …`. */
export function divideAtMark({ text }: PlainText, parts: Part[]): void {
  const at = parts.findIndex(({ label }) => label === 'title');
  const title = parts[at];
  const mark = title && documentMark.exec(text.slice(title.start, title.end));
  if (!title || !mark || mark.index === 0) return;
  const [end, behind] = [title.start + mark.index, title.start + mark.index + mark[0].length];
  const rest = {
    label: mark[2] === undefined ? ('genre' as const) : ('container' as const),
    start: behind,
    end: title.end,
  };
  parts.splice(at, 1, { ...title, end }, rest);
}

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

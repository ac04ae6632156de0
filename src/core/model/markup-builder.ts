import type { Inline, Markup } from './markup.ts';

/** What an open element becomes when it is closed. */
export type Wrapper = (children: Markup) => Inline;

interface Frame {
  readonly wrap: Wrapper;
  readonly kind: string;
  /** Index of the token that closes the element. */
  readonly closedBy: number;
  readonly children: Inline[];
}

/** Elements deeper than this are shown without their style, so that no reader of a markup tree runs out of stack. */
const deepest = 16;

/** Collects text and elements into a tree. Neighbouring texts become one, with white space squashed. */
export class MarkupBuilder {
  readonly #frames: Frame[] = [];
  readonly #roots: Inline[] = [];
  #text = '';

  addText(text: string): void {
    this.#text += text;
  }

  addInline(inline: Inline): void {
    this.#flush();
    this.#children.push(inline);
  }

  /** Opens an element; false when it would lie too deep. */
  open(kind: string, closedBy: number, wrap: Wrapper): boolean {
    if (this.#frames.length >= deepest) return false;
    this.#flush();
    this.#frames.push({ kind, closedBy, wrap, children: [] });
    return true;
  }

  /** Closes the innermost element if this token ends it. An element without content leaves nothing. */
  closeAt(token: number): boolean {
    const frame = this.#frames.at(-1);
    if (frame?.closedBy !== token) return false;
    this.#flush();
    this.#frames.pop();
    if (frame.children.length > 0) this.#children.push(frame.wrap(frame.children));
    return true;
  }

  isInside(kind: string): boolean {
    return this.#frames.some((frame) => frame.kind === kind);
  }

  finish(): Markup {
    this.#flush();
    const last = this.#roots.length - 1;
    return this.#roots
      .map((inline, index) => {
        if (inline.type !== 'text') return inline;
        const value = index === 0 ? inline.value.replace(/^ /, '') : inline.value;
        return { ...inline, value: index === last ? value.replace(/ $/, '') : value };
      })
      .filter((inline) => inline.type !== 'text' || inline.value !== '');
  }

  get #children(): Inline[] {
    return this.#frames.at(-1)?.children ?? this.#roots;
  }

  #flush(): void {
    const value = this.#text.replace(/ {2,}/g, ' ');
    this.#text = '';
    if (value !== '') this.#children.push({ type: 'text', value });
  }
}

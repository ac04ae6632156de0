import type { Inline, Markup } from '../markup.ts';

/** Collects inline text and elements. Adjacent texts are joined, with white space collapsed. */
export class Collector {
  readonly #inlines: Inline[] = [];
  #text = '';

  add(piece: string | Markup): void {
    if (typeof piece === 'string') this.#text += piece;
    else for (const inline of piece) this.#addInline(inline);
  }

  finish(): Markup {
    this.#flush();
    return this.#inlines;
  }

  #addInline(inline: Inline): void {
    if (inline.type === 'text') {
      this.#text += inline.value;
      return;
    }
    this.#flush();
    this.#inlines.push(inline);
  }

  #flush(): void {
    const value = this.#text.replace(/ {2,}/g, ' ');
    this.#text = '';
    if (value !== '') this.#inlines.push({ type: 'text', value });
  }
}

/** Several texts as one. */
export function joinMarkup(...pieces: readonly (string | Markup)[]): Markup {
  const collector = new Collector();
  for (const piece of pieces) collector.add(piece);
  return collector.finish();
}

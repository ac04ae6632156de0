/** The part of HarfBuzz's API that is used here, to place the letters of a font: the package has no types. */
export interface Shaper {
  readonly createBlob: (bytes: Uint8Array) => object;
  readonly createFace: (blob: object, index: number) => { readonly collectUnicodes: () => Uint32Array };
  readonly createFont: (face: object) => ShaperFont;
  readonly createBuffer: () => ShaperBuffer;
  readonly shape: (font: ShaperFont, buffer: ShaperBuffer) => void;
}

interface ShaperFont {
  readonly setScale: (x: number, y: number) => void;
  readonly glyphToPath: (glyph: number) => string;
}

interface ShaperBuffer {
  readonly addText: (text: string) => void;
  readonly guessSegmentProperties: () => void;
  /** Glyphs with their advances and offsets. */
  readonly json: () => readonly { readonly g: number; readonly ax: number; readonly dx: number; readonly dy: number }[];
  readonly destroy: () => void;
}

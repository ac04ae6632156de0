/** The part of subset-font that scripts/dev/fonts.ts uses; the package has no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** Fixes an axis at a value, or limits it to a range. */
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    /** Omits glyphs that only OpenType features use. */
    readonly noLayoutClosure?: boolean;
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}

/** The part of subset-font that scripts/dev/fonts.ts uses; the package brings no types. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** Fixes an axis at a value, or narrows it to a range. */
    readonly variationAxes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
    /** Leaves out glyphs that only OpenType features lead to. */
    readonly noLayoutClosure?: boolean;
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}

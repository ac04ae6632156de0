import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Subsets the fonts of the site to the letters and weights in use, and writes them to src/styles/fonts. Extended Latin has files of its
 * own, which a browser loads only for pages with such letters. Glyphs of alternative forms are left out; figures have equal width without
 * one. Run it after an update of the font packages.
 */
const { resolve } = createRequire(import.meta.url);

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœ–—‘’‚“”„†‡•…‰‹›⁄€™−‐‑`;
const extendedLatin = `${range(0x100, 0x130)}${range(0x132, 0x151)}${range(0x154, 0x24f)}${range(0x2b0, 0x2ff)}${range(0x1e00, 0x1eff)}`;
const roman = { wght: { min: 400, max: 600 } };
/** Italic has a single weight. */
const italic = { wght: 400 };

const cuts = [
  { from: 'source-serif-4/files/source-serif-4-latin-wght-normal', to: 'serif', text: latin, axes: roman },
  {
    from: 'source-serif-4/files/source-serif-4-latin-ext-wght-normal',
    to: 'serif-extended',
    text: extendedLatin,
    axes: roman,
  },
  {
    from: 'source-serif-4/files/source-serif-4-latin-wght-italic',
    to: 'serif-italic',
    text: latin,
    axes: italic,
  },
  { from: 'source-sans-3/files/source-sans-3-latin-wght-normal', to: 'sans', text: latin, axes: roman },
  {
    from: 'source-sans-3/files/source-sans-3-latin-ext-wght-normal',
    to: 'sans-extended',
    text: extendedLatin,
    axes: roman,
  },
];

for (const { from, to, text, axes } of cuts) {
  const whole = await readFile(resolve(`@fontsource-variable/${from}.woff2`));
  const cut = await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: axes, noLayoutClosure: true });
  await writeFile(new URL(`../../src/styles/fonts/${to}.woff2`, import.meta.url), cut);
  console.log(`${to}.woff2: ${String(whole.length)} bytes cut to ${String(cut.length)}`);
}

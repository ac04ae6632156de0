import apa from './apa.csl?raw';
import chicago from './chicago-author-date.csl?raw';
import ieee from './ieee.csl?raw';
import locale from './locales-en-US.xml?raw';
import mla from './modern-language-association.csl?raw';
import type { StyleFiles } from '../../core/render/references/format-references.ts';
import type { CitationStyle } from '../../core/settings/site-schema.ts';

const files: Readonly<Record<CitationStyle, string>> = { apa, mla, chicago, ieee };

/** The files of the styles that an owner asks for. */
export function readStyleFiles(styles: readonly CitationStyle[]): StyleFiles {
  return { styles: Object.fromEntries(styles.map((style) => [style, files[style]])), locale };
}

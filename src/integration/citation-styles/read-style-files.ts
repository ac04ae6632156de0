import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StyleFiles } from '../../core/export/references/format-references.ts';
import type { CitationStyle } from '../../core/settings/site-schema.ts';
import { packageFolder } from '../../seeds/package-folder.ts';

const files: Readonly<Record<CitationStyle, string>> = {
  apa: 'apa.csl',
  mla: 'modern-language-association.csl',
  chicago: 'chicago-author-date.csl',
  ieee: 'ieee.csl',
};

/** Reads the CSL files of the given styles, and the English locale. */
export function readStyleFiles(styles: readonly CitationStyle[]): StyleFiles {
  return {
    styles: Object.fromEntries(styles.map((style) => [style, read(files[style])])),
    locale: read('locales-en-US.xml'),
  };
}

const read = (name: string) => readFileSync(join(packageFolder, 'src/integration/citation-styles', name), 'utf8');

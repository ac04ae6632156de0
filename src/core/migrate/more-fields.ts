import { createDefinitionFinder, readValue } from '../import/bibtex/values.ts';
import { scanFile } from '../import/bibtex/scan-file.ts';
import { texToText } from '../import/reference/tex/clean-tex.ts';
import { foldText } from '../model/fold.ts';
import type { ForeignPaper } from './foreign-paper.ts';

/** The type and fields, in TeX and by names in lower case, of the first entry that describes a paper by title or DOI; null if there is none. */
export function findBibtexDetails({ title, links }: Pick<ForeignPaper, 'title' | 'links'>, bibtex: string) {
  const { entries, definitions } = scanFile(bibtex);
  const find = createDefinitionFinder(definitions);
  const doi = links.doi?.toLowerCase() ?? '';
  for (const { type, fields: written } of entries) {
    const values = written.flatMap((field) => readValue(field, find) ?? []).filter(({ text }) => isBalanced(text));
    const fields = new Map(values.map(({ field, text }) => [field, text.replaceAll(/\s+/gu, ' ').trim()] as const));
    const theirs = fields.get('doi')?.toLowerCase() ?? '';
    const isSame = foldTitle(texToText(fields.get('title') ?? '')) === foldTitle(title);
    if (isSame || (theirs !== '' && doi.endsWith(theirs))) return { type, fields };
  }
  return null;
}

const foldTitle = (title: string) => foldText(title).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** True for a text that can stand in braces. */
export function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.matchAll(/\\[{}]|[{}]/gu)) {
    depth += sign.endsWith('{') ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

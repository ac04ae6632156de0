import { undoAngleBrackets } from './angle-brackets.ts';
import { decodeEntities } from './entities.ts';
import { dropLengths } from './lengths.ts';

/** An address, a DOI or a file path in TeX as plain text; the address of `\href{address}{label}`. */
export function texToAddress(text: string): string {
  return decodeEntities(undoAngleBrackets(dropLengths(text)), (character) => character)
    .trim()
    .replace(/^\\href\s{0,9}\{([^{}]{1,2000})\}[^]*$/, '$1')
    .replace(/\\(?:url|path|nolinkurl|doi|detokenize)\s{0,9}\{([^{}]{0,2000})\}/g, '$1')
    .replace(/^<([^<>]*)>$/, '$1')
    .replace(/(?:\\hbox\{)?\$\s?(?:\\scriptstyle\s?)?\\sim\s?\$|\\textasciitilde(?:\{\}|\s?)|\\~(?:\{\})?/g, '~')
    .replace(/\$?\\textunderscore(?:\{\}|\s?)\$?/g, '_')
    .replace(/\\slash(?:\{\}|\s?)/g, '/')
    .replace(/\\textbackslash(?:\{\}|\s?)|\\-|\\string(?![a-z])/g, '')
    .replaceAll('\\/', '/')
    .replace(/\\([_%#&{}$^~:])/g, '$1')
    .replace(/\$_\$/g, '_')
    .replace(/[{}]/g, '')
    .replace(/%7e/gi, '~')
    .replace(/\s+/g, ' ')
    .trim();
}

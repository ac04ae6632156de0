import { undoAngleBrackets } from './angle-brackets.ts';

/**
 * Undoes the escaping of reference managers in which TeX or HTML was typed: they escape every character (`{\{}DNA{\}}`,
 * `{\textbackslash}alpha`, `$<$i$>$`), so that exported fields show the intended markup as text.
 */
export function unescapeExportedMarkup(written: string): string {
  const text = undoAngleBrackets(written)
    .replaceAll(doubledBackslash, '\\')
    .replaceAll(codeEscape, (_, ...codes: (string | undefined)[]) =>
      String.fromCharCode(parseInt(codes[0] ?? codes[1] ?? '', 16)),
    );
  if (!/\{\\|\\[_^]\\\{|\$\s*\\backslash|\\textbackslash/.test(text)) return text;
  return text
    .replace(/\\[vh]?phantom\s?\\[{}]/g, '')
    .replace(/\$\s*\\backslash\s*\$\s?(?=[A-Za-z{}$%&_#'"`^~=.])/g, '\\')
    .replace(/\{\\textbackslash\s?(?:\{\})?\}(?=[A-Za-z{}$%&_#'"`^~=.])|\\textbackslash(?:\{\}|\s)(?=[A-Za-z])/g, '\\')
    .replace(/\{\\([{}$])\}/g, '$1')
    .replace(
      /(?:\\([_^])|\{\\([_^])\})(?:\\\{((?:[^{}\\]|\{\{?[^{}\\]{1,30}\}?\}){1,30})\\\}|\{([^{}\\]{1,30})\})/g,
      readScriptSign,
    );
}

/** A backslash that was escaped as in JSON: `M\\"uller`, `\\emph{Moss}`. */
const doubledBackslash = /(?<=[\p{L}{])\\\\(?=["'`^~=.]\{?\\{0,2}[A-Za-z])|\\\\(?=[a-z]{2,20}\{)/gu;

/** Letters escaped as in JSON and Python: `\u00e9tude`, `caf\xe9`. */
const codeEscape = /\\u([\da-f]{4})|\\x([89a-f][\da-f])(?![a-z])/giu;

/** `\^{o}` is an accent, `\^\{2\}` is not. */
function readScriptSign(written: string, bare?: string, braced?: string, escaped?: string, group?: string): string {
  if (bare === '^' && escaped === undefined) return written;
  return `${bare ?? braced ?? ''}{${escaped ?? group ?? ''}}`;
}

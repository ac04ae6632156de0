import { undoAngleBrackets } from './angle-brackets.ts';

/**
 * Undoes the escaping of reference managers in which TeX or HTML was typed: they escape every character (`{\{}DNA{\}}`,
 * `{\textbackslash}alpha`, `$<$i$>$`), so that exported fields show the intended markup as text.
 */
export function unescapeExportedMarkup(written: string): string {
  const text = undoAngleBrackets(written);
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

/** `\^{o}` is an accent, `\^\{2\}` is not. */
function readScriptSign(written: string, bare?: string, braced?: string, escaped?: string, group?: string): string {
  if (bare === '^' && escaped === undefined) return written;
  return `${bare ?? braced ?? ''}{${escaped ?? group ?? ''}}`;
}

import { undoAngleBrackets } from './angle-brackets.ts';

/**
 * Undoes what reference managers write when TeX or HTML was typed into them: they escape every sign (`{\{}DNA{\}}`,
 * `{\textbackslash}alpha`, `$<$i$>$`), so that the fields that come out show the markup that was meant.
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

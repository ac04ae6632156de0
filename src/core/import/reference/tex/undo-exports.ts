/**
 * Undoes what reference managers write when TeX or HTML was typed into them: they escape every sign (`{\{}DNA{\}}`,
 * `{\textbackslash}alpha`, `$<$i$>$`), so that the fields that come out show the markup that was meant.
 */
export function undoExports(text: string): string {
  if (!/\{\\|\\[_^]\\\{|\$\s*(?:[<>]|\\backslash)|\\text(?:less|greater|backslash)/.test(text)) return text;
  return text
    .replace(/\$\s*([<>])\s*\$|\{\\text(less|greater)\}|\\text(less|greater)(?:\{\}|(?![A-Za-z]))/g, readAngle)
    .replace(/\$\s*\\backslash\s*\$\s?(?=[A-Za-z{}$%&_#'"`^~=.])/g, '\\')
    .replace(/\{\\textbackslash\s?(?:\{\})?\}(?=[A-Za-z{}$%&_#'"`^~=.])|\\textbackslash(?:\{\}|\s)(?=[A-Za-z])/g, '\\')
    .replace(/\{\\([{}$])\}/g, '$1')
    .replace(/(?:\\([_^])|\{\\([_^])\})(?:\\\{([^{}\\]{1,30})\\\}|\{([^{}\\]{1,30})\})/g, readScriptSign);
}

/** `\^{o}` is an accent, `\^\{2\}` is not. */
function readScriptSign(written: string, bare?: string, braced?: string, escaped?: string, group?: string): string {
  if (bare === '^' && escaped === undefined) return written;
  return `${bare ?? braced ?? ''}{${escaped ?? group ?? ''}}`;
}

function readAngle(_: string, sign: string | undefined, braced: string | undefined, bare: string | undefined): string {
  return sign ?? ((braced ?? bare) === 'less' ? '<' : '>');
}

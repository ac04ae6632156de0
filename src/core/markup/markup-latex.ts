import type { Inline, Markup } from '../model/markup.ts';
import { styleCommands as ownCommands } from '../model/tex/write-markup.ts';
import { separateScripts } from './separate-scripts.ts';

/** Zotero cannot read `\emph`. */
const styleCommands = { ...ownCommands, emphasis: 'textit' } as const;

/** Characters that are special in TeX. Letters stay as they are, in UTF-8. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['$', '\\$'],
  ['&', '\\&'],
  ['%', '\\%'],
  ['#', '\\#'],
  ['_', '\\_'],
  ['^', '\\textasciicircum{}'],
  ['~', '\\textasciitilde{}'],
  ['`', '\\textasciigrave{}'],
  ['\u00A0', '~'],
  ['\u202F', '\\,'],
  ['“', '``'],
  ['”', "''"],
  ['‘', '`'],
  ['’', "'"],
  ['–', '--'],
  ['—', '---'],
]);

/** Characters that some TeX fonts combine with a following one of the same kind. */
const ligatureSigns = "`'-<>,";

/**
 * A title or an abstract as LaTeX for a BibTeX field: braces are balanced, formulas are between single dollars, and plain text is
 * typeset as it reads. `\href` needs the package hyperref; nothing else needs a package.
 */
export function renderMarkupLatex(markup: Markup): string {
  // Superscript and subscript letters become commands, because TeX's fonts lack them.
  return joinApart(separateScripts(markup).map(renderInline));
}

function renderInline(inline: Inline): string {
  if (inline.type === 'text') return escapeText(inline.value);
  if (inline.type === 'math') return `$${guardScript(balance(inline.tex, '\\lbrace ', '\\rbrace '))}$`;
  const children = renderMarkupLatex(inline.children);
  if (inline.type === 'styled') return renderStyled(inline.style, children);
  return isOwnLabel(inline.url, inline.children)
    ? children
    : `\\href{${inline.url.replace(/[%#]/g, '\\$&')}}{${children}}`;
}

/** Zotero would read a formula that ends with a script in braces as the script alone; TeX ignores a space there. */
function guardScript(tex: string): string {
  return /[_^]\{[^{}]*\}$/u.test(tex) ? `${tex} ` : tex;
}

/** All TeX fonts have these three superscript digits. They lack a minus sign for scripts, so it becomes a formula. */
function renderStyled(style: keyof typeof styleCommands, latex: string): string {
  if (style === 'superscript' && /^[123]+$/u.test(latex))
    return latex.replaceAll(/[123]/gu, (digit) => '¹²³'.charAt(Number(digit) - 1));
  const isScript = style === 'subscript' || style === 'superscript';
  return `\\${styleCommands[style]}{${isScript ? latex.replaceAll('−', '$-$') : latex}}`;
}

function escapeText(text: string): string {
  const pieces = text.match(/[A-Za-z0-9 .;:()]+|[^]/gu) ?? [];
  const latex = joinApart(pieces.map((piece) => escapes.get(piece) ?? piece));
  return balance(latex, '\\textbraceleft{}', '\\textbraceright{}');
}

/** Joins pieces without creating ligatures: `--` that is not a dash becomes `-{}-`. */
function joinApart(pieces: readonly string[]): string {
  let last = '';
  const parts = pieces.map((piece) => {
    const isLigature = last !== '' && ligatureSigns.includes(last) && piece.startsWith(last);
    last = piece.at(-1) ?? last;
    return isLigature ? `{}${piece}` : piece;
  });
  return parts.join('');
}

function isOwnLabel(url: string, [label, ...others]: Markup): boolean {
  if (label?.type !== 'text' || others.length > 0) return false;
  return URL.canParse(label.value) && new URL(label.value).href === new URL(url).href;
}

/** Replaces escaped braces by named commands if they are unbalanced, because BibTeX counts escaped braces, too. */
function balance(latex: string, left: string, right: string): string {
  if (isBalanced(latex)) return latex;
  return latex.replace(/\\[^]/g, (command) => (command === '\\{' ? left : command === '\\}' ? right : command));
}

function isBalanced(latex: string): boolean {
  let depth = 0;
  for (const [brace] of latex.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

import { toScriptLetters } from '../markup-scripts.ts';
import type { Inline, Markup } from '../markup.ts';

const styleCommands = {
  emphasis: 'emph',
  strong: 'textbf',
  'small-caps': 'textsc',
  code: 'texttt',
  subscript: 'textsubscript',
  superscript: 'textsuperscript',
} as const;

/** Running text that means a markup: as much Unicode and as little TeX as can be. */
export function writeMarkup(markup: Markup): string {
  return markup.map((inline, index) => writeInline(inline, markup[index + 1])).join('');
}

function writeInline(inline: Inline, next: Inline | undefined): string {
  if (inline.type === 'text') return escapeText(inline.value);
  if (inline.type === 'math') {
    if (inline.display) return `\\[${inline.tex}\\]`;
    // With a digit behind it a dollar would not close a formula.
    return `$${inline.tex}$${next?.type === 'text' && /^\d/.test(next.value) ? '{}' : ''}`;
  }
  if (inline.type === 'styled') return writeStyled(inline.style, inline.children);
  const [label, ...others] = inline.children;
  const isOwnLabel = label?.type === 'text' && others.length === 0 && URL.canParse(label.value);
  return isOwnLabel && new URL(label.value).href === new URL(inline.url).href
    ? writeAddress(label.value, next)
    : `\\href{${inline.url}}{${writeMarkup(inline.children)}}`;
}

/** An address is found where it ends like a word. */
function writeAddress(address: string, next: Inline | undefined): string {
  const isFound = /^https?:\/\/[\w.~:/?#@!&()*+,;=%|-]*[\w/]$/i.test(address);
  const isApart = next === undefined || (next.type === 'text' && /^[.,;:)]{0,3}(?:\s|$)/.test(next.value));
  return isFound && isApart ? address : `\\url{${address}}`;
}

function writeStyled(style: keyof typeof styleCommands, children: Markup): string {
  const [first, ...others] = children;
  if ((style === 'subscript' || style === 'superscript') && first?.type === 'text' && others.length === 0) {
    const letters = toScriptLetters({ style, text: first.value });
    if (letters !== null) return letters;
  }
  return `\\${styleCommands[style]}{${writeMarkup(children)}}`;
}

function escapeText(text: string): string {
  return text
    .replace(/[\\{}$]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`))
    .replace(/(?<=[^\s\d])~(?=\S)|(?<=\d)~(?=[^\s\d])/g, '\\textasciitilde{}');
}

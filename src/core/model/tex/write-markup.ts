import type { Markup } from '../markup.ts';
import { createLink } from './addresses.ts';

/** The commands of text styles. */
export const styleCommands = {
  emphasis: 'emph',
  strong: 'textbf',
  'small-caps': 'textsc',
  code: 'texttt',
  subscript: 'textsubscript',
  superscript: 'textsuperscript',
} as const;

/** Writes markup as running text, with as little TeX as possible. */
export function writeMarkup(markup: Markup): string {
  return markup.map((_, index) => writeInline(markup, index)).join('');
}

function writeInline(markup: Markup, index: number): string {
  const [inline, next] = markup.slice(index, index + 2);
  if (inline?.type === 'text') return escapeText(inline.value);
  if (inline?.type === 'math') {
    if (inline.display) return `\\[${inline.tex}\\]`;
    // Before a digit, a dollar would not close a formula.
    return `$${inline.tex}$${next?.type === 'text' && /^\d/.test(next.value) ? '{}' : ''}`;
  }
  if (inline?.type === 'styled') return `\\${styleCommands[inline.style]}{${writeMarkup(inline.children)}}`;
  const [label, ...others] = inline?.children ?? [];
  const isOwnLabel = label?.type === 'text' && others.length === 0 && createLink(label.value)?.url === inline?.url;
  if (isOwnLabel) return isFound(markup, index, label.value) ? label.value : `\\url{${label.value}}`;
  return inline ? `\\href{${inline.url}}{${writeMarkup(inline.children)}}` : '';
}

/** An address needs no command if it starts and ends like a word. */
function isFound(markup: Markup, index: number, address: string): boolean {
  const [before, next] = [markup[index - 1], markup[index + 1]];
  const behind = next?.type === 'text' ? next.value + (index === markup.length - 2 ? ' ' : '') : '';
  return (
    /^https?:\/\/[\w.~:/?#@!&()*+,;=%|-]*[\w/]$/i.test(address) &&
    (before === undefined || (before.type === 'text' && !/[\p{L}\p{N}]$/u.test(before.value))) &&
    (next === undefined || /^[.,;:)]{0,3}\s/.test(behind))
  );
}

function escapeText(text: string): string {
  return text
    .replace(/[\\{}$]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`))
    .replace(/(?<![\s\d])~(?!\s)|(?<=\d)~(?![\s\d])/g, '\\textasciitilde{}');
}

import type { Element, ElementContent } from 'hast';
import { joinPieces, type Piece } from './math-pieces.ts';
import { hasScriptLetter, toScriptLetters } from '../model/markup-scripts.ts';
import { accents } from './math-accents.data.ts';
import { renderScriptText, renderTextScript } from './script-text.ts';

/** A formula as readable text: `x²`, `O(n log n)`, `a/b`, `√(x)`. Takes the tree from `typesetMath`. */
export function renderMathText(math: Element): string {
  return joinPieces(toPieces(math)).replace(/\s+/g, ' ').trim().normalize('NFC');
}

const noPieces = (): readonly Piece[] => [];

const readers: Readonly<Record<string, (element: Element) => readonly Piece[]>> = {
  mphantom: noPieces,
  mi: (element) => readIdentifier(textOf(element)),
  mn: (element) => operand(textOf(element)),
  mo: (element) => readOperator(textOf(element)),
  mtext: (element) => readText(textOf(element)),
  mspace: ({ properties }) => (parseFloat(String(properties.width ?? '1')) > 0 ? [{ role: 'space', text: ' ' }] : []),
  msup: (element) => attach(element, [superscript]),
  msub: (element) => attach(element, [subscript]),
  msubsup: (element) => attach(element, [subscript, superscript]),
  munder: (element) => attach(element, [subscript]),
  mover: (element) => attach(element, [overscript]),
  munderover: (element) => attach(element, [subscript, superscript]),
  mfrac: readFraction,
  msqrt: (element) => operand(`√(${joinPieces(readChildren(element))})`),
  mroot: readRoot,
  mtable: (element) => operand(elementsOf(element).map(readRow).join('; ')),
};

function toPieces(node: ElementContent): readonly Piece[] {
  if (node.type !== 'element') return [];
  return (readers[node.tagName] ?? readChildren)(node);
}

function readChildren({ children }: Element): readonly Piece[] {
  return children.flatMap(toPieces);
}

function readIdentifier(name: string): readonly Piece[] {
  return /^\p{L}{2,}$/u.test(name) ? [{ role: 'name', text: name }] : operand(name.replace('∣', '|'));
}

function readOperator(sign: string): readonly Piece[] {
  const text = sign.replace('∗', '*').replace('∣', '|').replace('⋅', '·');
  if (text === '' || text === '\u2061') return [];
  if (/^[([{⟨⌊⌈]$/u.test(text)) return [{ role: 'open', text }];
  if (/^[)\]}⟩⌋⌉]$/u.test(text)) return [{ role: 'close', text }];
  if (/^[,;]$/u.test(text)) return [{ role: 'comma', text }];
  if (/^[∑∏∫∮⋃⋂∐⨁⨂]$/u.test(text)) return [{ role: 'name', text }];
  // Operators that need no space on either side; `∼` before a number is usually typed as a tilde.
  if (/^[*/·×±∓∘∥!:′″‴%…⋯∞∼^_]$/u.test(text)) return operand(text.replace('∼', '~').replace('⋯', '…'));
  return [{ role: 'sign', text }];
}

/** A space of negative width is written with U+2063 (invisible separator). */
function readText(text: string): readonly Piece[] {
  if (text.includes('\u2063')) return [];
  return /^\s+$/.test(text) ? [{ role: 'space', text: ' ' }] : operand(text.replaceAll('\u00A0', ' '));
}

/** Appends scripts to their base, which keeps its spacing: `log₂ n`, `a ≤ᵢ b`. */
function attach(element: Element, scripts: readonly ((script: string, base: string) => string)[]): readonly Piece[] {
  const [first, ...others] = elementsOf(element);
  const pieces = first ? toPieces(first) : [];
  const joined = joinPieces(pieces, true);
  const base = pieces.length > 1 && /[−+=]/.test(joined) ? `(${joined})` : joined;
  const text = others.reduce((before, other, index) => scripts[index]?.(compact(other), before) ?? before, base);
  return [{ role: pieces.length === 1 ? (pieces[0]?.role ?? 'operand') : 'operand', text }];
}

function superscript(script: string, base: string): string {
  if (script === '∘') return `${base}°`;
  return /^[′″‴*†‡]+$/u.test(script) ? base + script : base + renderScriptText({ style: 'superscript', text: script });
}

function subscript(script: string, base: string): string {
  // Plain text cannot lower letters, so quantities such as Tc are written this way.
  if (/^\p{Lu}$/u.test(base) && /^\p{L}$/u.test(script) && !hasScriptLetter('subscript', script)) return base + script;
  if (/^[⏟‾_]?$/u.test(script)) return base;
  // Without a base, as in `Cu$_{2-x}$O`, it belongs to the text before the formula.
  return base === ''
    ? renderTextScript({ style: 'subscript', text: script })
    : base + renderScriptText({ style: 'subscript', text: script });
}

function overscript(script: string, base: string): string {
  const mark = accents.get(script);
  if (mark !== undefined) return /^.$/su.test(base) ? base + mark : base;
  return /^[⏞←↔]?$/u.test(script) ? base : base + renderScriptText({ style: 'superscript', text: script });
}

function readFraction(element: Element): readonly Piece[] {
  const [over = [], under = []] = elementsOf(element).map(toPieces);
  if (element.properties['linethickness'] === '0px') return operand(`${joinPieces(over)} choose ${joinPieces(under)}`);
  return operand(`${enclose(over)}/${enclose(under)}`);
}

function enclose(pieces: readonly Piece[]): string {
  const text = joinPieces(pieces);
  return /^[−-]?[\p{L}\p{N}\p{M}.′∞°|]*$|^[\p{L}√]*\([^()]*\)$/u.test(text) ? text : `(${text})`;
}

function readRoot(element: Element): readonly Piece[] {
  const [radicand, index] = elementsOf(element);
  const degree = index ? compact(index) : '';
  const sign =
    degree === '3'
      ? '∛'
      : degree === '4'
        ? '∜'
        : `${toScriptLetters({ style: 'superscript', text: degree }) ?? `(${degree})`}√`;
  return operand(`${sign}(${radicand ? joinPieces(toPieces(radicand)) : ''})`);
}

function readRow(row: Element): string {
  return elementsOf(row)
    .map((cell) => joinPieces(readChildren(cell)).trim())
    .join(', ');
}

function compact(node: ElementContent): string {
  return joinPieces(toPieces(node), true).trim();
}

function operand(text: string): readonly Piece[] {
  return [{ role: 'operand', text }];
}

function elementsOf({ children }: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element');
}

function textOf({ children }: Element): string {
  // Fonts rarely contain the mathematical alphabets, and search does not know them: only the older letters (`ℝ`, `ℒ`) stay.
  const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  return text.replace(/[\u{1D400}-\u{1D7FF}]/gu, (letter) => letter.normalize('NFKC'));
}

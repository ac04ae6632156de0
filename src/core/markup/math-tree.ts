import type { Element, ElementContent } from 'hast';
import { toMathLetters } from './math-letters.ts';

/** Allowed elements, each with its allowed attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  math: ['display'],
  mrow: [],
  mi: [],
  mn: [],
  mo: ['stretchy', 'fence', 'separator', 'lspace', 'rspace', 'minsize', 'maxsize'],
  mtext: [],
  mspace: ['width', 'height'],
  msup: [],
  msub: [],
  msubsup: [],
  mover: ['accent'],
  munder: ['accentunder'],
  munderover: [],
  mfrac: ['linethickness'],
  msqrt: [],
  mroot: [],
  mstyle: ['displaystyle', 'scriptlevel'],
  mpadded: ['width', 'height', 'depth', 'lspace', 'voffset'],
  mphantom: [],
  menclose: ['notation'],
  mtable: ['columnalign', 'columnspacing', 'rowspacing'],
  mtr: [],
  mtd: [],
};

/** Elements that contain text; a browser parses an element inside one as HTML. */
const tokenNames: readonly string[] = ['mi', 'mn', 'mo', 'mtext'];

/** Deeper trees are rejected, so that traversals cannot exhaust the stack. */
const deepest = 100;

/** The number of children of elements in which their order has a meaning. */
const arity: Readonly<Record<string, number>> = {
  msup: 2,
  msub: 2,
  msubsup: 3,
  mover: 2,
  munder: 2,
  munderover: 3,
  mfrac: 2,
  mroot: 2,
};

const partPattern = /<\/[a-z]+>|<([a-z]+)((?: [a-zA-Z:-]+ ?="[^"]*")*)(\/?)>|[^<]+/g;

/**
 * Parses the MathML that KaTeX writes, which is well-formed XML, and keeps what is allowed. Null if it is nested too deeply or is not
 * valid MathML.
 */
export function readMathml(xml: string): Element | null {
  const root = createElement('span', '');
  const open = [root];
  for (const [part, name, attributes = '', isEmpty] of xml.matchAll(partPattern)) {
    const parent = open.at(-1);
    if (!parent || open.length > deepest) return null;
    if (part.startsWith('</')) {
      open.pop();
    } else if (name === undefined) {
      parent.children.push({ type: 'text', value: unescapeXml(part) });
    } else {
      const element = createElement(name, attributes);
      parent.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  const math = cleanChildren(root).find((child) => child.type === 'element');
  return math && isComplete(math) ? math : null;
}

function createElement(tagName: string, attributes: string): Element {
  const properties: Record<string, string> = {};
  for (const [, name = '', value = ''] of attributes.matchAll(/ ([a-zA-Z:-]+) ?="([^"]*)"/g)) properties[name] = value;
  return { type: 'element', tagName, properties, children: [] };
}

function cleanChildren({ children }: Element): ElementContent[] {
  return children.flatMap((child) => (child.type === 'element' ? cleanElement(child) : [child]));
}

/** A safe copy of an element; an unknown one is replaced by its content. */
function cleanElement(element: Element): ElementContent[] {
  const { tagName, properties } = element;
  // Screen readers, and feed readers without MathML, would present the TeX that KaTeX adds as text.
  if (tagName === 'annotation') return [];
  const kept = allowed[tagName];
  const cleaned = cleanChildren(element);
  if (!kept) return cleaned;
  // KaTeX writes a function name as two siblings, even if there is room for only one: `d_{\min}`.
  const children = tagName in arity ? cleaned.filter((child) => !isFunctionApplication(child)) : spaceNames(cleaned);
  const clean: Element = { type: 'element', tagName, properties: {}, children };
  for (const name of kept) {
    const value = properties[name];
    if (typeof value === 'string' && isModest(value)) clean.properties[name] = value;
  }
  if (tagName === 'mstyle' && Object.keys(clean.properties).length === 0) return [wrapTexts(children)];
  if (!tokenNames.includes(tagName)) return [clean];
  if (children.some((child) => child.type === 'element')) return [wrapTexts(children)];
  return [toMathLetters(clean, String(properties['mathvariant'] ?? ''))];
}

/** White space around function names: invisible, but it makes the text of a page `n log n`. */
function spaceNames(children: readonly ElementContent[]): ElementContent[] {
  const space: ElementContent = { type: 'text', value: ' ' };
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    const isEnd = isFunctionApplication(child) || (isName(child) && !(next && isFunctionApplication(next)));
    return [...(index > 0 && isName(child) ? [space] : []), child, ...(isEnd && next ? [space] : [])];
  });
}

/** A function name, possibly with scripts. */
function isName(node: ElementContent | undefined): boolean {
  if (node?.type !== 'element') return false;
  const [first] = node.children;
  if (node.tagName === 'mi') return first?.type === 'text' && /^\p{L}{2,}$/u.test(first.value);
  return (node.tagName in arity || node.tagName === 'mrow') && isName(first);
}

function isFunctionApplication(node: ElementContent): boolean {
  return node.type === 'element' && node.children.some((child) => child.type === 'text' && child.value === '\u2061');
}

function isComplete(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return node.children.length === (arity[node.tagName] ?? node.children.length) && node.children.every(isComplete);
}

/** Allows sizes up to 10 em in either direction; KaTeX only limits large ones. */
function isModest(value: string): boolean {
  return [...value.matchAll(/-?[\d.]+/g)].every(([size]) => Math.abs(Number(size)) <= 10);
}

function wrapTexts(children: readonly ElementContent[]): Element {
  const wrapped = children.map((child) =>
    child.type === 'text' ? { ...createElement('mtext', ''), children: [child] } : child,
  );
  const only = wrapped.length === 1 ? wrapped[0] : undefined;
  return only?.type === 'element' ? only : { ...createElement('mrow', ''), children: wrapped };
}

/** Also replaces the combining arrow of `\vec`, which must not start a text, by an arrow. */
function unescapeXml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll('\u20D7', '→')
    .normalize('NFC');
}

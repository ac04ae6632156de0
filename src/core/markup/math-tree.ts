import type { Element, ElementContent } from 'hast';
import { toMathLetters } from './math-letters.ts';

/** What may stand in a page, with the attributes that each element keeps. */
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

/** Elements that hold characters; a browser reads an element inside one as HTML. */
const tokenNames: readonly string[] = ['mi', 'mn', 'mo', 'mtext'];

/** Deeper trees are refused, so that no one who walks them runs out of stack. */
const deepest = 100;

/** How many children an element has, where its meaning lies in their order. */
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
 * Reads the markup that KaTeX writes, which is well-formed XML, and keeps what is allowed of it. Null where it nests too
 * deeply or is not what MathML says.
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

/** An element as it may stand in a page; one that is not known gives way to its content. */
function cleanElement(element: Element): ElementContent[] {
  const { tagName, properties } = element;
  // The TeX that KaTeX adds would be read aloud, and shown by readers that do not know MathML, as if it were text.
  if (tagName === 'annotation') return [];
  const kept = allowed[tagName];
  const cleaned = cleanChildren(element);
  if (!kept) return cleaned;
  // KaTeX writes the name of a function as two siblings, even where there is place for one: `d_{\min}`.
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

/** White space around names of functions: no one sees it, but who takes the text of a page reads `n log n`. */
function spaceNames(children: readonly ElementContent[]): ElementContent[] {
  const space: ElementContent = { type: 'text', value: ' ' };
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    const isEnd = isFunctionApplication(child) || (isName(child) && !(next && isFunctionApplication(next)));
    return [...(index > 0 && isName(child) ? [space] : []), child, ...(isEnd && next ? [space] : [])];
  });
}

/** The name of a function, with its scripts. */
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

/** Sizes up to 10 em either way; KaTeX caps only the large ones. */
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

/** Also puts an arrow for the combining arrow of `\vec`, which may not begin a text. */
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

/** A tag or a stretch of text of a page, and where it begins. */
export interface Token {
  readonly at: number;
  /** Of text, with its character references; empty for a tag. */
  readonly text: string;
  /** Of a tag, in lower case; empty for text. */
  readonly name: string;
  readonly isClosing: boolean;
  readonly attributes: string;
}

/** Elements whose content is no HTML. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'template']);

/** The tags and texts of a page in their order, whether elements are closed or not. Comments and scripts are left out. Takes linear time. */
export function* scanHtml(html: string): Generator<Token> {
  const lower = html.toLowerCase();
  const findEnd = createEndFinder(html);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const textEnd = open < 0 ? html.length : open;
    if (textEnd > at) yield { at, text: html.slice(at, textEnd), name: '', isClosing: false, attributes: '' };
    if (open < 0) return;
    if (html.startsWith('<!--', open)) {
      at = indexAfter(html, '-->', open + 4);
      continue;
    }
    const end = /[a-z/!?]/iu.test(html.charAt(open + 1)) ? findEnd(open + 1) : -1;
    if (end < 0) {
      yield { at: open, text: '<', name: '', isClosing: false, attributes: '' };
      at = open + 1;
      continue;
    }
    const [, slash = '', name = '', attributes = ''] =
      /^<(\/?)([a-z][a-z\d:-]{0,40})([^]*)>$/iu.exec(html.slice(open, end)) ?? [];
    at = end;
    if (name === '') continue;
    const isClosing = slash !== '';
    yield { at: open, text: '', name: name.toLowerCase(), isClosing, attributes };
    if (!isClosing && raw.has(name.toLowerCase())) {
      const close = lower.indexOf(`</${name.toLowerCase()}`, at);
      at = close < 0 ? html.length : close;
    }
  }
}

function indexAfter(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found + sign.length;
}

/** Finds the end of a tag, behind its `>`; values in quotes may hold one. A quote without a partner is looked for only once. */
function createEndFinder(html: string): (from: number) => number {
  const missing = new Set<string>();
  const signs = /["'>]/gu;
  const find = (sign: string, from: number) => {
    if (missing.has(sign)) return -1;
    const found = html.indexOf(sign, from);
    if (found < 0) missing.add(sign);
    return found;
  };
  return (from) => {
    if (find('>', from) < 0) return -1;
    signs.lastIndex = from;
    for (let match = signs.exec(html); match; match = signs.exec(html)) {
      if (match[0] === '>') return signs.lastIndex;
      const close = html.charAt(match.index - 1) === '=' ? find(match[0], match.index + 1) : -1;
      if (close >= 0) signs.lastIndex = close + 1;
    }
    return -1;
  };
}

/** The value of an attribute; null where it is not there. */
export function readAttribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}(?:\\s?=\\s?(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))|(?=[\\s/]|$))`, 'iu').exec(
    attributes,
  );
  return found ? (found[1] ?? found[2] ?? found[3] ?? '') : null;
}

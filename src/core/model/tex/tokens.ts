export type TokenKind =
  | 'text'
  | 'command'
  | 'escape'
  | 'open'
  | 'close'
  | 'dollar'
  | 'tilde'
  | 'ticks'
  | 'quotes'
  | 'straight'
  | 'dashes'
  | 'url';

/** A part of the source, as a half-open range. Tokens cover the source without gaps. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const urlStart = String.raw`https?:\/\/`;
const urlRest = String.raw`(?:[\w.~:\/?#@!&()*+,;=%|-]|\\[_%#&~](?:\{\})?|\\textasciitilde\{\}|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]){1,2048}`;

// Bounded repetitions, because the engine's stack grows with the longest one.
const tokenPattern = new RegExp(
  [
    String.raw`\\[A-Za-z]+`,
    String.raw`\\[^]`,
    String.raw`[{}$~"]`,
    '`+',
    "'+",
    '-{2,}',
    String.raw`(?<![\p{L}\p{N}])${urlStart}${urlRest}`,
    `(?:(?!${urlStart})[^\\\\{}$~\`'"-]|-(?!-)){1,4096}`,
    '[^]',
  ].join('|'),
  'giuy',
);

const kindByFirstCharacter: Readonly<Record<string, TokenKind>> = {
  '{': 'open',
  '}': 'close',
  $: 'dollar',
  '~': 'tilde',
  '"': 'straight',
  '`': 'ticks',
  "'": 'quotes',
};

/** Splits a source into the tokens of the markup rules. Takes linear time. */
export function tokenize(source: string): readonly Token[] {
  const pattern = new RegExp(tokenPattern);
  const tokens: Token[] = [];
  for (let start = 0; start < source.length; start = pattern.lastIndex) {
    const piece = pattern.exec(source)?.[0] ?? '';
    const kind = findKind(piece);
    if (kind === 'url') pattern.lastIndex = start + measureUrl(piece);
    tokens.push({ kind, start, end: pattern.lastIndex });
  }
  return tokens;
}

function findKind(piece: string): TokenKind {
  const first = piece.charAt(0);
  if (first === '\\' && piece.length > 1) return /^\\[A-Za-z]/.test(piece) ? 'command' : 'escape';
  if (piece.startsWith('--')) return 'dashes';
  if (/^https?:\/\/./i.test(piece)) return 'url';
  return kindByFirstCharacter[first] ?? 'text';
}

/** The length of an address or a DOI without surrounding punctuation; balanced brackets belong to the address. */
export function measureUrl(piece: string): number {
  const surplus = new Map(
    Array.from(['()', '[]', '<>'], ([open = '', close = '']) => [close, countOf(piece, close) - countOf(piece, open)]),
  );
  let end = piece.length;
  while (/[.,;:!?*|)\]>"'’”]/.test(piece.charAt(end - 1))) {
    const sign = piece.charAt(end - 1);
    const count = surplus.get(sign);
    if (count !== undefined && count <= 0) break;
    if (count !== undefined) surplus.set(sign, count - 1);
    end -= 1;
  }
  return end;
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}

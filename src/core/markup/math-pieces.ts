/** A part of a formula to be written on one line, and how it is spaced. */
export interface Piece {
  readonly role: 'operand' | 'name' | 'sign' | 'open' | 'close' | 'comma' | 'space';
  readonly text: string;
}

/**
 * Joins pieces with the usual spaces: around a binary operator (`a + b`) but not after a unary one (`−1`, `≤5`); around a function
 * name (`n log n`); after a comma, except in `10,000`. `isTight` omits all spaces that do not separate names.
 */
export function joinPieces(pieces: readonly Piece[], isTight = false): string {
  return mergeSigns(pieces)
    .map((piece, index, all) => {
      const before = all[index - 1];
      const after = all[index + 1];
      if (piece.role === 'sign') return isTight || !isBetween(before, after) ? piece.text : ` ${piece.text} `;
      if (piece.role === 'comma') return isTight || isThousands(before, after) ? piece.text : `${piece.text} `;
      if (piece.role === 'name')
        return `${endsOperand(before) ? ' ' : ''}${piece.text}${beginsOperand(after) ? ' ' : ''}`;
      return piece.text;
    })
    .join('')
    .replace(/\s+/g, ' ');
}

/** Joins signs that are parsed as two, such as `<<` and `:=`. */
function mergeSigns(pieces: readonly Piece[]): readonly Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const isRest = last?.role === 'sign' && /^[<>=:]+$/.test(last.text + piece.text);
    if (isRest) merged.splice(-1, 1, { role: 'sign', text: last.text + piece.text });
    else merged.push(piece);
  }
  return merged;
}

function isBetween(before: Piece | undefined, after: Piece | undefined): boolean {
  return before !== undefined && after !== undefined && (endsOperand(before) || before.role === 'space');
}

function endsOperand(piece: Piece | undefined): boolean {
  return piece?.role === 'operand' || piece?.role === 'close' || piece?.role === 'name';
}

function beginsOperand(piece: Piece | undefined): boolean {
  return piece?.role === 'operand';
}

function isThousands(before: Piece | undefined, after: Piece | undefined): boolean {
  return /\d$/.test(before?.text ?? '') && /^\d{3}$/.test(after?.text ?? '');
}

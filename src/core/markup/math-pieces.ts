/** A part of a formula on its way to a line of text, and how it stands among its neighbours. */
export interface Piece {
  readonly role: 'operand' | 'name' | 'sign' | 'open' | 'close' | 'comma' | 'space';
  readonly text: string;
}

/**
 * Joins pieces with the spaces that a reader expects: around a sign between two operands (`a + b`), not behind one that
 * begins (`−1`, `≤ 5` at the start is `≤5`); around the name of a function (`n log n`); behind a comma, except in `10,000`.
 * `isTight` leaves out what is not needed to separate names.
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

/** `<<` and `:=` come as two signs and are one. */
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

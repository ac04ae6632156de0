/**
 * Sorted words as one string: each is a digit, the number of letters shared with the previous word (at most 9), followed by the
 * remaining letters. Words contain no digits. `0Anna4e2ton` is Anna, Annae, Anton.
 */
export function packWords(words: readonly string[]): string {
  let before = '';
  return [...words]
    .sort(compareCodeUnits)
    .map((word) => {
      const shared = sharedLength(before, word);
      before = word;
      return `${String(shared)}${word.slice(shared)}`;
    })
    .join('');
}

export function unpackWords(packed: string): readonly string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared, rest] of packed.matchAll(/(\d)(\D*)/g)) {
    before = before.slice(0, Number(shared)) + (rest ?? '');
    words.push(before);
  }
  return words;
}

function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < 9 && length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return length;
}

function compareCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

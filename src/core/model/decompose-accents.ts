/** bibutils writes `í` as TeX that pandoc reads as a dotless `ı`; the decomposed letter survives. */
export function decomposeAccentedI(text: string): string {
  return text.replaceAll(/[ìíîïĩīĭǐ]/gu, (letter) => letter.normalize('NFD'));
}

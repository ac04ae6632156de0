/** Words for comparison: in lower case, without accents (`ä` as `ae`), with one space for punctuation and white space, trimmed. */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[äöü]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll(/[\s.\u200b~]+/gu, ' ')
    .trim();
}

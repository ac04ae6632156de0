const letters = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]`;

const wholeName = new RegExp(String.raw`^(?:${letters}|[・· ,，])+$`, 'u');
const betweenLetters = new RegExp(String.raw`(?<=${letters})[\s,，]+(?=${letters})`, 'gu');
const eastAsianLetter = new RegExp(letters, 'u');

/** True for a name only in Chinese, Japanese or Korean letters, whatever separates its parts. */
export const isEastAsian = (name: string) => wholeName.test(name);

/** A text without separators between East Asian letters: `杨小舟` for `杨, 小舟` and `杨 小舟`. */
export const joinEastAsian = (text: string) => text.replaceAll(betweenLetters, '');

/** Common family names that are rare as given names. */
const commonFamilies = new Set(
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方姚谭譚廖邹鄒熊金陆陸郝孔崔邱秦顾顧侯邵孟龙龍万萬段钱錢汤湯김이박최정강조윤장임한오서신권황안송류홍'.split(
    '',
  ),
);

export const isCommonFamily = (letter: string) => commonFamilies.has(letter);

/**
 * Splits a name in Latin letters from the native form before or after it, in brackets or after a slash; `native` is empty if there is
 * none.
 */
export function splitNativeSpelling(name: string): { readonly latin: string; readonly native: string } {
  const characters = Array.from(name);
  const isOwn = (character: string) => eastAsianLetter.test(character);
  const [start, end] = [characters.findIndex(isOwn), characters.findLastIndex(isOwn) + 1];
  const [before, native, after] = [[0, start], [start, end], [end]].map((range) =>
    characters
      .slice(...range)
      .join('')
      .trim(),
  );
  const isBehind = /^[)）\]]?$/u.test(after ?? '');
  const isBefore = before === '' && /^[(（[/|]? ?[^()（）[\]/|]+[)）\]]?$/u.test(after ?? '');
  const latin = ((isBehind ? before : after) ?? '').replaceAll(/^[(（[/|]|[(（[)）\]/|]$/gu, '').trim();
  const isBoth = start >= 0 && (isBehind || isBefore) && /\p{Script=Latin}/u.test(latin) && isEastAsian(native ?? '');
  return isBoth ? { latin, native: joinEastAsian(native ?? '') } : { latin: name, native: '' };
}

/** A name in Latin letters and its native form: `Xiaozhou Yang` and `杨小舟`. Null if either is missing. */
export function splitNativeName(name: string): { readonly latin: string; readonly native: string } | null {
  const both = splitNativeSpelling(name);
  // A single Latin word is part of the same name: `Anna 田中`.
  return both.native !== '' && /\S[\s,]+\S/u.test(both.latin) ? both : null;
}

/** Splits a name in East Asian letters, family name first, at a space or comma. Null if there is none. */
export function divideEastAsian(name: string): { readonly family: string; readonly given: string } | null {
  const parts = name.split(/[ ,，]+/u).filter((part) => part !== '');
  const [first = '', second = ''] = parts;
  // Names in katakana are foreign and have their given names first.
  if (parts.length !== 2 || /^[\p{Script=Katakana}ー・]+$/u.test(name.replaceAll(' ', ''))) return null;
  const isTurned =
    !/[,，]/u.test(name) && first.length <= 2 && isCommonFamily(second) && !isCommonFamily(first.charAt(0));
  return isTurned ? { family: second, given: first } : { family: first, given: second };
}

const letters = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々〆]`;

const wholeName = new RegExp(String.raw`^(?:${letters}|[・· ,，])+$`, 'u');
const betweenLetters = new RegExp(String.raw`(?<=${letters})[\s,，]+(?=${letters})`, 'gu');

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

const nativeLetter = /(?!\p{Script=Latin})\p{L}/u;
const nativeName = /^(?:(?!\p{Script=Latin})[\p{L}\p{M}]|[・· ,，.'’-])+$/u;

/** True for a name only in letters of other scripts than Latin. */
export const isNative = (name: string) => nativeName.test(name) && nativeLetter.test(name);

/**
 * Splits a name in Latin letters from the native form before or after it, in brackets or after a slash; `native` is empty if there is
 * none.
 */
export function splitNativeSpelling(name: string): { readonly latin: string; readonly native: string } {
  if (!nativeLetter.test(name)) return { latin: name, native: '' };
  const characters = Array.from(name);
  const isOwn = (character: string) => nativeLetter.test(character);
  const [start, last] = [characters.findIndex(isOwn), characters.findLastIndex(isOwn) + 1];
  const end = last + (/^[\p{M}.]*/u.exec(characters.slice(last).join(''))?.[0].length ?? 0);
  const [before = '', native = '', after = ''] = [[0, start], [start, end], [end]].map((range) =>
    characters
      .slice(...range)
      .join('')
      .trim(),
  );
  const isBehind = /^[)）\]]?$/u.test(after);
  const isBefore = before === '' && /^[(（[/|]? ?[^()（）[\]/|]+[)）\]]?$/u.test(after);
  const latin = (isBehind ? before : after).replaceAll(/^[(（[/|]|[(（[)）\]/|]$/gu, '').trim();
  const isSplit = isEastAsian(native) || /[(（[/|]/u.test(name);
  const isBoth = (isBehind || isBefore) && isSplit && /\p{Script=Latin}{2}/u.test(latin) && isNative(native);
  return isBoth ? { latin, native: tidyNative(native) } : { latin: name, native: '' };
}

/** A native name as printed: `杨小舟`, `Пётр Иванов`. */
function tidyNative(native: string): string {
  const [family = '', given] = native.split(/\s?[,，]\s?/u);
  return isEastAsian(native) || given === undefined ? joinEastAsian(native) : joinNative(family, given);
}

/** The parts of a native name as printed. */
export function joinNative(family: string, given: string): string {
  return isEastAsian(`${family}${given}`)
    ? joinEastAsian(`${family}${given}`)
    : [given, family].filter(Boolean).join(' ');
}

/** A name in Latin letters and its native form: `Xiaozhou Yang` and `杨小舟`. Null if either is missing. */
export function splitNativeName(name: string): { readonly latin: string; readonly native: string } | null {
  const both = splitNativeSpelling(name);
  // A single Latin word is part of the same name: `Anna 田中`.
  return both.native !== '' && /\S[\s,]+\S/u.test(both.latin) ? both : null;
}

/** Cyrillic and Greek letters, each with the Latin letters with which a name may begin instead. */
const transcriptions: ReadonlyMap<string, string> = new Map(
  (
    'аa бb вvwb гghj ґg дd еeyj єyej ёyej жzjg зzs иiyj іiy їyi йyij кkcq лl мm нn оo пp рr сsc тt уuowv фfpt хkhcxj цtcz чct шsc щs ыyi эe юyji яyji јjy љl њn ћc ђd џd ўuw ' +
    'αa βvb γgy δd εe ζz ηie θt ιi κkc λl μm νn ξxk οo πp ρr σs τt υyiu φfp χchx ψp ωo'
  )
    .split(' ')
    .map((letters) => [letters.charAt(0), letters.slice(1)]),
);

/**
 * Whether a text may be a name in Latin letters: half of the initials are the same. `Pyotr Ivanov` may be `Пётр Иванов`, but not `Moscow
 * State`. Only initials in Cyrillic and Greek are compared.
 */
export function mayTranscribe(native: string, latin: string): boolean {
  const [own, initials] = [native, latin].map(
    (name) =>
      name
        .toLowerCase()
        .normalize('NFD')
        .match(/(?<![\p{L}\p{M}])\p{L}/gu) ?? [],
  );
  if (!own || !initials || !own.every((letter) => transcriptions.has(letter))) return true;
  const shared = own.filter((letter) => initials.some((initial) => transcriptions.get(letter)?.includes(initial)));
  return shared.length >= Math.min(own.length, initials.length) / 2;
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

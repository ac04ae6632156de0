/** Attributes of an element that shows a text of a paper, beside what the page says of all its texts. */
export interface TextLanguage {
  readonly lang?: string;
  readonly dir?: Direction;
}

type Direction = 'ltr' | 'rtl';

/** The language and the direction of what is around a text; left to right where `dir` is empty. */
interface Surroundings {
  readonly lang: string;
  readonly dir: string;
}

/**
 * The language of a title or an abstract where the source names one that is not the page's (WCAG 3.1.2), and its direction where
 * that is not the page's.
 * No language is guessed; one in whose letters nothing of the text is written is that of the paper only, and so is another
 * one than English of an abstract in English, which many journals ask for.
 */
export function describeLanguage(text: string, language: string | undefined, page: Surroundings): TextLanguage {
  // Creating a locale costs ten times as much as the rest.
  if (language === undefined) return findDirection(text, page);
  const known = new Intl.Locale(language).maximize();
  const pages = new Intl.Locale(page.lang).maximize();
  const isOther = known.language !== 'en' && isEnglish(text);
  const isTexts = !isOther && (known.script === 'Latn' ? latinLetter : otherLetter).test(text);
  const isPages = known.language === pages.language && known.script === pages.script;
  return {
    ...(isTexts && !isPages && { lang: language }),
    ...findDirection(text, page, rightToLeftScripts.has(known.script ?? '') && rightToLeft.test(text)),
  };
}

/** The direction of a text, which most of its letters have, where it is not that of what is around it. */
export function findDirection(
  text: string,
  page: Pick<Surroundings, 'dir'>,
  isKnown = false,
): Pick<TextLanguage, 'dir'> {
  const isRtl = isKnown || isRightToLeft(text);
  return isRtl === (page.dir === 'rtl') ? {} : { dir: isRtl ? 'rtl' : 'ltr' };
}

/** The language of what the owner of a site writes, and its direction, where they are not the page's. */
export function markOwnText(language: string, page: Surroundings): TextLanguage {
  const dir = isWrittenRightToLeft(language) ? 'rtl' : 'ltr';
  return { ...(language !== page.lang && { lang: language }), ...(dir !== page.dir && { dir }) };
}

/** Whether a language is written from right to left. */
export function isWrittenRightToLeft(language: string): boolean {
  return rightToLeftScripts.has(new Intl.Locale(language).maximize().script ?? '');
}

function isRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => rightToLeft.test(letter)).length * 2 > letters.length;
}

/** True for sentences with words that only English has so often; a title has too few to know. */
const isEnglish = (text: string) =>
  text.length > 60 && (text.match(/\b(?:the|and|of|that|this|with|are)\b/giu) ?? []).length * 50 > text.length;

const latinLetter = /\p{Script=Latin}/u;
const otherLetter = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u;
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const rightToLeft =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;

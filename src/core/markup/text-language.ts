/** Attributes of an element that shows a text of a paper, beside what the page says of all its texts. */
export interface TextLanguage {
  readonly lang?: string;
  readonly dir?: 'rtl';
}

/**
 * The language of a title or an abstract where the source names one that is not the page's (WCAG 3.1.2), and its direction.
 * No language is guessed; one in whose letters nothing of the text is written is that of the paper only.
 */
export function describeLanguage(text: string, language: string | undefined, pageLanguage: string): TextLanguage {
  // Creating a locale costs ten times as much as the rest.
  if (language === undefined) return isRightToLeft(text) ? { dir: 'rtl' } : {};
  const known = new Intl.Locale(language).maximize();
  const page = new Intl.Locale(pageLanguage).maximize();
  const isTexts = (known.script === 'Latn' ? latinLetter : otherLetter).test(text);
  const isPages = known.language === page.language && known.script === page.script;
  const isOfText = rightToLeftScripts.has(known.script ?? '') && rightToLeft.test(text);
  return {
    ...(isTexts && !isPages && { lang: language }),
    ...((isOfText || isRightToLeft(text)) && { dir: 'rtl' }),
  };
}

/** True if most letters of a text are written from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => rightToLeft.test(letter)).length * 2 > letters.length;
}

const latinLetter = /\p{Script=Latin}/u;
const otherLetter = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u;
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const rightToLeft =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;

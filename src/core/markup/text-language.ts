/** Language attributes of an element with text of a paper, where they differ from the page's. */
export interface TextLanguage {
  readonly lang?: string;
  readonly dir?: Direction;
}

type Direction = 'ltr' | 'rtl';

/** The language and direction of the surrounding text; left to right if `dir` is empty. */
interface Surroundings {
  readonly lang: string;
  readonly dir: string;
}

/**
 * The language of a title or an abstract if its source names one that differs from the page's (WCAG 3.1.2), and its direction if that
 * differs. Languages are never guessed. A language in whose script nothing of the text is written applies only to the paper itself,
 * and so does a language other than English for an abstract in English, which many journals require.
 */
export function describeLanguage(text: string, language: string | undefined, page: Surroundings): TextLanguage {
  // Creating a locale takes ten times as long as the rest.
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

/** The direction of most letters of a text, if it differs from the surrounding direction. */
export function findDirection(
  text: string,
  page: Pick<Surroundings, 'dir'>,
  isKnown = false,
): Pick<TextLanguage, 'dir'> {
  const isRtl = isKnown || isRightToLeft(text);
  return isRtl === (page.dir === 'rtl') ? {} : { dir: isRtl ? 'rtl' : 'ltr' };
}

/** Language and direction of a text by the owner of the site, if they differ from the page's. */
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

/** True for sentences with enough English function words; titles are too short for this test. */
const isEnglish = (text: string) =>
  text.length > 60 && (text.match(/\b(?:the|and|of|that|this|with|are)\b/giu) ?? []).length * 50 > text.length;

const latinLetter = /\p{Script=Latin}/u;
const otherLetter = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u;
const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
const rightToLeft =
  /[\p{Script=Adlam}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Hanifi_Rohingya}\p{Script=Samaritan}\p{Script=Syriac}\p{Script=Thaana}]/u;

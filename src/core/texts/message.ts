/** The names of the placeholders in a text: `name` in `Portrait of {name}`. */
type PlacesOf<Text extends string> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? Place | PlacesOf<Rest>
  : never;

/** A text in any language with the placeholders of the English one. */
export type Message<Text extends string> = string & { readonly places?: PlacesOf<Text> };

/** The plural forms of a text in a language. */
export type Plural<Text extends string = string> = { readonly other: Message<Text> } & Readonly<
  Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, Message<Text>>>
>;

type Values<Places extends string> = Readonly<Record<Places, string>>;

/** Replaces `{name}` in a text with the value of `name`. */
export function fillPlaceholders<Places extends string>(
  message: string & { readonly places?: Places },
  values: Values<Places>,
): string {
  return message.replaceAll(/\{(\w+)\}/g, (_, place: Places) => values[place]);
}

/** The parts of a text before, between and after its placeholders, so that a component can put HTML elements between them. */
export function splitAtPlaceholders(message: string): readonly string[] {
  return message.split(/\{\w+\}/);
}

/** The plural form of a text for a number, which replaces `{count}`. Other placeholders get their `values`. */
export function formatCount<Text extends string>(
  forms: Plural<Text>,
  number: number,
  language: string,
  values?: Values<Exclude<PlacesOf<Text>, 'count'>>,
): string {
  const form = forms[plurals(language).select(number)] ?? forms.other;
  return fillPlaceholders<string>(form, { ...values, count: formatNumber(number, language) });
}

/** Formats 12345 as `12,345`, always in the digits 0 to 9, like the years and volumes of papers. */
export function formatNumber(number: number, language: string): string {
  return numbers(language).format(number);
}

/** Caches one formatter per language: creating it takes twenty times as long as using it, and a large site formats ten thousand texts. */
export function perLanguage<Formatter>(create: (language: string) => Formatter): (language: string) => Formatter {
  const made: Record<string, Formatter> = {};
  return (language) => (made[language] ??= create(language));
}

const plurals = perLanguage((language) => new Intl.PluralRules(language));
const numbers = perLanguage((language) => new Intl.NumberFormat(language, { numberingSystem: 'latn' }));

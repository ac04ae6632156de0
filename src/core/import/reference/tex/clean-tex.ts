import { cleanText } from '../../../model/markup-clean.ts';
import type { Markup, RichText } from '../../../model/markup.ts';
import { parseTex, plainText } from '../../../model/tex/parse-markup.ts';
import { writeMarkup } from '../../../model/tex/write-markup.ts';
import { resolveConditionals } from './conditionals.ts';
import { htmlToTex } from './html.ts';
import { readLanguageQuotes } from './language-quotes.ts';
import { dropLengths } from './lengths.ts';
import { expandScienceCommands } from './science-commands.ts';
import { unescapeExportedMarkup } from './undo-exports.ts';

/** A field without any of these is plain text. */
const sign = /[\\{}$~^`'&<_-]/;

/** Parses a title or an abstract in TeX or HTML. Never throws. */
export function texToRichText(text: string): RichText {
  const markup = readMarkup(text);
  return { written: writeMarkup(markup), markup };
}

function readMarkup(text: string): Markup {
  const tex = resolveConditionals(htmlToTex(readLanguageQuotes(unescapeExportedMarkup(cleanText(text)))));
  return parseTex(normalise(expandScienceCommands(dropLengths(tex))));
}

/** The micro sign is a Greek letter, which Unicode has twice. */
const normalise = (text: string) => text.normalize('NFC').replaceAll('\u00b5', 'μ');

/** Converts a name, a venue or another plain text in TeX or HTML to Unicode on one line. Never throws. */
export function texToText(text: string): string {
  return sign.test(text) ? plainText(readMarkup(text)) : normalise(cleanText(text));
}

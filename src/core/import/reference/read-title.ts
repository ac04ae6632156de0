import type { Field } from '../../model/draft.ts';
import type { RichText } from '../../model/markup.ts';
import { joinMarkup } from '../../model/tex/collector.ts';
import { containerTypes } from './entry-types.data.ts';
import type { Entry, Value } from './entry.ts';
import { readRichText } from './read-value.ts';
import { listProtectedWords } from './tex/protected-words.ts';

/** Title and subtitle. Entries of whole books may have their title in `booktitle`. */
export function readTitle({ type, values }: Entry): Field<RichText> | null {
  const whole = containerTypes.has(type) ? (values.get('booktitle') ?? values.get('maintitle')) : undefined;
  const title = readTitlePart(values.get('title') ?? whole);
  const subtitle = readTitlePart(values.get('subtitle'));
  if (!title || !subtitle) return title;
  const [written, added] = [title.value.written, subtitle.value.written];
  if (written.toLowerCase().includes(added.toLowerCase())) return title;
  const colon = /[?!:.]$/.test(written) ? ' ' : ': ';
  const [kept, more] = [title.value.protectedWords ?? [], subtitle.value.protectedWords ?? []];
  return {
    ...title,
    value: {
      written: written + colon + added,
      markup: joinMarkup(title.value.markup, colon, subtitle.value.markup),
      protectedWords: [...kept, ...more],
    },
  };
}

function readTitlePart(value: Value | undefined): Field<RichText> | null {
  const title = readRichText(value);
  const protectedWords = value && title ? listProtectedWords(value.text) : [];
  return title && protectedWords.length > 0 ? { ...title, value: { ...title.value, protectedWords } } : title;
}

import { foldWords } from '../model/fold-words.ts';
import { statusWords } from '../model/status-words.data.ts';
import type { Texts } from '../texts/find-texts.ts';

const meanings = Map.groupBy(
  statusWords.flatMap(([language, kind, words]) => words.map((word) => ({ word, language, kind }))),
  ({ word }) => word,
);

/** The status of a paper that has not appeared, in the language of the page: `in press` for `im Druck`. Other words are as printed. */
export function formatStatus(status: string, texts: Texts): string {
  const known = meanings.get(foldWords(status)) ?? [];
  const [language] = texts.lang.split('-');
  const kind = known.find((meaning) => meaning.kind !== null)?.kind;
  return kind && !known.some((meaning) => meaning.language === language) ? texts[kind] : status;
}

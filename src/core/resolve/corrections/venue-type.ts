import type { PublicationType } from '../../model/publication.ts';

/** The type of a publication that the name of its venue suggests. */
export function guessType(venue: string): PublicationType {
  return forms.find(([words]) => words.test(venue))?.[1] ?? 'conference';
}

const forms: readonly (readonly [words: RegExp, type: PublicationType])[] = [
  [/\b(?:\w*rxiv|preprint|ssrn|zenodo)\b/iu, 'preprint'],
  [/\b(?:proceedings|conference|workshop|symposium|meeting|proc\.|conf\.)/iu, 'conference'],
  [/\b(?:thesis|dissertation)\b/iu, 'thesis'],
  [/\b(?:technical report|tech\. report|working papers?)\b/iu, 'report'],
  [
    /\b(?:journal|transactions?|letters|reviews?|annals|magazine|bulletin|quarterly|archives?|j\.|trans\.|lett\.|rev\.|plos|pnas|nature|science|cell|tacl|tmlr|jmlr|acm computing surveys)\b/iu,
    'article',
  ],
];

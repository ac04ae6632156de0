import { viewNames } from './token-views.ts';

/** A feature template: the views to combine, each by index and distance from the token. */
export interface Template {
  readonly parts: readonly (readonly [view: number, distance: number])[];
}

/** The combinations, with reasons. `form-1,tail` is the form of the previous word with the punctuation after the word itself. */
const reasons: readonly (readonly [reason: string, features: string])[] = [
  ['Some words occur in one part only', 'word word-1 word+1 word-2 word+2 word-1,word word,word+1'],
  ['Names have forms of their own: `Ruiz, A. B.`', 'form form-1 form+1 form-1,form form,form+1'],
  ['A full stop behind an initial ends no part', 'form-1,tail-1,form form,tail,form+1'],
  ['Parts end with punctuation', 'tail tail-1 tail-2 tail+1 lead lead+1 lead-1 tail-1,lead tail,lead+1'],
  ['Lists of names repeat their punctuation', 'tail-2,tail-1,tail tail-1,tail,tail+1'],
  [
    'Volume, issue, pages and year have an order: `12 (3): 45-67 (2020)`',
    'number,tail number-1,tail-1,number,tail number,tail,number+1',
  ],
  ['So have numbers without punctuation', 'number-2,number-1,number number,lead,tail,years number,number+1,number+2'],
  [
    '`In`, `Eds.`, `vol.`, `pp.` and `Press` say what stands beside them',
    'cue cue-1 cue+1 cue-2 cue+2 cue-1,tail-1 cue-1,cue cue,cue+1 cue-1,number',
  ],
  ['Words of a language, and parts of unknown words', 'start end end-1,end end,tail'],
  ['Some words are names elsewhere, others are of titles', 'name name-1 name+1 name-1,name name,name+1'],
  ['A name is seldom alone', 'name-1,tail-1,name name,tail,name+1 name+1,name+2,name+3 name-2,name-1,name'],
  ['Given names have places of their own in a list of names', 'given,tail given-1,tail-1,given given,tail,given+1'],
  ['A month stands beside its year', 'month month-1,number month+1,number'],
  ['Titles stand between quotes', 'quotes quotes,lead quotes,tail-1'],
  ['Years, editors and issues stand between brackets', 'brackets brackets,number brackets,cue'],
  ['Titles are long, other parts short', 'since,until since,tail-1 until,tail'],
  ['A title follows the year in some styles, and precedes it in others', 'years years,number years,tail-1'],
  ['Authors come first, pages and addresses last', 'place,years place,form rest,number rest,form'],
  ['A missing space divides what punctuation divides elsewhere', 'space,tail-1'],
  [
    'What ends, and what begins behind it',
    'form-2,tail-2,form-1,tail-1 tail-1,cue,tail tail-1,lead,cue tail-1,form,tail',
  ],
  ['The same with numbers', 'number-1,tail-1,form number-1,tail-1,cue'],
  [
    'The same by the length of what ends or begins',
    'since,tail-1,form until,tail-1,form name-1,tail-1,form,name quotes,tail-1,lead',
  ],
  [
    'The same by the words that begin',
    'tail-1,word tail-1,start cue,cue+1,cue+2 years,tail-1,form brackets,lead,number',
  ],
  [
    'Names at the beginning are authors as long as they have the same form',
    'names names,tail-1 names,form names,lead names,number names,name names-1,tail-1,form names,cue',
  ],
  ['A title is mostly the second sentence', 'sentence sentence,tail-1 sentence,style,tail-1 sentence,form'],
  [
    'What follows later shows which parts a reference has',
    'later later,tail-1 later,sentence later,tail later,quotes,tail-1',
  ],
  ['Titles and venues differ in their capitals', 'case case,tail-1 case,form case,number+1 case,word'],
  ['A style divides all parts in one way', 'style,tail-1 style,place,tail-1 style,number,tail style,since,tail-1'],
];

export const templates: readonly Template[] = reasons.flatMap(([, features]) =>
  features.split(' ').map((feature) => ({
    parts: feature.split(',').map((part) => {
      const [, view = '', distance = '0'] = /^([a-z]+)([+-]\d)?$/u.exec(part) ?? [];
      return [viewNames.findIndex((name) => name === view), Number(distance)] as const;
    }),
  })),
);

/** Whether a template also has features for the start of a part: those with the punctuation before a token, or the token alone. */
export const seesBeginning: readonly boolean[] = templates.map(({ parts }) =>
  parts.some(
    ([view, distance]) =>
      distance === -1 ||
      (distance === 0 && parts.length < 4 && !['word', 'start', 'end', 'tail'].includes(viewNames[view] ?? '')),
  ),
);

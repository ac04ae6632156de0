import { createLookUp, type LookUp, unpackLexicon } from './lexicon.ts';
import { lexiconData } from './lexicon.data.ts';
import { unpackSpelling } from './spelling.ts';
import { spellingData } from './spelling.data.ts';

const lexicon = unpackLexicon(lexiconData);
const spelling = unpackSpelling(spellingData);

/** Looks words up in the lexicon of the project. It caches its guesses: create one for each source. */
export const createWordFinder = (): LookUp => createLookUp(lexicon, spelling);

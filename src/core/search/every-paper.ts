/**
 * A word of every record. A search for it finds all papers and loads the part of the index that has it; without a word, Pagefind would load
 * the whole index. It is a letter of medieval manuscripts (U+A66E), so that nobody searches for it, and no query begins like it.
 */
export const everyPaper = '\uA66E';

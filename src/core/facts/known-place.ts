/** Stands for a value in the records on the page of a paper, which has the value in its metadata already. */
export const knownPlace = '\u{FFFC}';

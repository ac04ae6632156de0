/** Stands for the abstract in the records on the page of a paper, which has the abstract in its metadata already. */
export const abstractPlace = '\u{FFFC}';

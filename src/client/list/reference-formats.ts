/** Formats for exporting papers of a list. */
export const referenceFormats = ['bib', 'ris', 'csl'] as const;
export type ReferenceFormat = (typeof referenceFormats)[number];

/** The file name extension of each format. */
export const fileExtensions = { bib: 'bib', ris: 'ris', csl: 'csl.json' } as const;

/** Settings of the example in `site.yaml` that describe its papers. On a site with other papers they are left over. */
export const exampleSite = {
  title: 'Seraphina Goldfarb-Tarrant',
  description: 'Papers on fairness, safety and evaluation of language models, and on writing stories with them.',
  address: 'https://example.org/',
  archives: ['cs', 'stat', 'eess', 'math', 'physics'],
} as const;

/** The list of papers of the example, as the SHA-256 of its text. */
export const exampleListing = '25169ade4b5b8820c668306f89d692b46ff5d72d8b87cda689cb35c96c5bf7dd';

/** Placeholders for settings that the owner has not written yet. */
export const placeholders = {
  title: 'YOUR NAME OR YOUR GROUP',
  description: 'ONE LINE ABOUT YOUR WORK',
} as const;

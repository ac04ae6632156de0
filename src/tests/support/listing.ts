/** One paper as a listing has it: a header, a line of title and authors, and mostly an abstract. */
export interface ListedPaper {
  /** `[score]CATEGORYdate[Code]`. */
  readonly header?: string;
  readonly title: string;
  /** What stands behind the title: names, `et al.` and affiliations. */
  readonly authors?: string;
  readonly abstract?: string;
}

/** The text of a listing. A tab divides titles from authors, so that where a title ends is never in doubt. */
export function writeListing(papers: readonly ListedPaper[]): string {
  return papers
    .map(({ header = 'CLMay 2, 2024', title, authors = 'Ada Example, Ben Sample', abstract = 'An abstract.' }) =>
      [header, `${title}\t${authors}`, abstract].join('\n'),
    )
    .map((paper) => `${paper}\n`)
    .join('\n');
}

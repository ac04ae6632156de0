/** A paper in a listing: a first line, a line with title and authors, and usually an abstract. */
export interface ListedPaper {
  /** `[score]CATEGORYdate[Code]`. */
  readonly header?: string;
  readonly title: string;
  /** The text after the title: names, `et al.` and affiliations. */
  readonly authors?: string;
  readonly abstract?: string;
}

/** The text of a listing. A tab separates titles from authors, so that the split is always certain. */
export function writeListing(papers: readonly ListedPaper[]): string {
  return papers
    .map(({ header = 'CLMay 2, 2024', title, authors = 'Ada Example, Ben Sample', abstract = 'An abstract.' }) =>
      [header, `${title}\t${authors}`, abstract].join('\n'),
    )
    .map((paper) => `${paper}\n`)
    .join('\n');
}

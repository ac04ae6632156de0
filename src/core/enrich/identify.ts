import { readArxivId, readDoi } from '../import/reference/identifiers.ts';

const arxivDoi = '10.48550/arxiv.';

/** The identifiers in arbitrary texts. A DOI registered by arXiv counts as an arXiv identifier. */
export function findIdentifiers(...texts: readonly string[]): {
  readonly doi: string | null;
  readonly arxiv: string | null;
} {
  const dois = texts.flatMap((text) => readDoi(text)?.toLowerCase() ?? []);
  const ofArxiv = dois.filter((doi) => doi.startsWith(arxivDoi)).map((doi) => doi.slice(arxivDoi.length));
  const arxiv = [...texts, ...ofArxiv].flatMap((text) => readArxivId(text)?.toLowerCase() ?? [])[0];
  return {
    doi: dois.find((doi) => !doi.startsWith(arxivDoi)) ?? null,
    arxiv: arxiv?.replace(/v\d+$/u, '') ?? null,
  };
}

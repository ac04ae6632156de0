import { isWebAddress, type Links } from '../model/links.ts';
import { toArxivAddress } from './paper-links.ts';

/** An address of the paper on another site, for formats with room for one address; null if a DOI leads there, or none is known. */
export function findOwnAddress({ doi, arxiv, publisher, pdf }: Links): string | null {
  if (doi !== undefined) return null;
  const page = arxiv === undefined ? undefined : toArxivAddress(arxiv);
  return [publisher, page, pdf].find((address) => address !== undefined && isWebAddress(address)) ?? null;
}

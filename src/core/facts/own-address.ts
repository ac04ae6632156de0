import { isWebAddress, type Links } from '../model/links.ts';

/** The address of a paper elsewhere, for formats with room for one address; null where a DOI leads there, or none is known. */
export function findOwnAddress({ doi, publisher, pdf }: Links): string | null {
  if (doi !== undefined) return null;
  return [publisher, pdf].find((address) => address !== undefined && isWebAddress(address)) ?? null;
}

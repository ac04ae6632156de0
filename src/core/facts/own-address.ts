import { isWebAddress, type LinkKind } from '../model/links.ts';
import type { Publication, PublicationType } from '../model/publication.ts';
import { toArxivAddress } from './paper-links.ts';

/** The links that lead to the publication itself, not to material beside it, by its type. */
const itself: Readonly<Partial<Record<PublicationType, readonly LinkKind[]>>> = {
  software: ['code', 'project'],
  dataset: ['data'],
  talk: ['video', 'slides'],
};

/** An address of the paper on another site, for formats with room for one address; null if a DOI leads there, or none is known. */
export function findOwnAddress({ type, links }: Pick<Publication, 'type' | 'links'>): string | null {
  if (links.doi !== undefined) return null;
  const page = links.arxiv === undefined ? undefined : toArxivAddress(links.arxiv);
  const more = (type === null ? undefined : itself[type]) ?? [];
  const addresses = [links.publisher, page, links.pdf, ...more.map((kind) => links[kind])];
  return addresses.find((address) => address !== undefined && isWebAddress(address)) ?? null;
}

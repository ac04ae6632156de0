import { isWebAddress, type LinkKind, linkKinds, type Links } from '../model/links.ts';
import { listPaperFiles } from '../model/paper-files.ts';
import type { Publication } from '../model/publication.ts';
import type { Texts } from '../texts/find-texts.ts';
import type { Urls } from '../urls.ts';

/** A link of a paper, ready for a page. */
export interface PaperLink {
  readonly kind: LinkKind;
  /** A complete web address, or a path that includes the base. */
  readonly href: string;
}

type LinkedPaper = Pick<Publication, 'id' | 'links'>;

/** Labels that are the same in every language. */
const names = { pdf: 'PDF', doi: 'DOI', arxiv: 'arXiv' };

/** The label of a link. */
export function labelLink(kind: LinkKind, texts: Texts): string {
  return { ...texts, ...names }[kind];
}

/**
 * The links of a paper in display order. The owner's files are in the folder of the paper, where Google Scholar expects them. A link
 * that leads neither to the web nor to a file is left out.
 */
export function listPaperLinks({ id, links }: LinkedPaper, urls: Pick<Urls, 'paper'>): readonly PaperLink[] {
  const files = new Map(
    listPaperFiles(links).map(({ kind, name }) => [kind, urls.paper(id) + encodeURIComponent(name)]),
  );
  return linkKinds.flatMap((kind): readonly PaperLink[] => {
    const target = links[kind];
    const href = target === undefined ? null : (files.get(kind) ?? toHref(kind, target));
    return href === null ? [] : [{ kind, href }];
  });
}

/** The addresses of the paper's identifiers: its DOI and its arXiv identifier. */
export function listIdentities({ doi, arxiv }: Links): readonly string[] {
  return [...(doi === undefined ? [] : [toDoiAddress(doi)]), ...(arxiv === undefined ? [] : [toArxivAddress(arxiv)])];
}

function toHref(kind: LinkKind, target: string): string | null {
  if (kind === 'doi') return toDoiAddress(target);
  if (kind === 'arxiv') return toArxivAddress(target);
  return isWebAddress(target) ? new URL(target).href : null;
}

export const toDoiAddress = (doi: string) => `https://doi.org/${encodePath(doi)}`;
export const toArxivAddress = (id: string) => `https://arxiv.org/abs/${encodePath(id)}`;
const encodePath = (path: string) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');

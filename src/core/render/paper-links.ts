import { isFilePath, isWebAddress, type LinkKind, linkKinds, type Links } from '../model/links.ts';
import type { Urls } from './urls.ts';

/** A link of a paper, ready for a page. */
export interface PaperLink {
  readonly kind: LinkKind;
  readonly label: string;
  /** A complete web address, or a path with the base. */
  readonly href: string;
}

const labels: Readonly<Record<LinkKind, string>> = {
  pdf: 'PDF',
  doi: 'DOI',
  arxiv: 'arXiv',
  publisher: 'Publisher',
  code: 'Code',
  data: 'Data',
  slides: 'Slides',
  poster: 'Poster',
  video: 'Video',
  project: 'Project',
};

/** The links of a paper in the order in which they are shown. One that leads neither to the web nor to a file of the site is left out. */
export function listPaperLinks(links: Links, urls: Pick<Urls, 'file'>): readonly PaperLink[] {
  return linkKinds.flatMap((kind): readonly PaperLink[] => {
    const target = links[kind];
    const href = target === undefined ? null : toHref(kind, target, urls);
    return href === null ? [] : [{ kind, label: labels[kind], href }];
  });
}

/** Addresses elsewhere under which a paper has an identifier: its DOI's and arXiv's. */
export function listIdentities({ doi, arxiv }: Links): readonly string[] {
  return [...(doi === undefined ? [] : [toDoiAddress(doi)]), ...(arxiv === undefined ? [] : [toArxivAddress(arxiv)])];
}

function toHref(kind: LinkKind, target: string, urls: Pick<Urls, 'file'>): string | null {
  if (kind === 'doi') return toDoiAddress(target);
  if (kind === 'arxiv') return toArxivAddress(target);
  if (isWebAddress(target)) return new URL(target).href;
  return isFilePath(target) ? urls.file(target) : null;
}

const toDoiAddress = (doi: string) => `https://doi.org/${encodePath(doi)}`;
const toArxivAddress = (id: string) => `https://arxiv.org/abs/${encodePath(id)}`;
const encodePath = (path: string) => path.toWellFormed().split('/').map(encodeURIComponent).join('/');

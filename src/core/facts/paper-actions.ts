import type { LinkKind } from '../model/links.ts';
import type { Publication } from '../model/publication.ts';
import type { Texts } from '../texts/find-texts.ts';
import { fillPlaceholders } from '../texts/message.ts';
import type { Urls } from '../urls.ts';
import { isOpenLicense } from './license.ts';
import { linkOwnActions } from './own-actions.ts';
import { labelLink, listPaperLinks, type PaperLink } from './paper-links.ts';

/** What a visitor can do with a paper, in the order used everywhere. */
export interface PaperActions {
  /** The best link to the paper itself, preferring free access; null if no link leads to it. */
  readonly read: { readonly href: string; readonly note: string } | null;
  /** The address of the searches for the paper; null if a link leads to it. */
  readonly find: string | null;
  /** The address of the abstract; null if there is none. */
  readonly abstract: string | null;
  /** The address of the citation. */
  readonly cite: string;
  /** Code, data and similar links, and further links to the paper itself. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** Links to the text of the paper, the best first. */
const readingKinds: readonly LinkKind[] = ['pdf', 'arxiv', 'doi', 'publisher'];
/** Other links, in the order in which they are shown. */
const otherKinds: readonly LinkKind[] = [
  'correction',
  'code',
  'data',
  'slides',
  'video',
  'supplement',
  'poster',
  'project',
];

type LinkedPaper = Pick<Publication, 'id' | 'type' | 'links' | 'details' | 'abstract'>;

export function createPaperActions(publication: LinkedPaper, urls: Pick<Urls, 'paper'>, texts: Texts): PaperActions {
  const { id, abstract } = publication;
  const page = urls.paper(id);
  const links = listPaperLinks(publication, urls);
  const pick = (kinds: readonly LinkKind[]) => kinds.flatMap((kind) => links.find((link) => link.kind === kind) ?? []);
  // The website of software is where its code is.
  const label = ({ kind }: PaperLink) =>
    labelLink(kind === 'publisher' && publication.type === 'software' ? 'code' : kind, texts);
  const [best = null, ...ways] = pick(readingKinds);
  return {
    read: best && {
      href: best.href,
      note: isFree(best, publication) ? fillPlaceholders(texts.readFree, { source: label(best) }) : label(best),
    },
    ...linkOwnActions(page, { isLinked: best !== null, hasAbstract: abstract !== null }),
    links: [...pick(otherKinds), ...ways].map((link) => ({ label: label(link), href: link.href })),
  };
}

/** The owner's files and arXiv's are free; other copies are if the license says so. */
function isFree({ kind, href }: PaperLink, publication: LinkedPaper): boolean {
  return kind === 'pdf' || kind === 'arxiv' || href.includes('//doi.org/10.48550/') || isOpenLicense(publication);
}

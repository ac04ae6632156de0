import type { LinkKind } from '../model/links.ts';
import type { Publication } from '../model/publication.ts';
import type { Texts } from '../texts/find-texts.ts';
import { fill } from '../texts/message.ts';
import type { Urls } from '../urls.ts';
import { isOpenLicense } from './license.ts';
import { labelLink, listPaperLinks, type PaperLink } from './paper-links.ts';

/** What a visitor can do with a paper, in the order in which it is offered wherever the paper is shown. */
export interface PaperActions {
  /** The best way to the paper itself: what can be read for free comes first. Null where no link leads to it. */
  readonly read: { readonly href: string; readonly note: string } | null;
  /** Where the searches for the paper are; null where a link leads to it. */
  readonly find: string | null;
  /** Where the abstract is; null where there is none. */
  readonly abstract: string | null;
  /** Where it is said how to cite the paper. */
  readonly cite: string;
  /** Code, data and the like, and the other ways to the paper itself. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

/** Links at which the paper itself can be read, the best first. */
const readingKinds: readonly LinkKind[] = ['pdf', 'arxiv', 'doi', 'publisher'];
/** What else there is, in the order in which it is offered. */
const otherKinds: readonly LinkKind[] = ['code', 'data', 'slides', 'video', 'supplement', 'poster', 'project'];

type LinkedPaper = Pick<Publication, 'id' | 'links' | 'details' | 'abstract'>;

export function createPaperActions(publication: LinkedPaper, urls: Pick<Urls, 'paper'>, texts: Texts): PaperActions {
  const { id, abstract } = publication;
  const page = urls.paper(id);
  const links = listPaperLinks(publication, urls);
  const pick = (kinds: readonly LinkKind[]) => kinds.flatMap((kind) => links.find((link) => link.kind === kind) ?? []);
  const label = ({ kind }: PaperLink) => labelLink(kind, texts);
  const [best = null, ...ways] = pick(readingKinds);
  return {
    read: best && {
      href: best.href,
      note: isFree(best, publication) ? fill(texts.readFree, { source: label(best) }) : label(best),
    },
    find: best ? null : `${page}#find`,
    abstract: abstract === null ? null : `${page}#abstract`,
    cite: `${page}#cite`,
    links: [...pick(otherKinds), ...ways].map((link) => ({ label: label(link), href: link.href })),
  };
}

/** The owner's own files and arXiv's are free; what is elsewhere is where its license says so. */
function isFree({ kind, href }: PaperLink, publication: LinkedPaper): boolean {
  return kind === 'pdf' || kind === 'arxiv' || href.includes('//doi.org/10.48550/') || isOpenLicense(publication);
}

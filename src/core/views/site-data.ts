import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FormerList } from '../model/former-list.ts';
import type { Redirect } from '../model/redirect.ts';
import type { FormerPaper } from '../model/former-paper.ts';
import type { Site } from '../settings/site-schema.ts';
import type { Texts } from '../texts/find-texts.ts';
import type { Urls } from '../urls.ts';

/** What all pages and files of a site are made from; none of it reaches a component. */
export interface SiteData {
  readonly site: Site;
  /** What the interface says, in the language of the site. */
  readonly texts: Texts;
  readonly urls: Urls;
  readonly catalogue: Catalogue;
  readonly formerPapers: readonly FormerPaper[];
  readonly formerLists: readonly FormerList[];
  readonly redirects: readonly Redirect[];
  /** What every identifier in a feed begins with. */
  readonly feedIds: string;
  /** Where each file that is given with a paper can be read, by the path that the paper gives it. */
  readonly paperFiles: Readonly<Record<string, string>>;
  /** The pictures of papers as they are shown, by the path that the paper gives them. */
  readonly previews: Readonly<Record<string, Uint8Array>>;
  readonly portrait: Uint8Array | null;
}

/** A page that the site has. Its view is made when the page is. */
export interface PlannedPage<View> {
  /** The parts of its address that distinguish it from the other pages of its kind. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly createView: () => View;
}

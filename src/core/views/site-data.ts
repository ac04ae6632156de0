import type { Catalogue } from '../catalogue/catalogue.ts';
import type { FormerList } from '../model/former-list.ts';
import type { Redirect } from '../model/redirect.ts';
import type { FormerPaper } from '../model/former-paper.ts';
import type { Site } from '../settings/site-schema.ts';
import type { Texts } from '../texts/find-texts.ts';
import type { Urls } from '../urls.ts';

/** The data from which all pages and files are created; components never see it. */
export interface SiteData {
  readonly site: Site;
  /** The texts of the interface in the language of the site. */
  readonly texts: Texts;
  readonly urls: Urls;
  readonly catalogue: Catalogue;
  readonly formerPapers: readonly FormerPaper[];
  readonly formerLists: readonly FormerList[];
  readonly redirects: readonly Redirect[];
  /** The prefix of all identifiers in feeds. */
  readonly feedIds: string;
  /** The location of each file of a paper, by the path in the paper. */
  readonly paperFiles: Readonly<Record<string, string>>;
  /** The resized pictures of papers, by the path in the paper. */
  readonly previews: Readonly<Record<string, Uint8Array>>;
  /** The resized portrait of the owner. */
  readonly portrait: Uint8Array | null;
  /** The resized photos of members, by the path in the settings. */
  readonly photos: Readonly<Record<string, Uint8Array>>;
}

/** A page of the site. Its view is created together with the page. */
export interface PlannedPage<View> {
  /** The route parameters that distinguish it from other pages of its kind. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly createView: () => View;
  /** For a view that takes longer to create than its parts. */
  readonly prepare?: () => PreparedView<View>;
}

export interface PreparedView<View> {
  /** All that the view is made from: as long as it is the same, so is the view. */
  readonly parts: unknown;
  readonly createView: () => View;
}

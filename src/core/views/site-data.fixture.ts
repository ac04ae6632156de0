import { createCatalogue } from '../catalogue/catalogue.ts';
import { urls } from '../facts/publication.fixture.ts';
import { type RenderedPublication, renderPublicationTexts } from '../markup/rendered.ts';
import type { Publication } from '../model/publication.ts';
import { readSettings } from '../settings/read-settings.ts';
import { findTexts } from '../texts/find-texts.ts';
import type { SiteData } from './site-data.ts';

/** A site with these papers; `settings` are lines of YAML besides the required ones. */
export function createSiteData(papers: readonly Publication[], settings = '', more: Partial<SiteData> = {}): SiteData {
  const { site } = readSettings(
    'site.yaml',
    `title: Leaf Lab\ndescription: Leaves.\naddress: https://example.org/lab/\nsources: [{ file: papers.bib }]\n${settings}`,
  );
  if (!site) throw new Error('The settings are invalid.');
  const rendered = papers.map((paper): RenderedPublication => {
    const references = { apa: `<i>${paper.id}</i>` };
    return { ...paper, rendered: { ...renderPublicationTexts(paper), references } };
  });
  const catalogue = createCatalogue(rendered, site);
  const nothing = {
    formerPapers: [],
    formerLists: [],
    redirects: [],
    feedIds: '',
    paperFiles: {},
    previews: {},
    portrait: null,
    photos: {},
  };
  return { site, texts: findTexts(site.language), urls, catalogue, ...nothing, ...more };
}

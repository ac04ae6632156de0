import { groupForCv, hasCv } from '../catalogue/cv-sections.ts';
import { findCvAddress, isSentence } from '../export/cv.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toPlainPage } from '../metadata/json-ld/pages.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { fillPlaceholders } from '../texts/message.ts';
import { createHead } from './head.ts';
import { showAuthors, showPublished, showTitle } from './shown.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** None for a site that is not of one person, or whose owner does without it. */
export function planCvPages(data: SiteData): readonly PlannedPage<CvPage>[] {
  return hasCv(data.site) ? [{ params: { cv: 'cv' }, createView: () => createCvPage(data) }] : [];
}

/** All papers by type and with numbers, as the list of publications in a CV. */
export type CvPage = ReturnType<typeof createCvPage>;

function createCvPage(data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const page = { title: texts.cvTitle, path: urls.cv() };
  return {
    head: createHead(data, {
      ...page,
      description: fillPlaceholders(texts.cvOf, { name: nameOwner(site) }),
      section: 'papers',
      graph: toPlainPage('WebPage', page, site, urls),
    }),
    owner: nameOwner(site),
    links: {
      feeds: [],
      files: [
        { name: 'Markdown', href: urls.file('cv.md') },
        { name: 'JSON Resume', href: urls.file('cv.json') },
      ],
    },
    sections: groupForCv(catalogue.publications).map(({ heading, first, papers }) => ({
      id: heading,
      title: texts[heading],
      first,
      papers: papers.map((publication) => showPaper(publication, data)),
    })),
  };
}

function showPaper(publication: RenderedPublication, data: SiteData) {
  const { award, retracted } = publication;
  const authors = showAuthors(publication, data, { isOwnPage: true });
  const address = findCvAddress(publication);
  return {
    title: { ...showTitle(publication, data), stop: endSentence(publication.rendered.title.text) },
    authors: authors.names.length > 0 ? { byline: authors, stop: endSentence(authors.end?.text ?? '') } : null,
    published: showPublished(publication, data),
    address: address === null ? null : { href: address, text: address.replace(/^https?:\/\//u, '') },
    award,
    isRetracted: retracted ?? false,
  };
}

const endSentence = (text: string) => (isSentence(text) ? '' : '.');

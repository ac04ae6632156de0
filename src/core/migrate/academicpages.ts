import { linkFields } from '../import/reference/fields.data.ts';
import type { LinkKind } from '../model/links.ts';
import { type ForeignPaper, skipPage, type ReadPage } from './foreign-paper.ts';
import { dropOrigin } from './former-site.ts';
import {
  lowerCaseKeys,
  type PageFile,
  readDate,
  readFrontMatter,
  readText,
  readTexts,
  hasContent,
} from './front-matter.ts';
import { findHidingReason, type VisibilitySettings } from './hidden-pages.ts';
import { guessLinkKind } from './hugoblox-links.ts';
import { readImprintText } from './imprint-text.ts';
import { readCitationAuthors, readNames } from './name-lists.ts';
import { stripMarkup, isTemplateText, type PageText, readPageText } from './page-text.ts';
import { academicPagesStyle, fillStyle } from './permalink-styles.ts';

/** The publication categories of a new academicpages site; owners may add others. */
const types: ReadonlyMap<string, string> = new Map([
  ['manuscripts', 'article'],
  ['conferences', 'inproceedings'],
  ['books', 'book'],
]);

/** Fields that are read, and fields that can be ignored. */
const knownFields: ReadonlySet<string> = new Set(
  (
    'title collection category permalink redirect_from excerpt date venue bibtexurl bibtex citation authors author ' +
    'tags published selected featured award volume number issue pages publisher dataseturl link ' +
    'draft hidden unlisted private layout type order weight image teaser header cover thumbnail author_profile share comments toc mathjax'
  ).split(' '),
);

export interface AcademicPagesPlace {
  /** The name of the file. */
  readonly name: string;
  /** The address of the site, as used in links to its own files; empty if unknown. */
  readonly site: string;
  /** Reads a file of the site that a link names; empty if it does not exist. */
  readonly readBeside: (link: string) => string;
  readonly visibility: VisibilitySettings;
  /** The permalink style of its publications; by default, that of the template. */
  readonly style?: string;
}

/** Reads a publication page of an academicpages site. Throws on invalid front matter. */
export function readAcademicPage(
  text: string,
  { name, site, readBeside, visibility, style = academicPagesStyle }: AcademicPagesPlace,
): ReadPage {
  const page = readFrontMatter(text);
  if (!page) return skipPage('it has no front matter');
  const key = name.replace(/\.(?:md|markdown|html)$/iu, '');
  const data = lowerCaseKeys(page.data);
  const title = stripMarkup(readText(data['title']));
  if (title === '') return skipPage('it has no title');
  const prose = readPageText(page.body);
  const written = readText(data['citation']) || prose.citation;
  if (/^Paper Title Number \d/iu.test(title) && /^Your Name\b/iu.test(stripMarkup(written)))
    return skipPage('it is an example of the template');
  const venue = stripMarkup(readText(data['venue']));
  const date = readDate(data['date'], key);
  const names = readTexts(data['authors'] ?? data['author']);
  const isBibtex = /^\s*@\w+\s*\{/u.test(written);
  const { abstract, isTextLeft } = readAbstract(data, prose);
  const files = [readText(data['bibtexurl']), ...prose.links.map(({ target }) => target)].filter((file) =>
    /\.bib$/iu.test(file),
  );
  const permalink =
    readText(data['permalink']) ||
    (fillStyle(style, { section: 'publications', name: key, slug: readText(data['slug']), title, date }) ??
      `/publications/${key}/`);
  return {
    paper: {
      key,
      type: chooseType(readText(data['category']), venue),
      title,
      authors: names.length > 0 ? readNames(names) : isBibtex ? [] : readCitationAuthors(stripMarkup(written), title),
      areAuthorsGuessed: names.length === 0,
      date,
      venue: venue || null,
      details: { ...readCitedDetails(stripMarkup(written), venue), ...readDetails(data) },
      abstract,
      keywords: readTexts(data['tags']),
      selected: data['selected'] === true || data['featured'] === true,
      award: readText(data['award']) || null,
      links: readLinks({ data, body: page.body }, prose, isBibtex ? '' : written, site),
      addresses: [permalink, ...readTexts(data['redirect_from'])],
    },
    remarks: [],
    unused: [
      ...Object.entries(data).flatMap(([field, value]) => (!isKnown(field) && hasContent(value) ? [field] : [])),
      ...(isTextLeft ? ['the text of the page'] : []),
    ],
    bibtex: [readText(data['bibtex']), isBibtex ? written : '', prose.bibtex, ...files.map(readBeside)]
      .join('\n')
      .trim(),
    hidden: findHidingReason(data, visibility),
  };
}

const isKnown = (field: string) => knownFields.has(field) || linkFields.some(([name]) => name === field);

/** The type of a category; for manuscripts, which many sites use for everything, the type that the venue suggests. */
function chooseType(category: string, venue: string): string {
  const guessed = guessType(venue);
  if (category === 'manuscripts' && (guessed === 'thesis' || guessed === 'preprint')) return guessed;
  return types.get(category) ?? guessed;
}

function guessType(venue: string): string {
  if (/\b(?:thesis|dissertation)\b/iu.test(venue)) return 'thesis';
  if (/^(?:arxiv\b|preprint\b|working paper|in submission|under review|submitted)/iu.test(venue)) return 'preprint';
  if (/\b(?:proc\.|proceedings|conference|conf\.|workshop|symposium)/iu.test(venue)) return 'inproceedings';
  return venue === '' ? 'misc' : 'article';
}

function readDetails(data: PageFile['data']): Readonly<Record<string, string>> {
  const said = ['volume', 'number', 'issue', 'pages', 'publisher'].map(
    (name) => [name === 'issue' ? 'number' : name, readText(data[name])] as const,
  );
  return Object.fromEntries(said.filter(([, value]) => value !== ''));
}

/** Volume, number and pages, which a reference has after the name of the journal. */
function readCitedDetails(citation: string, venue: string): Readonly<Record<string, string>> {
  const at = venue === '' ? -1 : citation.lastIndexOf(venue);
  if (at < 0) return {};
  const [rest = ''] = citation.slice(at + venue.length).split(/\bdoi\b|https?:/iu);
  return readImprintText(`${venue}, ${rest.replaceAll(/^[\s.,;:]+|(?<![\s.,;:])[\s.,;:]+$/gu, '')}`).details;
}

/**
 * An excerpt is often only one line about the paper, and the body the abstract: the body is used if it is labelled as the abstract, or
 * is longer and a single paragraph.
 */
function readAbstract(
  data: PageFile['data'],
  { abstract: named, paragraphs, isDivided }: PageText,
): { readonly abstract: string | null; readonly isTextLeft: boolean } {
  if (named !== '') return { abstract: named, isTextLeft: paragraphs.length > 0 };
  const text = paragraphs.join(' ');
  const excerpt = stripMarkup(readText(data['excerpt']));
  const said = isTemplateText(excerpt) ? '' : excerpt;
  const abstract = said === '' || (!isDivided && text.length > said.length) ? text : said;
  return { abstract: abstract || null, isTextLeft: text !== '' && text !== abstract };
}

/** Links in the front matter, then labelled links in the body, then the DOI in the reference. */
function readLinks(
  { data, body }: PageFile,
  { links: inText }: PageText,
  citation: string,
  site: string,
): ForeignPaper['links'] {
  const links: Partial<Record<LinkKind, string>> = {};
  for (const [field, kind] of [...linkFields, ['dataseturl', 'data'], ['link', 'publisher']] as const) {
    const target = dropOrigin(readText(data[field]), site);
    // Some sites put a name into these fields: `project: moss`.
    if (/[./]/u.test(target)) links[kind] ??= target;
  }
  for (const { words, target } of inText) {
    const kind = guessLinkKind(words);
    if (kind) links[kind] ??= dropOrigin(target, site);
  }
  const doi = /\bdoi(?:\.org\/|:?\s*(?:<?https?:\/\/doi\.org\/)?)(10\.\d{4,9}\/[^\s"<>]+)/iu;
  const found = doi.exec(citation) ?? doi.exec(/^DOI\b.*$/imu.exec(body)?.[0] ?? '');
  if (found?.[1] !== undefined) links.doi ??= found[1].replace(/(?<![.,;)\]])[.,;)\]]+$/u, '');
  return links;
}

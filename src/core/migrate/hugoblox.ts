import { type ReadPage, skipPage } from './foreign-paper.ts';
import {
  isRecord,
  lowerCaseKeys,
  type PageFile,
  readDate,
  readFrontMatter,
  readText,
  readTexts,
  readYaml,
  hasContent,
} from './front-matter.ts';
import { findHidingReason, type VisibilitySettings } from './hidden-pages.ts';
import { type HugoPaths, listHugoAddresses } from './hugo-addresses.ts';
import { readHugoBloxLinks } from './hugoblox-links.ts';
import { readImprintText } from './imprint-text.ts';
import { annotateAuthors, readNames } from './name-lists.ts';
import { stripMarkup, isTemplateText, type PageText, readPageText } from './page-text.ts';

/**
 * Publication types of HugoBlox (formerly Wowchemy and Academic). Source:
 * https://docs.hugoblox.com/reference/content-types/#publications; earlier versions used the numbers.
 */
const types: ReadonlyMap<string, string> = new Map([
  ['1', 'inproceedings'],
  ['2', 'article'],
  ['3', 'preprint'],
  ['4', 'report'],
  ['5', 'book'],
  ['6', 'incollection'],
  ['7', 'thesis'],
  ['8', 'patent'],
  ['paper-conference', 'inproceedings'],
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['article', 'preprint'],
  ['preprint', 'preprint'],
  ['pre-print', 'preprint'],
  ['manuscript', 'unpublished'],
  ['report', 'report'],
  ['book', 'book'],
  ['chapter', 'incollection'],
  ['thesis', 'thesis'],
  ['patent', 'patent'],
  ['dataset', 'dataset'],
  ['software', 'software'],
]);

/** Fields that are read, and fields that can be ignored; in lower case. */
const knownFields: ReadonlySet<string> = new Set(
  (
    'title subtitle authors date publishdate lastmod doi arxiv publication_types publication publication_short abstract abstract_short ' +
    'summary tags featured selected award links url_custom hugoblox draft slug url aliases volume issue number pages publisher ' +
    'url_pdf url_preprint url_code url_dataset url_poster url_slides url_video url_project url_source external_link ' +
    // Appearance, and settings for other pages
    'categories image image_preview header math highlight profile share show_date show_related reading_time commentable editable pager ' +
    'type layout weight toc diagram gallery gallery_item projects slides cms_exclude build _build cascade outputs sitemap private design hidden unlisted headless published expirydate ' +
    'featured_image view keywords description year'
  ).split(' '),
);

export interface HugoBloxPlace {
  /** The folder of the page below `content/`: `publication/on-moss`; its file without extension if it has no folder. */
  readonly folder: string;
  /** The same without the folder for the language of the site. */
  readonly address: string;
  /** Files in the folder of the page. */
  readonly files: readonly string[];
  /** Names of people by the lower-case names of their folders. */
  readonly people: ReadonlyMap<string, string>;
  readonly paths: HugoPaths;
  readonly visibility: VisibilitySettings;
}

/** Reads a publication page of a HugoBlox site. Throws on invalid front matter. */
export function readHugoBloxPaper(
  text: string,
  { folder, address, files, people, paths, visibility }: HugoBloxPlace,
): ReadPage {
  const page = readFrontMatter(text);
  if (!page) return skipPage('it has no front matter');
  const data = lowerCaseKeys(page.data);
  const title = [data['title'], data['subtitle']]
    .map((part) => stripMarkup(readText(part)))
    .filter((part) => part !== '')
    .join(': ');
  if (title === '') return skipPage('it has no title');
  if (/^An example (?:conference paper|journal article|preprint)/iu.test(title))
    return skipPage('it is an example of the template');
  const slug = folder.split('/').at(-1) ?? folder;
  const [type = ''] = readTexts(data['publication_types']);
  const written = readTexts(data['authors']);
  const named = readNames(written);
  const annotations = annotateAuthors(written, readTexts(data['author_notes']));
  const authors = named.map((name) => people.get(name.toLowerCase()) ?? name);
  const date = readDate(data['date'], data['year'], data['publishdate']);
  const { venue, details } = readVenue(data);
  const { links, remarks } = readHugoBloxLinks(data, (written) =>
    files.includes(written) ? `${folder}/${written}` : written,
  );
  const prose = readPageText(page.body);
  const { abstract, isTextLeft } = readAbstract(data, prose, title);
  return {
    paper: {
      key: slug,
      type: types.get(type.toLowerCase()) ?? 'misc',
      title,
      authors,
      annotations: named.length === written.length ? annotations : [],
      areAuthorsGuessed: authors.some(isUnknownId),
      date,
      venue,
      details,
      abstract,
      keywords: readTexts(data['tags'])
        .flatMap((tag) => tag.split(/[,;]\s*$|;\s+/u))
        .filter((tag) => tag !== ''),
      selected: data['featured'] === true || data['selected'] === true,
      award: readText(data['award']) || null,
      links: files.includes(`${slug}.pdf`) ? { ...links, pdf: links.pdf ?? `${folder}/${slug}.pdf` } : links,
      addresses: listHugoAddresses(data, address, date, paths),
    },
    remarks: [
      ...remarks,
      ...(types.has(type.toLowerCase()) || /^0?$/u.test(type) ? [] : [`its type “${type}” is not known`]),
    ],
    unused: [
      ...Object.entries(data).flatMap(([name, value]) =>
        !knownFields.has(name) && hasContent(value) && !(name === 'author_notes' && areEqualNotes(value)) ? [name] : [],
      ),
      ...(isTextLeft ? ['the text of the page'] : []),
    ],
    bibtex: prose.bibtex,
    hidden: findHidingReason(data, visibility),
  };
}

const areEqualNotes = (notes: unknown) => readTexts(notes).every((note) => note === '' || /\bequal/iu.test(note));

/** A single lower-case word is the name of a person's folder, not of a person. */
const isUnknownId = (name: string) => name !== 'others' && /^[a-z\d][a-z\d._-]*$/u.test(name);

/** `publication` is the text of a reference, or a mapping in newer versions. */
function readVenue(data: PageFile['data']): {
  readonly venue: string | null;
  readonly details: Readonly<Record<string, string>>;
} {
  const { publication } = data;
  const parts = isRecord(publication) ? lowerCaseKeys(publication) : data;
  const names = isRecord(publication) ? [parts['name'], parts['short_name']] : [publication, data['publication_short']];
  const [name = ''] = names.map((written) => stripMarkup(readText(written))).filter((written) => written !== '');
  const imprint = readImprintText(name.replace(/^In:? /u, ''));
  const details = {
    volume: parts['volume'],
    number: parts['issue'] ?? parts['number'],
    pages: parts['pages'],
    publisher: parts['publisher'],
  };
  const said = Object.entries(details).flatMap(([field, value]) =>
    readText(value) === '' ? [] : [[field, readText(value)] as const],
  );
  return { venue: imprint.venue || null, details: { ...imprint.details, ...Object.fromEntries(said) } };
}

function readAbstract(
  data: PageFile['data'],
  { abstract: named, paragraphs }: PageText,
  title: string,
): { readonly abstract: string | null; readonly isTextLeft: boolean } {
  const text = paragraphs.join(' ');
  const written = [data['abstract'], named, data['summary'], data['abstract_short'], text];
  const [abstract = null] = written.map(readText).filter((said) => said !== '' && !isTemplateText(said));
  // A paragraph that contains the title is a reference, which repeats the fields.
  return { abstract, isTextLeft: abstract !== text && paragraphs.some((paragraph) => !paragraph.includes(title)) };
}

/** The person that a page or a data file describes. Null without a name. Throws on invalid YAML. */
export function readHugoBloxPerson(text: string) {
  const data = readFrontMatter(text)?.data ?? readYaml(text);
  const named = data['name'];
  const parts = ['first_name', 'last_name'].map((part) => readText(data[part])).filter((part) => part !== '');
  const name =
    (isRecord(named) ? readText(named['display']) : readText(named)) || readText(data['title']) || parts.join(' ');
  return name === '' ? null : { name, isOwner: data['is_owner'] === true || data['superuser'] === true };
}

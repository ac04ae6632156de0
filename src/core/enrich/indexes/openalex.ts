import { isWebAddress } from '../../model/links.ts';
import { parseForeignJson, pickValue, pickList, pickText } from '../foreign-json.ts';
import { findIdentifiers } from '../identify.ts';
import type { IndexRecord, RecordKind } from '../record.ts';
import { readDay } from './dates.ts';
import { splitPrinted } from './names.ts';
import { formatQuery, jsonMediaType, type Lookup, queryWords, type TitleQuery } from './look-up.ts';

const host = 'api.openalex.org';
const select =
  'id,doi,title,publication_year,publication_date,type,authorships,primary_location,best_oa_location,locations,biblio,ids,is_retracted';

/** Asks OpenAlex for papers with a title. The query contains no commas, colons and `|`, which have a meaning in filters. */
export const searchOpenAlex = ({ title }: TitleQuery): Lookup => ({
  index: 'openalex',
  host,
  path: `/works?${formatQuery({ filter: `title.search:${queryWords(title, 30)}`, per_page: '10', select })}`,
  accept: jsonMediaType,
  read: readResults,
});

/** The number of works on a page. */
const pageSize = 100;

/** Asks OpenAlex for a page of the works of an author; the first page is 1. */
export const listOpenAlex = (author: string, page: number): Lookup => ({
  index: 'openalex',
  host,
  path: `/works?${formatQuery({ filter: `author.id:${author}`, per_page: String(pageSize), page: String(page), select })}`,
  accept: jsonMediaType,
  read: readResults,
});

function readResults(body: string): readonly IndexRecord[] | null {
  const results = pickValue(parseForeignJson(body), 'results');
  if (!Array.isArray(results)) return null;
  return results.slice(0, pageSize).flatMap((work) => readWork(work) ?? []);
}

/** Asks OpenAlex for the work with a DOI, to find an open-access copy. */
export const lookUpOpenAlex = (doi: string): Lookup => ({
  index: 'openalex',
  host,
  path: `/works/doi:${encodeURI(doi).replaceAll(/[?#]/gu, encodeURIComponent)}?${formatQuery({ select })}`,
  accept: jsonMediaType,
  read: (body) => {
    const work = parseForeignJson(body);
    if (pickText(work, 'id') === '') return null;
    return [readWork(work) ?? []].flat();
  },
});

/** OpenAlex lists at most a hundred authors. */
const mostListed = 100;

function readWork(work: unknown): IndexRecord | null {
  const [title, id, type] = [pickText(work, 'title'), pickText(work, 'id'), pickText(work, 'type')];
  if (title === '' || !isWebAddress(id)) return null;
  const locations = [pickValue(work, 'primary_location'), ...pickList(work, 'locations')];
  const { doi, arxiv } = findIdentifiers(
    pickText(work, 'doi'),
    ...locations.map((location) => pickText(location, 'landing_page_url')),
  );
  const authorships = pickList(work, 'authorships');
  const primary = pickValue(work, 'primary_location');
  const isInRepository = pickText(primary, 'source', 'type') === 'repository';
  const landing = pickText(primary, 'landing_page_url');
  const landingPage = isWebAddress(landing) ? landing : '';
  const open = pickValue(work, 'best_oa_location');
  const pdf = pickText(open, 'pdf_url');
  const [first, last] = [pickText(work, 'biblio', 'first_page'), pickText(work, 'biblio', 'last_page')];
  return {
    index: 'openalex',
    address: id,
    kind: kindOf(type, doi === null && isInRepository),
    title,
    authors: authorships.flatMap((one) =>
      splitPrinted(pickText(one, 'raw_author_name') || pickText(one, 'author', 'display_name')),
    ),
    isTruncated: authorships.length >= mostListed,
    date: readDay(pickText(work, 'publication_date')) || readDay(pickText(work, 'publication_year')),
    doi,
    arxiv,
    facts: {
      type: types[type] ?? '',
      address: doi === null && arxiv === null ? landingPage : '',
      venue: isInRepository ? '' : pickText(primary, 'source', 'display_name'),
      volume: pickText(work, 'biblio', 'volume'),
      issue: pickText(work, 'biblio', 'issue'),
      pages: last === '' || last === first ? first : `${first}-${last}`,
      ...(isWebAddress(pdf) && { pdf, license: nameLicense(pickText(open, 'license')) }),
    },
    isRetracted: pickValue(work, 'is_retracted') === true,
  };
}

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  'conference-paper': 'paper-conference',
  book: 'book',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  report: 'report',
  review: 'article-journal',
  editorial: 'article-journal',
  letter: 'article-journal',
};

/** `CC BY-NC` for `cc-by-nc`. Codes that do not name a license, such as `publisher-specific-oa`, are left out. */
function nameLicense(code: string): string {
  if (code === 'public-domain') return 'Public domain';
  if (code === 'cc0') return 'CC0';
  const [, terms] = /^cc-(by(?:-[a-z]{2})*)$/u.exec(code) ?? [];
  return terms === undefined ? '' : `CC ${terms.toUpperCase()}`;
}

function kindOf(type: string, isInRepository: boolean): RecordKind {
  if (type === 'erratum' || type === 'retraction') return 'notice';
  if (type === 'preprint' || (isInRepository && types[type] !== undefined)) return 'preprint';
  return types[type] === undefined ? 'else' : 'published';
}

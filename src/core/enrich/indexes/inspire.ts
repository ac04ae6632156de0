import { parseForeignJson, pickValue, pickList, pickText } from '../foreign-json.ts';
import { findIdentifiers } from '../identify.ts';
import type { IndexRecord } from '../record.ts';
import { formatQuery, jsonMediaType, type Lookup } from './look-up.ts';
import { splitPrinted } from './names.ts';

const pageSize = 250;
const fields =
  'titles,authors.full_name,authors.ids,dois,arxiv_eprints,publication_info,document_type,preprint_date,imprints';

/** Asks INSPIRE for a page of the papers of an author; the first page is 1. */
export const listInspire = (author: string, page: number): Lookup => ({
  index: 'inspire',
  host: 'inspirehep.net',
  path: `/api/literature?${formatQuery({ q: `a ${author}`, size: String(pageSize), page: String(page), sort: 'mostrecent', fields })}`,
  accept: jsonMediaType,
  read: (body) => {
    const hits = pickValue(parseForeignJson(body), 'hits', 'hits');
    if (!Array.isArray(hits)) return null;
    // INSPIRE answers a malformed query with papers by anybody.
    const isTheirs = (hit: unknown) =>
      pickList(hit, 'metadata', 'authors').some((one) =>
        pickList(one, 'ids').some((id) => pickText(id, 'value') === author),
      );
    return hits.slice(0, pageSize).flatMap((hit) => (isTheirs(hit) ? (readHit(hit) ?? []) : []));
  },
});

function readHit(hit: unknown): IndexRecord | null {
  const work = pickValue(hit, 'metadata');
  const id = pickText(hit, 'id');
  const title = [pickText(pickList(work, 'titles')[0], 'title'), pickText(pickList(work, 'titles')[0], 'subtitle')];
  if (title[0] === '' || !/^\d+$/u.test(id)) return null;
  const placed = pickList(work, 'publication_info').find((info) => pickText(info, 'journal_title') !== '');
  const { doi } = findIdentifiers(...pickList(work, 'dois').map((one) => pickText(one, 'value')));
  const { arxiv } = findIdentifiers(pickText(pickList(work, 'arxiv_eprints')[0], 'value'));
  const written = pickText(work, 'document_type');
  const isPrinted = placed !== undefined || doi !== null || written !== 'article';
  const [start, end] = [pickText(placed, 'page_start'), pickText(placed, 'page_end')];
  return {
    index: 'inspire',
    address: `https://inspirehep.net/literature/${id}`,
    kind: types[written] === undefined ? 'else' : isPrinted ? 'published' : 'preprint',
    title: title.filter(Boolean).join(': '),
    authors: pickList(work, 'authors').flatMap((author) => splitPrinted(pickText(author, 'full_name'))),
    isTruncated: false,
    date: /^\d{4}/u.exec(pickText(placed, 'year') || pickText(work, 'preprint_date'))?.[0] ?? '',
    doi,
    arxiv,
    facts: {
      type: isPrinted ? (types[written] ?? '') : 'preprint',
      venue: pickText(placed, 'journal_title'),
      volume: pickText(placed, 'journal_volume'),
      issue: pickText(placed, 'journal_issue'),
      pages: end === '' ? start || pickText(placed, 'artid') : `${start}-${end}`,
      publisher: pickText(pickList(work, 'imprints')[0], 'publisher'),
    },
    isRetracted: false,
  };
}

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  'conference paper': 'paper-conference',
  book: 'book',
  'book chapter': 'chapter',
  thesis: 'thesis',
  report: 'report',
  note: 'report',
};

import { isWebAddress } from '../../model/links.ts';
import { parseForeignJson, pickValue, pickList, pickText } from '../foreign-json.ts';
import { findIdentifiers } from '../identify.ts';
import type { IndexRecord } from '../record.ts';
import { formatQuery, jsonMediaType, type Lookup } from './look-up.ts';
import { splitPrinted } from './names.ts';

const pageSize = 500;
const fields =
  'halId_s,title_s,subTitle_s,authFullName_s,doiId_s,arxivId_s,producedDateY_i,publicationDateY_i,journalTitle_s,conferenceTitle_s,bookTitle_s,docType_s,uri_s,volume_s,issue_s,page_s';

/** Asks HAL for a page of the documents of an author; the first page is 1. */
export const listHal = (author: string, page: number): Lookup => ({
  index: 'hal',
  host: 'api.archives-ouvertes.fr',
  path: `/search/?${formatQuery({ q: '*:*', fq: `authIdHal_s:"${author}"`, wt: 'json', rows: String(pageSize), start: String((page - 1) * pageSize), sort: 'docid asc', fl: fields })}`,
  accept: jsonMediaType,
  read: (body) => {
    const documents = pickValue(parseForeignJson(body), 'response', 'docs');
    return Array.isArray(documents) ? documents.slice(0, pageSize).flatMap((one) => readDocument(one) ?? []) : null;
  },
});

function readDocument(document: unknown): IndexRecord | null {
  const [title, address, written] = [
    pickText(document, 'title_s'),
    pickText(document, 'uri_s'),
    pickText(document, 'docType_s'),
  ];
  if (title === '' || !isWebAddress(address)) return null;
  const { doi } = findIdentifiers(pickText(document, 'doiId_s'));
  const { arxiv } = findIdentifiers(pickText(document, 'arxivId_s'));
  const type = types[written];
  return {
    index: 'hal',
    address,
    kind: type === undefined ? 'else' : type === 'preprint' ? 'preprint' : 'published',
    title: [title, pickText(document, 'subTitle_s')].filter(Boolean).join(': '),
    authors: pickList(document, 'authFullName_s').flatMap((name) => splitPrinted(pickText(name))),
    isTruncated: false,
    date: /^\d{4}$/u.exec(pickText(document, 'publicationDateY_i') || pickText(document, 'producedDateY_i'))?.[0] ?? '',
    doi,
    arxiv,
    facts: {
      type: type ?? '',
      venue:
        ['journalTitle_s', 'bookTitle_s', 'conferenceTitle_s'].map((name) => pickText(document, name)).find(Boolean) ??
        '',
      volume: pickText(document, 'volume_s'),
      issue: pickText(document, 'issue_s'),
      pages: pickText(document, 'page_s'),
      address: doi === null && arxiv === null ? address : '',
    },
    isRetracted: false,
  };
}

const types: Readonly<Record<string, string>> = {
  ART: 'article-journal',
  COMM: 'paper-conference',
  COUV: 'chapter',
  OUV: 'book',
  DOUV: 'book',
  THESE: 'thesis',
  HDR: 'thesis',
  REPORT: 'report',
  UNDEFINED: 'preprint',
};

import { parseForeignJson, pickValue } from '../foreign-json.ts';
import { readCslRecord } from './csl.ts';
import { formatQuery, jsonMediaType, type Lookup, mostRecords, queryWords, type TitleQuery } from './look-up.ts';

const select =
  'DOI,title,subtitle,author,container-title,issued,published,type,subtype,volume,issue,page,article-number,publisher,update-to,updated-by';

/** Asks Crossref for papers with a title. It always returns something, and its scores cannot be compared. */
export const searchCrossref = ({ title, family, year }: TitleQuery): Lookup => ({
  index: 'crossref',
  host: 'api.crossref.org',
  path: `/works?${formatQuery({
    'query.bibliographic': `${queryWords(title, 30)} ${family} ${String(year ?? '')}`.trim(),
    rows: String(mostRecords),
    select,
  })}`,
  accept: jsonMediaType,
  read: (body) => {
    const items = pickValue(parseForeignJson(body), 'message', 'items');
    if (!Array.isArray(items)) return null;
    return items.slice(0, 100).flatMap((item) => readCslRecord(item, 'crossref') ?? []);
  },
});

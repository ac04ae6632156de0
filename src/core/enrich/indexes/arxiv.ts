import { pickValue, pickList, pickText } from '../foreign-json.ts';
import { createXmlReader } from '../foreign-xml.ts';
import { findIdentifiers } from '../identify.ts';
import type { IndexRecord } from '../record.ts';
import { readDay } from './dates.ts';
import { splitPrinted } from './names.ts';
import { formatQuery, type Lookup, mostRecords, queryWords, type TitleQuery } from './look-up.ts';

const ask = (parameters: Readonly<Record<string, string>>): Lookup => ({
  index: 'arxiv',
  host: 'export.arxiv.org',
  path: `/api/query?${formatQuery(parameters)}`,
  accept: 'application/atom+xml',
  read: readFeed,
});

/** Words that an English index may ignore, apart from those of up to three letters. */
const stopWords: ReadonlySet<string> = new Set('into such that their then there these they this will with'.split(' '));
const mostWords = 8;

/** Asks arXiv for papers with the longer words of a title in any order, since hyphens, colons and formulas break its phrase search. */
export function searchArxiv({ title, family }: TitleQuery): Lookup {
  const author = queryWords(family, 4);
  const words = queryWords(title, 30).split(' ');
  const long = words.filter((word) => word.length > 3 && !stopWords.has(word.toLowerCase()));
  const terms = [
    ...(long.length > 0 ? long : words).slice(0, mostWords).map((word) => `ti:"${word}"`),
    ...(author === '' ? [] : [`au:"${author}"`]),
  ];
  return ask({ search_query: terms.join(' AND '), start: '0', max_results: String(mostRecords) });
}

export const lookUpArxiv = (id: string): Lookup => ask({ id_list: id, max_results: '1' });

const parseXml = createXmlReader();

function readFeed(body: string): readonly IndexRecord[] | null {
  const feed = pickValue(parseXml(body), 'feed');
  if (pickValue(feed, 'totalResults') === undefined && pickValue(feed, 'entry') === undefined) return null;
  const entries = pickList(feed, 'entry');
  // arXiv reports an error as an entry with this title.
  if (entries.some((entry) => pickText(entry, 'id').includes('/api/errors'))) return null;
  return entries.slice(0, 100).flatMap((entry) => readEntry(entry) ?? []);
}

/** In parsed XML, text is a string, or stands beside attributes. */
const textOf = (entry: unknown, name: string) => pickText(entry, name) || pickText(entry, name, '#text');

function readEntry(entry: unknown): IndexRecord | null {
  const title = textOf(entry, 'title');
  const { arxiv } = findIdentifiers(textOf(entry, 'id'));
  if (title === '' || arxiv === null) return null;
  return {
    index: 'arxiv',
    address: `https://arxiv.org/abs/${arxiv}`,
    kind: 'preprint',
    title,
    authors: pickList(entry, 'author').flatMap((author) => splitPrinted(textOf(author, 'name'))),
    isTruncated: false,
    date: readDay(textOf(entry, 'published')),
    doi: findIdentifiers(textOf(entry, 'doi')).doi,
    arxiv,
    facts: {
      type: 'preprint',
      pdf: `https://arxiv.org/pdf/${arxiv}`,
      abstract: textOf(entry, 'summary'),
    },
    isRetracted: false,
  };
}

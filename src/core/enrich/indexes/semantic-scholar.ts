import { isWebAddress } from '../../model/links.ts';
import { parseForeignJson, pickList, pickText } from '../foreign-json.ts';
import { findIdentifiers } from '../identify.ts';
import type { IndexRecord, RecordKind } from '../record.ts';
import { readDay } from './dates.ts';
import { formatQuery, jsonMediaType, type Lookup, queryWords, type TitleQuery } from './look-up.ts';
import { splitPrinted } from './names.ts';

const fields = 'title,authors,year,publicationDate,publicationTypes,venue,journal,externalIds,openAccessPdf,url';

/** The most authors that are read. */
const mostAuthors = 10_000;

/**
 * Asks Semantic Scholar for the paper whose title is nearest; it answers 404 if there is none. Without a key, all programs of the world
 * share one limit. https://api.semanticscholar.org/api-docs/graph
 */
export const searchSemanticScholar = ({ title }: TitleQuery): Lookup => ({
  index: 'semantic-scholar',
  host: 'api.semanticscholar.org',
  path: `/graph/v1/paper/search/match?${formatQuery({ query: queryWords(title, 30), fields })}`,
  accept: jsonMediaType,
  read: (body) => {
    const answer = parseForeignJson(body);
    if (pickText(answer, 'error') !== '') return [];
    const papers = pickList(answer, 'data');
    return papers.length === 0 ? null : papers.flatMap((paper) => readPaper(paper) ?? []);
  },
});

function readPaper(paper: unknown): IndexRecord | null {
  const [title, id] = [pickText(paper, 'title'), pickText(paper, 'paperId')];
  if (title === '' || !/^[\da-f]{40}$/u.test(id)) return null;
  const { doi, arxiv } = findIdentifiers(
    pickText(paper, 'externalIds', 'DOI'),
    pickText(paper, 'externalIds', 'ArXiv'),
  );
  const venue = pickText(paper, 'journal', 'name') || pickText(paper, 'venue');
  const isPreprint = doi === null && (/^arXiv/iu.test(venue) || (venue === '' && arxiv !== null));
  const pdf = pickText(paper, 'openAccessPdf', 'url');
  return {
    index: 'semantic-scholar',
    address: `https://www.semanticscholar.org/paper/${id}`,
    kind: isPreprint ? 'preprint' : kindOf(pickList(paper, 'publicationTypes').map(String)),
    title,
    authors: pickList(paper, 'authors')
      .slice(0, mostAuthors)
      .flatMap((author) => splitPrinted(pickText(author, 'name'))),
    isTruncated: false,
    date: readDay(pickText(paper, 'publicationDate')) || readDay(pickText(paper, 'year')),
    doi,
    arxiv,
    facts: {
      venue: isPreprint ? '' : venue,
      volume: isPreprint ? '' : pickText(paper, 'journal', 'volume').trim(),
      pages: isPreprint ? '' : pickText(paper, 'journal', 'pages').trim(),
      ...(isWebAddress(pdf) && { pdf }),
    },
    isRetracted: false,
  };
}

function kindOf(types: readonly string[]): RecordKind {
  if (types.includes('Dataset')) return 'else';
  return types.includes('News') || types.includes('LettersAndComments') ? 'notice' : 'published';
}

import { slugify } from '../../core/model/fold.ts';
import type { SimulatedRecord } from './simulated-indexes.ts';

// The records of simulated indexes in the form in which each index documents its answers.
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export function formatFeed(records: readonly SimulatedRecord[]): string {
  const entries = records.map(
    ({ arxiv = '', title, year, authors, doi, isLinked }) => `<entry>
  <id>http://arxiv.org/abs/${arxiv}v2</id><updated>${String(year + 1)}-01-01T00:00:00Z</updated><published>${String(year)}-03-04T10:00:00Z</published>
  <title>${escapeXml(title)}</title><summary>  An abstract about ${escapeXml(title)}.  </summary>
  ${authors.map(({ given, family }) => `<author><name>${escapeXml(`${given} ${family}`)}</name></author>`).join('\n  ')}
  ${isLinked && doi !== undefined ? `<arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">${escapeXml(doi)}</arxiv:doi>` : ''}
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">ArXiv Query</title>
<opensearch:totalResults xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">${String(records.length)}</opensearch:totalResults>
${entries.join('\n')}</feed>`;
}

export function toCrossref({
  doi = '',
  title,
  authors,
  year,
  venue,
  type = 'journal-article',
  updates,
  isRetracted,
  correction,
}: SimulatedRecord) {
  const notices = [
    ...(isRetracted ? [{ DOI: `${doi}.r`, type: 'retraction' }] : []),
    ...(correction === undefined ? [] : [{ DOI: correction, type: 'correction' }]),
  ];
  return {
    DOI: doi,
    title: [title],
    author: authors.map(({ given, family }, index) => ({
      given,
      family,
      sequence: index === 0 ? 'first' : 'additional',
      affiliation: [],
    })),
    'container-title': venue === undefined ? [] : [venue],
    issued: { 'date-parts': [[year, 6]] },
    type,
    ...(updates !== undefined && { 'update-to': [{ DOI: updates, type: 'retraction' }] }),
    ...(notices.length > 0 && { 'updated-by': notices }),
    score: 17,
  };
}

export function toCsl(record: SimulatedRecord) {
  const { title, venue, doi, arxiv } = record;
  const isArxiv = doi === undefined;
  return {
    ...toCrossref(record),
    title,
    'container-title': venue,
    DOI: doi ?? `10.48550/ARXIV.${arxiv ?? ''}`,
    ...(isArxiv && { type: 'article', publisher: 'arXiv' }),
  };
}

export function toDblp({ title, authors, year, venue = 'CoRR', doi, arxiv = '' }: SimulatedRecord) {
  const named = authors.map(({ given, family }) => ({ '@pid': '1/2', text: `${given} ${family}` }));
  const ee = doi === undefined ? `https://arxiv.org/abs/${arxiv}` : `https://doi.org/${doi}`;
  return {
    '@score': '5',
    info: {
      authors: { author: named.length === 1 ? named[0] : named },
      title: `${title}.`,
      venue,
      year: String(year),
      type: venue === 'CoRR' ? 'Informal and Other Publications' : 'Conference and Workshop Papers',
      key: `conf/x/${slugify(title).slice(0, 40)}${String(year)}${doi ?? arxiv}`,
      ...(doi !== undefined && { doi }),
      ee,
    },
  };
}

export function toOpenAlex({
  title,
  authors,
  year,
  venue,
  doi,
  arxiv,
  type = 'journal-article',
  isLinked,
  isRetracted,
  pdf,
  updates,
}: SimulatedRecord) {
  const onArxiv = {
    landing_page_url: `http://arxiv.org/abs/${arxiv ?? ''}`,
    pdf_url: null,
    source: { display_name: 'arXiv', type: 'repository' },
  };
  const atPublisher = {
    landing_page_url: `https://doi.org/${doi ?? ''}`,
    source: venue === undefined ? null : { display_name: venue, type: 'journal' },
  };
  return {
    id: `https://openalex.org/W${slugify(`${doi ?? ''}${arxiv ?? ''}`)}`,
    doi: doi === undefined ? null : `https://doi.org/${doi}`,
    title,
    publication_year: year,
    publication_date: `${String(year)}-06-01`,
    type:
      updates !== undefined
        ? 'article'
        : doi === undefined || type === 'posted-content'
          ? 'preprint'
          : type === 'dataset'
            ? 'dataset'
            : 'article',
    authorships: authors.slice(0, 100).map(({ given, family }) => ({ raw_author_name: `${given} ${family}` })),
    primary_location: doi === undefined ? onArxiv : atPublisher,
    locations: isLinked ? [atPublisher, onArxiv] : [],
    best_oa_location: pdf === undefined ? null : { pdf_url: pdf, license: 'cc-by' },
    biblio: { volume: null, issue: null, first_page: null, last_page: null },
    is_retracted: isRetracted === true,
  };
}

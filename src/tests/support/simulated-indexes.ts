import { slugify } from '../../core/model/fold.ts';

/** A record of a simulated index. Its identifiers decide which indexes have it. */
export interface SimulatedRecord {
  readonly title: string;
  readonly authors: readonly { readonly given: string; readonly family: string }[];
  readonly year: number;
  readonly doi?: string;
  readonly arxiv?: string;
  /** True if arXiv names the DOI, and OpenAlex has both as one work. */
  readonly isLinked?: boolean;
  readonly venue?: string;
  /** In the terms of Crossref. */
  readonly type?: string;
  /** The notice of a retraction or an erratum. */
  readonly updates?: string;
  readonly isRetracted?: boolean;
  /** The DOI of its correction. */
  readonly correction?: string;
  readonly pdf?: string;
  /** True if DBLP has it. */
  readonly isInDblp?: boolean;
}

export interface SimulatedAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (value: unknown): SimulatedAnswer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
});
const missing: SimulatedAnswer = { status: 404, type: 'text/plain', body: 'Resource not found.' };

const wordsOf = (text: string) => slugify(text).split('-').filter(Boolean);

/** Public indexes in memory: they answer requests by host and path, as documented, from a common set of records. */
export function simulateIndexes(records: readonly SimulatedRecord[]): (host: string, path: string) => SimulatedAnswer {
  const byWord = new Map<string, SimulatedRecord[]>();
  const byDoi = new Map(
    records.flatMap((record) => (record.doi === undefined ? [] : [[record.doi.toLowerCase(), record] as const])),
  );
  const byArxiv = new Map(
    records.flatMap((record) => (record.arxiv === undefined ? [] : [[record.arxiv, record] as const])),
  );
  for (const record of records) {
    for (const word of new Set([
      ...wordsOf(record.title),
      ...record.authors.flatMap(({ family }) => wordsOf(family)),
    ])) {
      const known = byWord.get(word);
      if (known) known.push(record);
      else byWord.set(word, [record]);
    }
  }
  /** Records with some of the words, first those with most of the rarest words; `isStrict` requires all words. */
  const search = (query: string, isIn: (record: SimulatedRecord) => boolean, isStrict: boolean) => {
    const words = [...new Set(wordsOf(query))];
    if (isStrict && words.some((word) => !byWord.has(word))) return [];
    const rare = words.toSorted((a, b) => (byWord.get(a)?.length ?? 0) - (byWord.get(b)?.length ?? 0)).slice(0, 8);
    const scores = new Map<SimulatedRecord, number>();
    for (const word of rare) {
      const having = byWord.get(word) ?? [];
      if (having.length > 20_000) continue;
      for (const record of having)
        if (isIn(record)) scores.set(record, (scores.get(record) ?? 0) + 1 / (1 + Math.log(having.length)));
    }
    const isWhole = (record: SimulatedRecord) => {
      const own = new Set([...wordsOf(record.title), ...record.authors.flatMap(({ family }) => wordsOf(family))]);
      return words.every((word) => own.has(word));
    };
    const ranked = [...scores]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, 200)
      .map(([record]) => record);
    return (isStrict ? ranked.filter(isWhole) : ranked).slice(0, 10);
  };

  return (host, path) => {
    const url = new URL(`https://${host}${path}`);
    const ask = (name: string) => url.searchParams.get(name) ?? '';
    switch (host) {
      case 'export.arxiv.org': {
        const ids = ask('id_list').split(',').filter(Boolean);
        const found =
          ids.length > 0
            ? ids.flatMap((id) => byArxiv.get(id) ?? [])
            : search(
                ask('search_query').replaceAll(/\b(?:ti|au):|\bAND\b/gu, ' '),
                ({ arxiv }) => arxiv !== undefined,
                true,
              );
        return { status: 200, type: 'application/atom+xml', body: formatFeed(found) };
      }
      case 'api.crossref.org': {
        const items = search(ask('query.bibliographic'), ({ doi }) => doi !== undefined, false).map(toCrossref);
        return json({ status: 'ok', 'message-type': 'work-list', message: { 'total-results': 12_345, items } });
      }
      case 'doi.org': {
        const doi = decodeURIComponent(url.pathname.slice(1)).toLowerCase();
        const record = byDoi.get(doi) ?? byArxiv.get(doi.replace('10.48550/arxiv.', ''));
        return record ? json(toCsl(record)) : missing;
      }
      case 'dblp.org': {
        const hit = search(ask('q'), ({ isInDblp }) => isInDblp === true, true).map(toDblp);
        return json({
          result: {
            status: { '@code': '200' },
            hits: { '@total': String(hit.length), ...(hit.length > 0 && { hit }) },
          },
        });
      }
      case 'api.openalex.org': {
        const doi = /^\/works\/doi:(.+)$/u.exec(decodeURIComponent(url.pathname))?.[1];
        if (doi !== undefined) {
          const record = byDoi.get(doi.toLowerCase());
          return record ? json(toOpenAlex(record)) : missing;
        }
        const found = search(ask('filter').replace('title.search:', ''), () => true, true);
        return json({ meta: { count: found.length }, results: found.map(toOpenAlex) });
      }
      default:
        return missing;
    }
  };
}

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function formatFeed(records: readonly SimulatedRecord[]): string {
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

function toCrossref({
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

function toCsl(record: SimulatedRecord) {
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

function toDblp({ title, authors, year, venue = 'CoRR', doi, arxiv = '' }: SimulatedRecord) {
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

function toOpenAlex({
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

import { slugify } from '../../core/model/fold.ts';
import { formatFeed, toCrossref, toCsl, toDblp, toOpenAlex } from './simulated-answers.ts';

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

import { toBibtexFile } from '../export/bibtex/bibtex.ts';
import { readSource } from '../import/read-source.ts';
import type { Draft } from '../model/draft.ts';
import { slugify } from '../model/fold.ts';
import { markupWords } from '../model/markup-words.ts';
import type { Links } from '../model/links.ts';
import type { Publication } from '../model/publication.ts';
import { addLetter } from '../resolve/citation-keys.ts';
import { emptyLedger } from '../resolve/read-ledger.ts';
import { type Records, type Resolution, resolveDrafts } from '../resolve/resolve-drafts.ts';
import type { ResolveSettings, SourceDrafts } from '../resolve/read-works.ts';
import { type PlacedWork, titleWords } from '../resolve/work.ts';
import { measureSharedWords } from '../resolve/title-likeness.ts';
import { compareTrust } from './found-entry.ts';
import { lookUpArxiv } from './indexes/arxiv.ts';
import { lookUpDoi } from './indexes/doi.ts';
import type { Lookup } from './indexes/look-up.ts';
import { lookUpOrcidWork } from './indexes/orcid.ts';
import { plainTitle } from './match.ts';
import type { IndexRecord } from './record.ts';

/** One work of a person: the records that share an identifier. */
export type ListedWork = readonly IndexRecord[];

/** The papers of a site before works are added. */
export type KnownPapers = Pick<Resolution, 'placed' | 'publications'>;

const doiOf = (work: ListedWork) => work.find(({ doi }) => doi !== null)?.doi ?? null;
const arxivOf = (work: ListedWork) => work.find(({ arxiv }) => arxiv !== null)?.arxiv ?? null;
const titleOf = ([first]: ListedWork) => (first ? plainTitle(first) : '');

/**
 * Finds the paper of the site that certainly is a given work, by an identifier: null if there is none, or if the work may be the
 * published version of a preprint.
 */
export function createPaperFinder({ placed, publications }: KnownPapers): (work: ListedWork) => string | null {
  const papers = new Map(publications.map((publication) => [publication.id, publication]));
  const versions = [
    ...placed.map(({ id, fields }) => ({ id, links: fields.links, title: fields.title })),
    ...publications,
  ].map(({ id, links, title }) => ({ id, title: markupWords(title.markup), keys: listKeys(links) }));
  const byKey = Map.groupBy(
    versions.flatMap(({ keys, ...version }) => keys.map((key) => ({ key, ...version }))),
    ({ key }) => key,
  );
  return (work) => {
    const [doi, arxiv] = [doiOf(work), arxivOf(work)];
    const find = (key: string | null) =>
      (key === null ? [] : (byKey.get(key) ?? [])).find(({ title }) => areOfOneTitle(title, titleOf(work)));
    const found = find(doi) ?? find(arxiv);
    if (!found) return null;
    const paper = papers.get(found.id);
    const isPublished = doi !== null || work.some(({ kind, facts }) => kind === 'published' && Boolean(facts.venue));
    return paper && isPublished && found.key !== doi && isUnpublished(paper) ? null : found.id;
  };
}

const listKeys = ({ doi, arxiv }: Links): readonly string[] => [
  ...(doi === undefined ? [] : [doi.toLowerCase()]),
  ...(arxiv === undefined ? [] : [arxiv.toLowerCase().replace(/v\d+$/u, '')]),
];

/** An identifier may belong to another paper by mistake. */
const areOfOneTitle = (one: string, other: string) => measureSharedWords(slugify(one), slugify(other)) > 0.5;

/** A preprint, as far as the owner has recorded. */
function isUnpublished({ type, venue, links: { doi, arxiv } }: Pick<Publication, 'type' | 'venue' | 'links'>): boolean {
  const hasDoi = doi !== undefined && !doi.toLowerCase().startsWith('10.48550/');
  return type === 'preprint' || (venue === null && arxiv !== undefined && !hasDoi);
}

/** The request that adds details to a work: to its registration agency, arXiv, or ORCID if it has neither an identifier nor authors. */
export function chooseLookup(work: ListedWork): Lookup | null {
  const [doi, arxiv] = [doiOf(work), arxivOf(work)];
  if (doi !== null) return lookUpDoi(doi);
  if (arxiv !== null) return lookUpArxiv(arxiv);
  const [first] = work;
  return first && work.every(({ authors }) => authors.length === 0) ? lookUpOrcidWork(first) : null;
}

/** False if the record found by an identifier of a work has another title, so that the identifier may be wrong. */
export const isConfirmed = (work: ListedWork, details: readonly IndexRecord[]): boolean =>
  details.length === 0 || areOfOneTitle(titleOf(work), titleOf(details));

/** The record of a work, merged from its list and the lookup; null for a dataset, a program or an erratum. */
export function describeWork(work: ListedWork, details: readonly IndexRecord[]): IndexRecord | null {
  const isPaper = ({ kind }: IndexRecord) => kind === 'published' || kind === 'preprint';
  const papers = [...details, ...work].filter(isPaper).toSorted(compareTrust);
  const [best] = papers;
  if (!best || !details.every(isPaper)) return null;
  const authors = best.authors.length > 0 ? best : (papers.find((record) => record.authors.length > 0) ?? best);
  return {
    ...best,
    authors: authors.authors,
    isTruncated: authors.isTruncated || authors.authors.length === 0,
    date: best.date || (papers.find(({ date }) => date !== '')?.date ?? ''),
    doi: doiOf(papers),
    arxiv: arxivOf(papers),
  };
}

/** The site before works are added. */
export interface ComparedSite extends KnownPapers {
  readonly sources: readonly SourceDrafts[];
  readonly settings: ResolveSettings;
  readonly records: Records;
}

/**
 * Compares works with the papers of a site by the rules for several sources. Returns the addresses of those that are missing, of preprints
 * that have been published, and of those that are here; and BibTeX entries for the former two.
 */
export function sortWorks(works: readonly IndexRecord[], { sources, settings, records, publications }: ComparedSite) {
  const read = works.flatMap((record): readonly SourceDrafts[] => {
    const { source, drafts } = readSource('synced.json', JSON.stringify([toItem(record)]), []);
    return drafts.length === 0 ? [] : [{ source, captured: null, drafts }];
  });
  const own = new Set(read.flatMap(({ drafts }) => drafts));
  const { placed } = resolveDrafts([...sources, ...read], settings, records);
  const papers = Map.groupBy(placed, ({ id }) => id);
  const known = new Map(publications.map((publication) => [publication.id, publication]));
  const undated = Map.groupBy(
    placed.filter(({ draft }) => !own.has(draft)),
    nameUndated,
  );
  const sorted = placed
    .filter(({ draft }) => own.has(draft))
    .map((version) => {
      const { draft, fields } = version;
      const twin = fields.date.year === null ? undated.get(nameUndated(version))?.[0] : undefined;
      const { id } = twin ?? version;
      const others = (papers.get(id) ?? []).filter((one) => !own.has(one.draft));
      const paper = others.map((version) => known.get(version.id)).find(Boolean);
      const isOpen = paper !== undefined && [paper, ...others.map((one) => one.fields)].every(isUnpublished);
      const isPublished = isOpen && !isUnpublished(fields) && fields.venue !== null;
      return { id, draft, state: others.length === 0 ? 'missing' : isPublished ? 'published' : 'here' } as const;
    });
  const list = (state: string) => [...new Set(sorted.flatMap((one) => (one.state === state ? [one.id] : [])))];
  const chosen = new Set(sorted.flatMap(({ state, draft }) => (state === 'here' ? [] : [draft])));
  const added = read.filter(({ drafts }) => drafts.some((draft) => chosen.has(draft)));
  const [missing, published] = [list('missing'), list('published')];
  return {
    missing,
    published,
    here: list('here').filter((id) => !published.includes(id)),
    text: formatEntries(added, sources, settings),
  };
}

/** The name that identifies a work without a year when its list is read again. */
const nameUndated = (work: PlacedWork): string =>
  [titleWords(work), work.fields.authors[0]?.family ?? '', String(work.fields.date.year)].join('\n');

/** Entries with unique keys. */
function formatEntries(
  added: readonly SourceDrafts[],
  sources: readonly SourceDrafts[],
  settings: ResolveSettings,
): string {
  if (added.length === 0) return '';
  const keyOf = ({ reference }: Draft) => reference?.key?.value.toLowerCase() ?? '';
  const taken = new Set(sources.flatMap(({ drafts }) => drafts.map(keyOf)));
  const { publications } = resolveDrafts(added, settings, { ledger: emptyLedger });
  const keyed = publications.map((publication) => {
    const { citationKey } = publication;
    const key = taken.has(citationKey.toLowerCase()) ? addLetter(citationKey, taken) : citationKey;
    taken.add(key.toLowerCase());
    return { ...publication, citationKey: key };
  });
  return toBibtexFile(keyed, null);
}

/** A record as an item of CSL-JSON. */
function toItem({ title, authors, isTruncated, date, doi, arxiv, facts, index }: IndexRecord): object {
  const { type, venue, volume, issue, pages, publisher, address, abstract } = facts;
  // The issuer of a report or a thesis has no other field.
  const isOwn = type === 'report' || type === 'thesis';
  const names = authors.map(({ family, given }) => (given === undefined ? { literal: family } : { family, given }));
  const item = {
    type: type || 'article',
    title,
    author: isTruncated ? [...names, { literal: 'others' }] : names,
    issued: date === '' ? '' : { 'date-parts': [date.split('-').map(Number)] },
    DOI: doi ?? '',
    archive: arxiv === null ? '' : 'arXiv',
    archive_location: arxiv ?? '',
    'container-title': venue,
    volume,
    issue,
    page: pages,
    publisher: publisher || (isOwn ? venue : ''),
    URL: doi === null ? address : '',
    abstract: index === 'arxiv' ? abstract : '',
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== '' && value !== undefined));
}

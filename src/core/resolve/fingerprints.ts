import { cutSlug, slugify } from '../model/fold.ts';
import { shortHash } from '../model/short-hash.ts';

/** The properties of a paper that are compared with the ledger. */
export interface Recognisable {
  /** Words of the title, without markup. */
  readonly title: string;
  /** The title with spelled-out formula commands (`mathrm Zn 2`), as in ledgers up to version 0.9. */
  readonly spelledTitle: string;
  /** Identifiers of the authors. */
  readonly people: readonly string[];
  /** `2025-05-21`, or the known part of it. */
  readonly date: string;
  readonly abstract: string | null;
  readonly doi: string | null;
  readonly arxiv: string | null;
  /** Volume, issue and pages; empty if unknown. Papers with one title in one journal differ in nothing else. */
  readonly imprint?: string;
  /** The same paper in other sources. */
  readonly versions: readonly Recognisable[];
}

/** The features by which a version of a paper, or a ledger entry, is recognised. */
export interface Fingerprint {
  /** The title as a slug, and other spellings of it. */
  readonly titles: readonly string[];
  /** The parts before a colon, a dash or another separator of a subtitle, as slugs. */
  readonly heads: readonly string[];
  readonly people: readonly string[];
  /** Empty if unknown. */
  readonly date: string;
  /** A hash of the first words. */
  readonly abstract: string | null;
  /** An abstract of a few words (`No abstract.`) is weak evidence. */
  readonly hasShortAbstract: boolean;
  /** In lower case. DOIs registered by arXiv count as arXiv identifiers instead. */
  readonly doi: string | null;
  readonly arxiv: string | null;
  /** Volume, issue and pages as a slug. */
  readonly imprint: string | null;
  /** The marks as the ledger keeps them. */
  readonly marks: readonly string[];
}

/** The number of words in the mark of an abstract. */
const abstractWords = 40;
const abstractLetters = 4000;
/** An abstract with fewer words is short. */
const fewAbstractWords = 6;
/** The most authors in a mark, since a collaboration has thousands. */
const mostPeople = 20;
/** In bytes; truncated addresses have this length. */
const longestAddress = 80;

/** The fingerprint of a paper, from its most trusted source. */
export function takeFingerprint(paper: Recognisable): Fingerprint {
  const title = slugify(paper.title);
  const spelled = paper.spelledTitle === paper.title ? title : slugify(paper.spelledTitle);
  const words = firstWords(paper.abstract ?? '');
  const people = paper.people.slice(0, mostPeople);
  const abstract = words[0] === '' ? null : shortHash(words.join('-'));
  const imprint = cutSlug(slugify(paper.imprint ?? ''), longestAddress) || null;
  return {
    titles: [...new Set([title, spelled, cutSlug(title, longestAddress)])],
    heads: listHeads(paper.title),
    people,
    date: paper.date,
    abstract,
    hasShortAbstract: words.length < fewAbstractWords,
    ...readIdentifiers(paper.doi, paper.arxiv),
    imprint,
    marks: [
      `title:${title}`,
      ...(paper.doi === null ? [] : [`doi:${paper.doi.toLowerCase()}`]),
      ...(paper.arxiv === null ? [] : [`arxiv:${bareArxiv(paper.arxiv)}`]),
      ...(people.length > 0 || paper.date !== '' ? [`authors:${people.join('+')}@${paper.date}`] : []),
      ...(imprint === null ? [] : [`imprint:${imprint}`]),
      ...(abstract === null ? [] : [`abstract:${abstract}`]),
    ],
  };
}

/** The fingerprint of a ledger entry; without a title, that of its address. Unknown kinds of marks are ignored. */
export function readFingerprint(id: string, marks: readonly string[]): Fingerprint {
  const read = (kind: string) => marks.find((mark) => mark.startsWith(`${kind}:`))?.slice(kind.length + 1) ?? '';
  const [people = '', date = ''] = read('authors').split('@');
  return {
    titles: [read('title') || slugify(id)],
    heads: [],
    people: people === '' ? [] : people.split('+').slice(0, mostPeople),
    date,
    abstract: read('abstract') || null,
    hasShortAbstract: false,
    ...readIdentifiers(read('doi') || null, read('arxiv') || null),
    imprint: read('imprint') || null,
    marks,
  };
}

function firstWords(text: string): readonly string[] {
  const start = text.slice(0, abstractLetters);
  // This many words are enough, unless there are dashes between them.
  const beginning = /^\s*(?:\S+\s+){0,60}/u.exec(start)?.[0] ?? '';
  const words = slugify(beginning).split('-');
  const all = words.length >= abstractWords ? words : slugify(start).split('-');
  return all.slice(0, abstractWords);
}

function listHeads(title: string): readonly string[] {
  const heads = [...title.matchAll(/[:：?？!.。—–(（]|\s-\s/gu)].map(({ index }) => slugify(title.slice(0, index)));
  return [...new Set(heads.slice(0, 8))].filter((head) => head !== '');
}

const arxivDoi = '10.48550/arxiv.';

function readIdentifiers(doi: string | null, arxiv: string | null): Pick<Fingerprint, 'doi' | 'arxiv'> {
  const lower = doi?.toLowerCase() ?? null;
  if (!lower?.startsWith(arxivDoi)) return { doi: lower, arxiv: arxiv && bareArxiv(arxiv) };
  return { doi: null, arxiv: bareArxiv(arxiv ?? lower.slice(arxivDoi.length)) };
}

function bareArxiv(identifier: string): string {
  return identifier
    .toLowerCase()
    .replace(/^arxiv:/u, '')
    .replace(/v\d+$/u, '');
}

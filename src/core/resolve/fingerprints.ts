import { cutSlug, slugify } from '../model/fold.ts';
import { sumText } from '../model/sum-text.ts';

/** The properties of a paper that are compared with the ledger. */
export interface Recognisable {
  /** Words of the title, without markup. */
  readonly title: string;
  /** The title with the commands of its formulas spelled (`mathrm Zn 2`), as ledgers up to version 0.9 have it. */
  readonly spelledTitle: string;
  /** Identifiers of the people who are authors. */
  readonly people: readonly string[];
  /** `2025-05-21`, or less of it. */
  readonly date: string;
  readonly abstract: string | null;
  readonly doi: string | null;
  readonly arxiv: string | null;
  /** Volume, issue and pages; empty where they are not known. Two papers of one title in one journal differ in nothing else. */
  readonly imprint?: string;
  /** The same paper as other sources have it. */
  readonly versions: readonly Recognisable[];
}

/** What one version of a paper, or one entry of the ledger, is recognised by. */
export interface Fingerprint {
  /** The title as a slug, and other spellings of it. */
  readonly titles: readonly string[];
  /** What stands before a colon, a dash or another sign that begins a subtitle, as slugs. */
  readonly heads: readonly string[];
  readonly people: readonly string[];
  /** Empty when it is not known. */
  readonly date: string;
  /** A sum of the first words. */
  readonly abstract: string | null;
  /** An abstract of a few words (`No abstract.`) says little about which paper it is. */
  readonly hasShortAbstract: boolean;
  /** In lower case. A DOI that arXiv gives is an identifier of arXiv instead. */
  readonly doi: string | null;
  readonly arxiv: string | null;
  /** Volume, issue and pages as a slug. */
  readonly imprint: string | null;
  /** The marks as the ledger keeps them. */
  readonly marks: readonly string[];
}

/** How many words of an abstract its mark takes; they are among the first letters. */
const abstractWords = 40;
const abstractLetters = 4000;
/** An abstract with fewer words is short. */
const fewAbstractWords = 6;
/** How many authors a mark names: a collaboration has thousands. */
const mostPeople = 20;
/** In bytes; addresses that are cut have as many. */
const longestAddress = 80;

/** The fingerprint of a paper as its most trusted source has it. */
export function takeFingerprint(paper: Recognisable): Fingerprint {
  const title = slugify(paper.title);
  const spelled = paper.spelledTitle === paper.title ? title : slugify(paper.spelledTitle);
  const words = firstWords(paper.abstract ?? '');
  const people = paper.people.slice(0, mostPeople);
  const abstract = words[0] === '' ? null : sumText(words.join('-'));
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

/** The fingerprint of an entry of the ledger. One without a title has that of its address. Marks of unknown kinds say nothing. */
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
  // So many words are enough but where dashes and the like stand between them.
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

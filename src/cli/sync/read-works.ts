import { groupRecords } from '../../core/enrich/decide.ts';
import { plainTitle } from '../../core/enrich/match.ts';
import type { PersonList } from '../../core/enrich/person-lists.ts';
import type { IndexRecord } from '../../core/enrich/record.ts';
import {
  chooseLookup,
  createPaperFinder,
  describeWork,
  isConfirmed,
  type KnownPapers,
  type ListedWork,
} from '../../core/enrich/works.ts';
import type { Progress } from '../../reporters/progress.ts';
import type { IndexClient } from '../indexes/ask-indexes.ts';

/** The content of lists of works, from the indexes that answered. */
export interface ReadWorks {
  /** Each list with its number of works; null if it could not be read completely. */
  readonly lists: readonly {
    readonly name: string;
    readonly count: number | null;
    /** Titles of works that are left out because no author has the name of the person. */
    readonly strange: readonly string[];
  }[];
  /** Works that may be missing. */
  readonly works: readonly IndexRecord[];
  /** Addresses of papers that are works of the lists for certain. */
  readonly here: readonly string[];
  /** Records whose identifier leads to another title, and that title. They are read without the identifier. */
  readonly doubtful: readonly { readonly record: IndexRecord; readonly other: IndexRecord }[];
  /** The number of works that are not papers, such as datasets, software and errata. */
  readonly others: number;
  /** The number of works that could not be looked up. */
  readonly unanswered: number;
}

/** Reads lists of works, and looks up works that may be missing on the site. */
export async function readWorks(
  lists: readonly PersonList[],
  papers: KnownPapers,
  { ask }: IndexClient,
  progress: Progress,
): Promise<ReadWorks> {
  const records: IndexRecord[] = [];
  const read: ReadWorks['lists'][number][] = [];
  progress.begin('Lists', lists.length);
  for (const { name, pages, isWithin, isTheirs } of lists) {
    const found = await readList(pages(), ask);
    const within = found.records.filter(isWithin);
    const works = within.filter(isTheirs);
    const strange = within.filter((record) => !isTheirs(record)).map(plainTitle);
    records.push(...works);
    read.push({ name, count: found.isWhole ? works.length : null, strange });
    progress.step();
  }
  const groups = groupRecords(records);
  const findPaper = createPaperFinder(papers);
  const here = groups.map(findPaper);
  const open = groups.filter((_, index) => here[index] === null);
  const works: IndexRecord[] = [];
  const doubtful: { record: IndexRecord; other: IndexRecord }[] = [];
  let [others, unanswered] = [0, 0];
  progress.begin('Works', open.length);
  for (const group of open) {
    const found = await lookUp(group);
    const work = found && describeWork(found.work, found.details);
    if (!found) unanswered += 1;
    else if (!work) others += 1;
    else works.push(work);
    progress.step();
  }
  const known = new Set(here.filter((id) => id !== null));
  return { lists: read, works, here: [...known], doubtful, others, unanswered };

  /** A work with the records that were looked up for it; null if there was no answer. */
  async function lookUp(work: ListedWork): Promise<{ work: ListedWork; details: ListedWork } | null> {
    const lookup = chooseLookup(work);
    const details = lookup ? await ask(lookup) : [];
    if (!details) return null;
    if (isConfirmed(work, details)) return { work, details };
    const [[record], [other]] = [work, details];
    if (record && other) doubtful.push({ record, other });
    return lookUp(work.map((one) => ({ ...one, doi: null, arxiv: null })));
  }
}

async function readList(pages: ReturnType<PersonList['pages']>, ask: IndexClient['ask']) {
  const records: IndexRecord[] = [];
  for (let step = pages.next(); !step.done;) {
    const page = await ask(step.value);
    if (page === null) return { records, isWhole: false };
    records.push(...page);
    step = pages.next(page);
  }
  return { records, isWhole: true };
}

import type { Doubt } from '../diagnostics/found.ts';
import { isCorrectionOf, judgeMatch, judgeIdentifiedMatch, type Verdict, type Wanted } from './match.ts';
import { type IndexRecord, yearOf } from './record.ts';

/** A record that may be the wanted paper, and the reason why this is uncertain. */
export interface Question {
  readonly doubt: Doubt;
  readonly record: IndexRecord;
}

export interface Decision {
  /** Records that certainly describe the wanted paper, published versions first. */
  readonly accepted: readonly IndexRecord[];
  /** One for each work that may be the wanted paper. */
  readonly questions: readonly Question[];
  /** The notice that corrects the wanted paper, if exactly one with a DOI is known. */
  readonly correction: IndexRecord | null;
}

/** Identifiers that the paper already has. They lead to the right records, unless these have another title. */
export interface Identified {
  readonly doi: string | null;
  readonly arxiv: string | null;
}

/** Records of one work. */
type Group = readonly { readonly record: IndexRecord; readonly verdict: Verdict; readonly isKnown: boolean }[];

/**
 * Decides which of the records found describe the wanted paper. Records that share a DOI or an arXiv identifier describe one work. A
 * preprint and a published work are taken as its versions; if there are several of either kind, none is accepted and the owner is
 * asked.
 */
export function chooseRecord(wanted: Wanted, records: readonly IndexRecord[], known: Identified): Decision {
  const works = groupRecords(records);
  const groups = works.filter((group) => !group.some((record) => isAnotherKind(wanted, record)));
  const judgeGroup = (group: readonly IndexRecord[], isPreprintKnown: boolean): Group => {
    const isKnown = group.some(({ doi, arxiv }) => isSame(doi, known.doi) || isSame(arxiv, known.arxiv));
    return group.map((record) => ({
      record,
      isKnown,
      verdict: isKnown ? judgeIdentifiedMatch(wanted, record) : judgeMatch(wanted, record, isPreprintKnown),
    }));
  };
  const withPreprint = groups.filter((group) =>
    judgeGroup(group, wanted.isPreprint).some(
      ({ record, verdict }) => verdict === 'accept' && record.kind === 'preprint',
    ),
  );
  const isPreprintKnown = wanted.isPreprint || known.arxiv !== null || withPreprint.length === 1;
  const judged = groups.map((group) => judgeGroup(group, isPreprintKnown));
  const published = choose(judged.filter(isPublished));
  const preprint = choose(preferArxiv(judged.filter((group) => !isPublished(group))));
  const rest = checkVersions(published.accepted, preprint.accepted);
  return {
    accepted: [...rest.published, ...rest.preprint],
    questions: [...published.questions, ...preprint.questions, ...rest.questions],
    correction: findCorrection(wanted, works),
  };
}

function findCorrection(wanted: Wanted, works: readonly (readonly IndexRecord[])[]): IndexRecord | null {
  const notices = works.flatMap(
    (records) => records.find((record) => record.doi !== null && isCorrectionOf(wanted, record)) ?? [],
  );
  return notices.length === 1 ? (notices[0] ?? null) : null;
}

/** Registration agencies know whether something is a notice or a dataset; aggregators do not always. */
const isAnotherKind = ({ isElse }: Wanted, { index, kind }: IndexRecord) =>
  (index === 'doi' || index === 'crossref') && (kind === 'notice' || (kind === 'else') !== isElse);

const isSame = (one: string | null, other: string | null) => one !== null && one === other;

const isPublished = (group: Group) => group.some(({ record }) => record.kind === 'published' || record.kind === 'else');

const acceptedOf = (group: Group) => group.filter(({ verdict }) => verdict === 'accept').map(({ record }) => record);

/** If a preprint is on several servers, the record of arXiv is used. */
function preferArxiv(groups: readonly Group[]): readonly Group[] {
  const onArxiv = groups.filter((group) => acceptedOf(group).some(({ arxiv }) => arxiv !== null));
  return onArxiv.length === 1
    ? groups.filter((group) => onArxiv.includes(group) || group[0]?.isKnown === true)
    : groups;
}

/** The accepted work, if there is exactly one, and the questions to the owner: about all works if there is none or more than one. */
function choose(groups: readonly Group[]): Omit<Decision, 'correction'> {
  const accepted = groups.filter((group) => acceptedOf(group).length > 0);
  const known = accepted.filter((group) => group[0]?.isKnown);
  const chosen = known.length > 0 ? known : accepted;
  if (known.length === 0 && accepted.length > 1)
    return { accepted: [], questions: accepted.flatMap((group) => ask('several', acceptedOf(group))) };
  // Once the paper is found with certainty, similar titles no longer matter; another title under its own identifier does.
  const open = chosen.length > 0 ? [...chosen, ...groups.filter((group) => group[0]?.isKnown)] : groups;
  return {
    accepted: chosen.flatMap(acceptedOf),
    questions: [...new Set(open)].flatMap((group) => findDoubt(group, chosen.includes(group))),
  };
}

/** A question to the owner about a work. If a record of an accepted work has another title, an identifier may be wrong. */
function findDoubt(group: Group, isChosen: boolean): readonly Question[] {
  const doubtful = group.find(({ verdict, record }) =>
    isChosen ? verdict !== 'accept' && record.kind !== 'notice' : verdict !== 'accept' && verdict !== 'refuse',
  );
  if (!doubtful) return [];
  const { verdict, record } = doubtful;
  return [{ doubt: verdict === 'accept' || verdict === 'refuse' ? 'other-title' : verdict, record }];
}

/** No paper is published long before its preprint, and no paper has two arXiv identifiers. */
function checkVersions(published: readonly IndexRecord[], preprint: readonly IndexRecord[]) {
  const [first = null, later = null] = [preprint, published].map((records) => yearOf(records[0] ?? { date: '' }));
  const arxivs = new Set([...published, ...preprint].flatMap(({ arxiv }) => arxiv ?? []));
  if (arxivs.size > 1 && preprint.length > 0) return { published, preprint: [], questions: ask('several', preprint) };
  const isOlder = first !== null && later !== null && later < first - 1;
  return isOlder
    ? { published: [], preprint, questions: ask('year', published) }
    : { published, preprint, questions: [] };
}

const ask = (doubt: Doubt, records: readonly IndexRecord[]): readonly Question[] =>
  records.slice(0, 1).map((record) => ({ doubt, record }));

/** Groups records that share an identifier, directly or through another record. */
export function groupRecords(records: readonly IndexRecord[]): readonly (readonly IndexRecord[])[] {
  const groups: (readonly IndexRecord[])[] = [];
  for (const record of records) {
    const keys = new Set(listKeys(record));
    const sharing = groups.filter((group) => group.some((one) => listKeys(one).some((key) => keys.has(key))));
    for (const group of sharing) groups.splice(groups.indexOf(group), 1);
    groups.push([...sharing.flat(), record]);
  }
  return groups;
}

const listKeys = ({ doi, arxiv, address }: IndexRecord): readonly string[] => [
  ...(doi === null ? [] : [`doi:${doi}`]),
  ...(arxiv === null ? [] : [`arxiv:${arxiv}`]),
  address,
];

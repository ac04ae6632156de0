import { lookUpOrcidName } from '../../core/enrich/indexes/orcid.ts';
import { areNamesAlike } from '../../core/enrich/match.ts';
import { listPersonLists } from '../../core/enrich/person-lists.ts';
import { sortWorks } from '../../core/enrich/works.ts';
import { readSource } from '../../core/import/read-source.ts';
import { countPapers } from '../../core/model/counts.ts';
import { parseName } from '../../core/model/name.ts';
import type { Publication } from '../../core/model/publication.ts';
import { emptyLedger } from '../../core/resolve/read-ledger.ts';
import { resolveDrafts } from '../../core/resolve/resolve-drafts.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { showProgress } from '../../reporters/progress.ts';
import type { Invocation } from '../command.ts';
import { openIndexes } from '../indexes/open-indexes.ts';
import { readWorks } from '../sync/read-works.ts';

export interface OrcidPapers {
  /** Empty if the ORCID record does not show it. */
  readonly name: string;
  /** Other spellings of the name on the papers. */
  readonly variants: readonly string[];
  /** The papers in BibTeX. */
  readonly text: string;
}

/** Reads the papers of a person with one or more ORCID iDs. Answers are cached in a folder. Throws an `OwnerError` if ORCID does not answer or shows no papers. */
export async function readOrcidPapers(
  orcid: readonly string[],
  cache: string,
  { environment, stderr }: Pick<Invocation, 'environment' | 'stderr'>,
): Promise<OrcidPapers> {
  const asking = openIndexes(environment, { isFresh: false, cache });
  const refuse = () => {
    const problem = asking.failures.get('pub.orcid.org') ?? 'there is no answer';
    return new OwnerError(`ORCID did not answer: ${problem}. Nothing was written. Try again later.`);
  };
  const names: string[] = [];
  for (const id of orcid) {
    const answer = await asking.ask(lookUpOrcidName(id));
    if (!answer) throw refuse();
    if (answer.length === 0) throw new OwnerError(`ORCID has no record ${id}. Nothing was written.`);
    names.push(...answer);
  }
  const name = names.find((one) => one !== '') ?? '';
  const progress = showProgress(stderr);
  const lists = listPersonLists([{ name, variants: [], role: 'owner', orcid }]);
  const read = await readWorks(lists, { placed: [], publications: [] }, asking, progress).finally(progress.end);
  if (read.lists.some(({ count }) => count === null)) throw refuse();
  const settings = { people: [], archives: [], categories: {} };
  const records = { ledger: emptyLedger };
  const { text } = sortWorks(read.works, { placed: [], publications: [], sources: [], settings, records });
  if (text === '')
    throw new OwnerError(
      `ORCID shows no papers of ${name || orcid.join(', ')}. Check that the works in your record are visible to everyone. Nothing was written.`,
    );
  if (read.unanswered > 0)
    stderr.write(
      `${countPapers(read.unanswered)} could not be looked up, and will be missing. To add them later: npm run sync -- --write\n`,
    );
  const { source, drafts } = readSource('synced.bib', text, []);
  const { publications } = resolveDrafts([{ source, captured: null, drafts }], settings, records);
  return { name, variants: listSpellings(name, publications), text };
}

/** Other spellings of a person's name, from papers with exactly one author whose name is similar. */
function listSpellings(name: string, publications: readonly Publication[]): readonly string[] {
  const person = parseName(name);
  const spellings = publications.flatMap(({ authors }) => {
    const alike = authors.filter((author) => areNamesAlike(author, person));
    return alike.length === 1 ? alike.map((author) => author.name) : [];
  });
  return [...new Set(spellings)].filter((spelling) => spelling !== name);
}

import { writeFileSync } from 'node:fs';
import { makeEntry } from '../../core/enrich/found-entry.ts';
import { planLookups, type WantedPaper } from '../../core/enrich/plan.ts';
import { isLookupDue, toWanted } from '../../core/enrich/wanted.ts';
import { emptyFound } from '../../core/found/read-found.ts';
import { type FoundEntry, type FoundFieldName, foundFieldNames } from '../../core/found/schema.ts';
import { countPapers, groupThousands } from '../../core/model/counts.ts';
import type { Publication } from '../../core/model/publication.ts';
import type { IndexClient } from '../indexes/ask-indexes.ts';
import { formatProposal } from '../indexes/format-proposal.ts';
import { openIndexes } from '../indexes/open-indexes.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { createPaint } from '../../reporters/paint.ts';
import { showProgress } from '../../reporters/progress.ts';
import { formatReport } from '../../reporters/terminal.ts';
import { locateOwnFolders } from '../../seeds/own-folders.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { foundFile, readFoundFile } from '../../seeds/seed-files.ts';
import { readSite } from '../../seeds/settings-file.ts';
import { createCommand, flag, type Invocation, readArguments } from '../command.ts';
import { createFoundKeeper } from './found-keeper.ts';

const usage = `npm run fill -- [--dry-run] [--refresh] [--semantic-scholar] [--id ADDRESS]… [--report FILE]

Looks up papers in arXiv, Crossref, DBLP, OpenAlex and at doi.org, and writes certain matches to seeds/found.json. You can stop it at
any time. The next run continues where it stopped.

  --dry-run           Print the results without writing anything.
  --refresh           Look up all papers again, including complete ones.
  --semantic-scholar  Also ask Semantic Scholar, last. Without a key, it answers only a few requests.
  --id                Look up only the paper with this address, such as on-moss. Can be repeated.
  --report            Write a summary in Markdown to this file.`;

type Options = ReturnType<typeof readOptions>;

/** The entry of a paper before and after it was looked up. */
interface Change {
  readonly before: FoundEntry | undefined;
  readonly now: FoundEntry;
}

/** `offprint fill`: looks up papers, and prints the open questions. */
export const fill = createCommand({ usage, read: readOptions, run: fillIn });

function readOptions(invocation: Invocation) {
  const { values, positionals } = readArguments(invocation, {
    'dry-run': flag,
    refresh: flag,
    'semantic-scholar': flag,
    id: { type: 'string', multiple: true, default: [] },
    report: { type: 'string' },
  });
  if (positionals.length > 0)
    throw new Error(`Unknown argument “${positionals.join(' ')}”. To name a paper, use --id.`);
  return values;
}

async function fillIn(options: Options, { environment, stdout, stderr }: Invocation): Promise<number> {
  const folder = locateOwnFolders(environment).seeds;
  const { site, ...settings } = readSite(environment);
  const reading = site && readSeeds(folder, site, { found: emptyFound, settings });
  const before = readFoundFile(folder);
  const diagnostics = [...(reading ?? settings).diagnostics, ...before.diagnostics];
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!site || !reading || errors.length > 0) {
    stderr.write(`${formatReport(errors, createPaint(stderr))}\nNothing was looked up because of the errors above.\n`);
    return 1;
  }
  const today = new Date().toISOString().slice(0, 10);
  const due = selectDue(reading.publications, before.entries, options, today);
  const asking = openIndexes(environment, { contact: site.indexes.contact, isFresh: options.refresh });
  const keeper = createFoundKeeper(folder, options['dry-run']);
  const progress = showProgress(stderr);
  progress.begin('Papers', due.length);
  const changes: Change[] = [];
  const tally = { found: 0, question: 0, none: 0, failed: 0 };
  try {
    for (const publication of due) {
      const { id } = publication;
      const paper = toWanted(publication, options.refresh ? undefined : before.entries.get(id));
      const outcome = await lookUp(paper, asking, { withSemanticScholar: options['semantic-scholar'] });
      const entry = makeEntry(paper, { ...outcome, day: today }, before.entries.get(id));
      keeper.keep(id, entry);
      changes.push({ before: before.entries.get(id), now: entry });
      tally[classify(entry, outcome.hasFailed)] += 1;
      progress.step();
    }
  } finally {
    progress.end();
    keeper.save();
  }
  if (options.id.length === 0) keeper.save(new Set(reading.publications.map(({ id }) => id)));
  const { diagnostics: all } = readSeeds(folder, site, { found: keeper.read(), settings });
  const left = all.filter(({ code }) => code.startsWith('found-'));
  if (left.length > 0) stdout.write(`${formatReport(left, createPaint(stdout))}\n\n`);
  const summary =
    `Looked up ${groupThousands(due.length)} of ${countPapers(reading.publications.length)}: ${groupThousands(tally.found)} found, ` +
    `${groupThousands(tally.question)} to decide, ${groupThousands(tally.none)} not found, ${groupThousands(tally.failed)} without an answer.`;
  stdout.write(`${summary}${options['dry-run'] ? ' Nothing was written: dry run.' : ''}\n`);
  if (options.report !== undefined) {
    const open = left.filter(({ severity }) => severity === 'warning');
    const sections = [['Found', changes.flatMap(describeChange)]] as const;
    writeFileSync(options.report, formatProposal({ sections, open, summary, file: foundFile }));
  }
  for (const [host, problem] of asking.failures)
    stderr.write(`Some requests to ${host} failed: ${problem}. Run “npm run fill” again later.\n`);
  return tally.failed > 0 ? 1 : 0;
}

/** The title of a paper and its new fields, as one line; empty if no field is new. */
function describeChange({ before, now }: Change): readonly string[] {
  const isNew = (name: FoundFieldName) =>
    now.fields[name]?.state === 'accepted' && JSON.stringify(now.fields[name]) !== JSON.stringify(before?.fields[name]);
  const names = foundFieldNames.filter(isNew);
  return names.length > 0 ? [`${now.title}: ${names.join(', ')}`] : [];
}

function selectDue(
  publications: readonly Publication[],
  before: ReadonlyMap<string, FoundEntry>,
  { refresh, id: ids }: Options,
  today: string,
): readonly Publication[] {
  const known = new Set(publications.map(({ id }) => id));
  const unknown = ids.find((id) => !known.has(id));
  if (unknown !== undefined) throw new OwnerError(`No paper has the address “${unknown}”, which --id names.`);
  if (ids.length > 0) return publications.filter(({ id }) => ids.includes(id));
  return publications.filter((publication) => refresh || isLookupDue(publication, before.get(publication.id), today));
}

/** Looks up one paper in the indexes. `hasFailed` means that a request was not answered, so that an index may have the paper. */
async function lookUp(paper: WantedPaper, { ask }: IndexClient, also: Parameters<typeof planLookups>[1]) {
  const plan = planLookups(paper, also);
  let hasFailed = false;
  let step = plan.next();
  while (!step.done) {
    const records = await ask(step.value);
    hasFailed ||= records === null;
    step = plan.next(records ?? []);
  }
  return { decision: step.value, hasFailed };
}

function classify({ state, questions }: FoundEntry, hasFailed: boolean): 'found' | 'question' | 'none' | 'failed' {
  if (hasFailed) return 'failed';
  if (questions.length > 0) return 'question';
  return state === 'accepted' ? 'found' : 'none';
}

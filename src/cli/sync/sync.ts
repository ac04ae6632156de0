import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { plainTitle } from '../../core/enrich/match.ts';
import { listPersonLists } from '../../core/enrich/person-lists.ts';
import type { IndexRecord } from '../../core/enrich/record.ts';
import { sortWorks } from '../../core/enrich/works.ts';
import { renderMarkupText } from '../../core/markup/markup-text.ts';
import { groupThousands } from '../../core/model/counts.ts';
import type { Publication } from '../../core/model/publication.ts';
import type { CheckedSettings } from '../../core/settings/read-settings.ts';
import type { Site } from '../../core/settings/site-schema.ts';
import { toVisible } from '../../reporters/columns.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { createPaint } from '../../reporters/paint.ts';
import { showProgress } from '../../reporters/progress.ts';
import { formatReport } from '../../reporters/terminal.ts';
import { lockSeeds } from '../../seeds/lock-seeds.ts';
import { locateOwnFolders } from '../../seeds/own-folders.ts';
import { readSeeds } from '../../seeds/read-seeds.ts';
import { readTextFile } from '../../seeds/read-text-file.ts';
import { readCorrectionsFile, readFoundFile, readLedgerFile, syncedFile } from '../../seeds/seed-files.ts';
import { readSite } from '../../seeds/settings-file.ts';
import { writeLedger } from '../../seeds/write-ledger.ts';
import { createCommand, flag, type Invocation, readArguments } from '../command.ts';
import { comparePapers, type Comparison } from '../import/compare.ts';
import { formatComparison } from '../import/format-comparison.ts';
import { applyPlan, type ImportPlan, planImport } from '../import/plan.ts';
import { formatProposal } from '../indexes/format-proposal.ts';
import { openIndexes } from '../indexes/open-indexes.ts';
import { type ReadWorks, readWorks } from './read-works.ts';

const usage = `npm run sync -- [--write] [--refresh] [--report FILE]

Reads the papers of the owner and the members from ORCID, OpenAlex, DBLP, INSPIRE and HAL. For each person, it uses the identifiers in
site.yaml. Prints the papers that are missing on the site, and the preprints that have been published since.

  --write    Add these papers to seeds/synced.bib, list that file in site.yaml, and record their addresses.
  --refresh  Ask again, even if there is an answer from the last 24 hours.
  --report   Write a summary in Markdown to this file.`;

type Options = ReturnType<typeof readOptions>;

/** `offprint sync`: compares the site with lists of works of its people. */
export const sync = createCommand({ usage, read: readOptions, run: compareWithLists });

function readOptions(invocation: Invocation) {
  const { values, positionals } = readArguments(invocation, {
    write: flag,
    refresh: flag,
    report: { type: 'string' },
  });
  if (positionals.length > 0) throw new Error(`Unknown argument “${positionals.join(' ')}”.`);
  return values;
}

async function compareWithLists(options: Options, { environment, stdout, stderr }: Invocation): Promise<number> {
  const folder = locateOwnFolders(environment).seeds;
  const { site, ...settings } = readSite(environment);
  const reading = site && readSeeds(folder, withSynced(folder, site), { settings });
  const errors = (reading ?? settings).diagnostics.filter(({ severity }) => severity === 'error');
  if (!site || !reading || errors.length > 0) {
    stderr.write(`${formatReport(errors, createPaint(stderr))}\nNothing was looked up because of the errors above.\n`);
    return 1;
  }
  const lists = listPersonLists(site.people);
  if (lists.length === 0)
    throw new OwnerError(
      'No person in site.yaml has an identifier in an index. Add one to the owner or a member under “people”, for example: orcid: 0000-0002-1825-0097',
    );
  const asking = openIndexes(environment, { contact: site.indexes.contact, isFresh: options.refresh });
  const progress = showProgress(stderr);
  const read = await readWorks(lists, reading, asking, progress).finally(progress.end);
  for (const { name, count, strange } of read.lists) {
    const left = strange.map((title) => `  left out, with other authors: ${toVisible(title)}\n`);
    stdout.write(`${name}: ${describeCount(count)}\n${left.join('')}`);
  }
  const compare = () => comparePlan(folder, site, { settings, read, address: environment['OFFPRINT_ADDRESS'] });
  const outcome = options.write ? lockSeeds(folder, 'adding papers', () => write(folder, compare())) : compare();
  const isRefused = outcome.plan?.diagnostics.some(({ severity }) => severity === 'error') ?? false;
  if (outcome.plan) stdout.write(`${formatComparison(outcome.comparison)}\n`);
  const { open, doubts } = outcome;
  if (open.length > 0) stdout.write(`\n${formatReport(open, createPaint(stdout))}\n\n`);
  if (doubts.length > 0)
    stdout.write(`Read without their identifier:\n${doubts.map((doubt) => `  ${toVisible(doubt)}\n`).join('')}`);
  stdout.write(`${outcome.summary}\n`);
  if (isRefused) stderr.write('Nothing was written because of the errors above.\n');
  else if (outcome.plan && options.write) {
    const { added } = writeLedger(folder, () => readSeeds(folder, outcome.site), new Date().toISOString().slice(0, 10));
    stdout.write(`Written: seeds/${syncedFile}. Addresses added to permalinks.json: ${String(added.length)}.\n`);
  } else if (outcome.plan)
    stdout.write(`Nothing was written. To add them to seeds/${syncedFile}, run “npm run sync -- --write”.\n`);
  if (options.report !== undefined) writeFileSync(options.report, formatOutcome(outcome));
  for (const [host, problem] of asking.failures)
    stderr.write(`Some requests to ${host} failed: ${problem}. Run “npm run sync” again later.\n`);
  return isRefused || read.lists.every(({ count }) => count === null) ? 1 : 0;
}

function describeCount(count: number | null): string {
  if (count === null) return 'not read completely';
  if (count === 0) return 'no works. Check the identifier in site.yaml, and that the works are visible to everyone';
  return count === 1 ? '1 work' : `${groupThousands(count)} works`;
}

/** Adds the file of synced papers to the sources if it exists: an interrupted run may have written only the file. */
function withSynced(folder: string, site: Site): Site {
  const isListed = site.sources.some(({ file }) => file === syncedFile);
  return isListed || !existsSync(join(folder, syncedFile))
    ? site
    : { ...site, sources: [...site.sources, { file: syncedFile }] };
}

interface Outcome {
  readonly site: Site;
  /** The changes to write; null if there are none. */
  readonly plan: ImportPlan | null;
  readonly comparison: Comparison;
  /** The diagnostics that the owner has to decide. */
  readonly open: readonly Diagnostic[];
  /** Works with an identifier that was not used, and why. */
  readonly doubts: readonly string[];
  readonly summary: string;
}

/** Compares works with the current papers of the site: another command may have added some since the start. */
function comparePlan(
  folder: string,
  site: Site,
  {
    settings,
    read,
    address,
  }: { settings: Omit<CheckedSettings, 'site'>; read: ReadWorks; address: string | undefined },
): Outcome {
  const whole = withSynced(folder, site);
  const before = readSeeds(folder, whole, { settings });
  const known = {
    sources: before.sources,
    publications: before.publications,
    placed: before.placed,
    settings: whole,
    records: { ledger: readLedgerFile(folder), corrections: readCorrectionsFile(folder), found: readFoundFile(folder) },
  };
  const sorted = sortWorks(read.works, known);
  const isHere = (record: IndexRecord) => sortWorks([{ ...record, doi: null, arxiv: null }], known).here.length > 0;
  const doubts = read.doubtful
    .filter(({ record }) => !isHere(record))
    .map(
      ({ record, other }) =>
        `${plainTitle(record)}, ${record.address}: its identifier leads to another title, “${plainTitle(other)}”, ${other.address}`,
    );
  const here = new Set([...read.here, ...sorted.here]);
  const counts: readonly (readonly [number, string])[] = [
    [here.size, 'on the site'],
    [sorted.missing.length, 'missing'],
    [sorted.published.length, 'published since'],
    [read.others, 'of other kinds'],
    [read.unanswered, 'without an answer'],
  ];
  const summary = `Works in these lists: ${counts.map(([count, state]) => `${groupThousands(count)} ${state}`).join(', ')}.`;
  const nothing = { added: [], changed: [], same: [], gone: [], merged: 0, hidden: 0 };
  if (sorted.text === '' && whole === site) return { site, plan: null, comparison: nothing, open: [], doubts, summary };
  const written = existsSync(join(folder, syncedFile)) ? readTextFile(folder, syncedFile) : '';
  if (typeof written !== 'string') throw new OwnerError(formatReport([written]));
  const text = sorted.text === '' || written === '' ? written + sorted.text : `${written.trimEnd()}\n\n${sorted.text}`;
  const plan = planImport(
    folder,
    { site, address },
    { sources: new Map([[syncedFile, text]]), captured: '', of: undefined, replace: false, from: null },
  );
  const open = plan.diagnostics.filter(
    ({ severity, position }) => severity === 'error' || (severity === 'warning' && position?.file === syncedFile),
  );
  const comparison = comparePapers(before, plan.after, new Set([syncedFile]));
  return { site: plan.site, plan, comparison, open, doubts, summary };
}

function write(folder: string, outcome: Outcome): Outcome {
  const { plan } = outcome;
  if (plan?.diagnostics.every(({ severity }) => severity !== 'error')) applyPlan(folder, plan);
  return outcome;
}

function formatOutcome({ comparison, doubts, open, summary }: Outcome): string {
  const describe = ({ title }: Publication) => renderMarkupText(title.markup);
  const sections = [
    ['New papers', comparison.added.map(describe)],
    ['Published since', comparison.changed.map(({ publication }) => describe(publication))],
    ['Read without their identifier', doubts],
  ] as const;
  return formatProposal({ sections, open, summary, file: syncedFile });
}

import { appendFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { countPapers } from '../../core/model/counts.ts';
import type { Diagnostic, DiagnosticCode } from '../../core/diagnostics.ts';
import type { AcceptedMatches } from '../../core/resolve/accept-matches.ts';
import type { CheckedSettings } from '../../core/settings/read-settings.ts';
import type { Site } from '../../core/settings/site-schema.ts';
import { sourceSchema } from '../../core/settings/source-schema.ts';
import { diagnoseReplacements } from '../../seeds/diagnose-replacements.ts';
import { readFiles } from './read-files.ts';
import { emptySeeds, readSeeds, type ResolvedSeeds } from '../../seeds/read-seeds.ts';
import { listSeedFiles, settingsFile } from '../../seeds/seed-files.ts';
import { formatAnnotations, formatSummary } from '../../reporters/github.ts';
import { toJsonReport } from '../../reporters/json.ts';
import { createPaint } from '../../reporters/paint.ts';
import { formatReport } from '../../reporters/terminal.ts';
import { formatTotals } from '../../reporters/totals.ts';
import { formatReferencePages } from '../../reporters/reference-pages.ts';
import { locateOwnFolders } from '../../seeds/own-folders.ts';
import { readSite } from '../../seeds/settings-file.ts';
import { type LedgerChanges, noLedgerChanges, writeLedger } from '../../seeds/write-ledger.ts';
import { createCommand, flag, type Invocation, readArguments } from '../command.ts';

const usage = `npm run check -- [--json] [--all] [--strict] [--deploy] [--captured 2026-01-31] [--write [--date 2026-01-31] [--same ID=TITLE]…] [FILE…]

Parses the sources in the same way as a build, and reports problems.
Without FILE, checks the sources listed in seeds/site.yaml. With FILE, checks only these files.

  --json      Print papers and diagnostics as JSON.
  --all       Print the lines to add for every spelling of a name, even if there are many.
  --strict    Also fail on warnings.
  --deploy    Fail if the site still has the name or the address of the example.
  --captured  The day from which to infer the year of dates without a year. Default: “captured” in site.yaml.
  --write     Record the addresses of new papers in seeds/permalinks.json, and update the recorded papers.
  --same      Confirm that the paper at an address now has another title. The report suggests this option where it applies.
  --date      The day to record for new papers. Default: today.`;

/** `npm run check`: prints the report. */
export const check = createCommand({ usage, read: readOptions, run: report });

type Options = ReturnType<typeof readOptions>;

function readOptions(invocation: Invocation) {
  const { values, positionals } = readArguments(invocation, {
    json: flag,
    all: flag,
    strict: flag,
    deploy: flag,
    write: flag,
    captured: { type: 'string' },
    date: { type: 'string' },
    same: { type: 'string', multiple: true, default: [] },
  });
  const captured = readDay('--captured', values.captured);
  const date = readDay('--date', values.date);
  if (values.write && positionals.length > 0)
    throw new Error('--write applies to the sources of the site and cannot be combined with FILE.');
  if (values.same.length > 0 && !values.write) throw new Error('--same requires --write.');
  return { ...values, captured, date, accepted: readAccepted(values.same), files: positionals };
}

function readDay(name: string, value: string | undefined): string | undefined {
  const day = sourceSchema.shape.captured.optional().safeParse(value);
  if (day.success) return day.data;
  throw new Error(`${name} ${day.error.issues.map(({ message }) => message).join(', ')}.`);
}

function readAccepted(options: readonly string[]): AcceptedMatches {
  const pairs = options.map((option): readonly [id: string, name: string] => {
    const place = option.indexOf('=');
    if (place > 0) return [option.slice(0, place), option.slice(place + 1)];
    throw new Error(`--same ${option} is invalid. Expected ID=TITLE, for example --same on-moss=on-deep-moss.`);
  });
  return new Map(pairs);
}

function report(options: Options, { environment, stdout, stderr }: Invocation): number {
  const { json, all, write, date, accepted } = options;
  const folder = locateOwnFolders(environment).seeds;
  const { site, diagnostics, locate } = readSite(environment);
  const read = () =>
    site ? readSelected(folder, { site, locate, diagnostics }, options) : { ...emptySeeds, diagnostics };
  const changes =
    write && site ? writeLedger(folder, read, date ?? new Date().toISOString().slice(0, 10)) : noLedgerChanges;
  const reading = read();
  // The report ends the output, so that the open tasks are seen.
  for (const line of describeChanges(changes)) stderr.write(`${line}\n`);
  if (json) stdout.write(`${JSON.stringify(toJsonReport(reading))}\n`);
  else if (site) printReport(stdout, reading.diagnostics, `\n${formatTotals(reading)}`, all);
  else printReport(stderr, diagnostics, '', all);
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (write && errors > 0 && changes === noLedgerChanges) {
    const found = errors === 1 ? 'the report has 1 error' : `the report has ${String(errors)} errors`;
    const repeat = accepted.size > 0 ? ' with the same --same options' : '';
    stderr.write(`Nothing was written to permalinks.json: ${found}. Fix that and run the command again${repeat}.\n`);
  }
  for (const id of reading.unknownMatches) {
    const option = `--same ${id}=${accepted.get(id) ?? ''}`;
    stderr.write(`${option} has no effect: permalinks.json has no such address, or no single paper has this title.\n`);
  }
  if (reading.unknownMatches.length > 0) return 2;
  if (environment['GITHUB_ACTIONS'] === 'true') {
    const toPath = createPathFinder(folder, site);
    if (!json) for (const line of formatAnnotations(reading.diagnostics, toPath)) stdout.write(`${line}\n`);
    const summary = environment['GITHUB_STEP_SUMMARY'];
    if (summary) appendFileSync(summary, formatSummary(reading.diagnostics, formatTotals(reading)));
  }
  const failures = reading.diagnostics.filter((diagnostic) => isFailure(diagnostic, options));
  const warnings = new Set(failures.filter(({ severity }) => severity === 'warning').map(({ code }) => code));
  if (warnings.size > 0) {
    const option = options.strict ? '--strict' : '--deploy';
    stderr.write(`The check fails because ${option} does not accept these warnings: ${[...warnings].join(', ')}.\n`);
  }
  return failures.length > 0 ? 1 : 0;
}

/** Remains of the example that must not be published. */
const leftovers: ReadonlySet<DiagnosticCode> = new Set(['example-identity', 'example-address']);

function isFailure({ code, severity }: Diagnostic, { strict, deploy }: Options): boolean {
  return severity === 'error' || (strict && severity === 'warning') || (deploy && leftovers.has(code));
}

function describeChanges({ added, refreshed, feedIds }: LedgerChanges): readonly string[] {
  return [
    ...(added.length > 0 ? describeAdded(added) : []),
    ...(refreshed > 0 ? [`Updated ${countPapers(refreshed)} in permalinks.json.`] : []),
    ...(feedIds === null
      ? []
      : [
          `For a new site, no action is needed. Feed readers recognise papers by identifiers, which now begin with ${feedIds} and stay the ` +
            'same if the address of the site changes later. If you published the site at another address before, write that address as ' +
            '"feedIds" in permalinks.json.',
        ]),
  ];
}

/** The most new addresses that are listed. */
const mostListed = 10;

function describeAdded(ids: readonly string[]): readonly string[] {
  const more = ids.length - mostListed;
  return [
    `Added ${ids.length === 1 ? '1 permanent address' : `${String(ids.length)} permanent addresses`} to permalinks.json:`,
    ...ids.slice(0, mostListed).map((id) => `  /papers/${id}/`),
    ...(more > 0 ? [`  … and ${String(more)} more`] : []),
  ];
}

function readSelected(
  folder: string,
  { site, ...settings }: CheckedSettings & { readonly site: Site },
  { files, captured, accepted }: Options,
): ResolvedSeeds {
  const sources = site.sources.map((source) => ({ ...source, captured: captured ?? source.captured }));
  const dated = { ...site, sources };
  if (files.length > 0) return readFiles(files, process.cwd(), { folder, site: dated, settings });
  const reading = readSeeds(folder, dated, { accepted, settings, today: readClock() });
  return { ...reading, diagnostics: [...reading.diagnostics, ...diagnoseReplacements(process.cwd())] };
}

/** Today in the owner's time zone, `2026-11-23`. */
function readClock(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function printReport(
  stream: NodeJS.WritableStream,
  diagnostics: readonly Diagnostic[],
  ending: string,
  all: boolean,
): void {
  const report = [formatReport(diagnostics, createPaint(stream), { all }), formatReferencePages(diagnostics)];
  stream.write(`${report.filter((part) => part !== '').join('\n')}${ending}\n`);
}

/** Creates a function that returns the path in the repository of a file in the report. */
function createPathFinder(folder: string, site: Site | null): (file: string) => string {
  const ofSite = new Set(site ? listSeedFiles(folder, site) : [resolve(folder, settingsFile)]);
  return (file) => {
    const inSeeds = resolve(folder, file);
    return relative(process.cwd(), ofSite.has(inSeeds) ? inSeeds : resolve(file)).replaceAll('\\', '/');
  };
}

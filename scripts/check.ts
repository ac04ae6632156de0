import { appendFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../src/core/diagnostics.ts';
import { type Site, sourceSchema } from '../src/core/settings/site-schema.ts';
import { readNamedFiles } from '../src/read-named-files.ts';
import { emptyReading, listSeedFiles, readSeeds, type SeedsReading, settingsFile } from '../src/read-seeds.ts';
import { formatAnnotations, formatSummary } from '../src/reporters/github.ts';
import { toJsonReport } from '../src/reporters/json.ts';
import { OwnerError } from '../src/reporters/owner-error.ts';
import { createPaint } from '../src/reporters/paint.ts';
import { formatReport } from '../src/reporters/terminal.ts';
import { formatTotals } from '../src/reporters/totals.ts';
import { readSite, seedsFolder } from '../src/site.ts';
import { writeLedger } from '../src/seeds/write-ledger.ts';

const usage = `npm run check -- [--json] [--strict] [--captured 2026-01-31] [--write [--date 2026-01-31]] [FILE…]

Reads the sources as the build does and says what is to be known of them.
Without FILE, the sources of seeds/site.yaml are read. Other files are read by themselves.

  --json      prints papers and diagnostics as JSON
  --strict    fails on warnings, too
  --captured  the day from which dates without a year are counted back
  --write     gives new papers their permanent addresses, in seeds/permalinks.json
  --date      the day on which they were first seen; today when left out`;

const options = readOptions();
if (options === null) process.exitCode = 2;
else if (options.help) console.log(usage);
else process.exitCode = tryToCheck(options);

interface Options {
  readonly json: boolean;
  readonly strict: boolean;
  readonly help: boolean;
  readonly captured: string | undefined;
  readonly write: boolean;
  readonly date: string | undefined;
  readonly files: readonly string[];
}

/** What was asked for; null, with a message printed, when that can not be done. */
function readOptions(): Options | null {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        json: flag,
        strict: flag,
        help: flag,
        write: flag,
        captured: { type: 'string' },
        date: { type: 'string' },
      },
    });
    const captured = readDay('--captured', values.captured);
    const date = readDay('--date', values.date);
    if (values.write && positionals.length > 0)
      throw new Error('--write is for the sources of the site, not for a FILE.');
    return { ...values, captured, date, files: positionals };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  return null;
}

function readDay(name: string, value: string | undefined): string | undefined {
  const day = sourceSchema.shape.captured.optional().safeParse(value);
  if (day.success) return day.data;
  throw new Error(`${name} ${day.error.issues.map(({ message }) => message).join(', ')}.`);
}

function tryToCheck(options: Options): number {
  try {
    return check(options);
  } catch (error) {
    if (!(error instanceof OwnerError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Prints the report and returns the exit code. */
function check({ json, strict, captured, write, date, files }: Options): number {
  const { site, diagnostics } = readSite();
  const read = () => (site ? readFiles(site, files, captured) : { ...emptyReading, diagnostics });
  const added = write && site ? writeLedger(seedsFolder, read, date ?? new Date().toISOString().slice(0, 10)) : 0;
  const reading = read();
  if (json) console.log(JSON.stringify(toJsonReport(reading)));
  else if (site) printReport(process.stdout, reading.diagnostics, `\n${formatTotals(reading)}`);
  else printReport(process.stderr, diagnostics, '');
  if (added > 0) console.error(`${String(added)} new addresses were written to permalinks.json.`);
  if (process.env['GITHUB_ACTIONS'] === 'true') tellGitHub(site, reading, json);
  const failing = strict ? ['error', 'warning'] : ['error'];
  return reading.diagnostics.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}

function readFiles(site: Site, files: readonly string[], captured: string | undefined): SeedsReading {
  const sources = site.sources.map((source) => ({ ...source, captured: captured ?? source.captured }));
  const dated = { ...site, sources };
  if (files.length === 0) return readSeeds(seedsFolder, dated);
  return readNamedFiles(files, process.cwd(), { folder: seedsFolder, site: dated });
}

function printReport(stream: NodeJS.WriteStream, diagnostics: readonly Diagnostic[], ending: string): void {
  stream.write(`${formatReport(diagnostics, createPaint(stream))}${ending}\n`);
}

/** Annotates the files of a pull request and writes the summary of the step; standard output holds nothing but JSON where that is asked for. */
function tellGitHub(site: Site | null, reading: SeedsReading, json: boolean): void {
  const ofSite = new Set(site ? listSeedFiles(seedsFolder, site) : [resolve(seedsFolder, settingsFile)]);
  const toPath = (file: string) => {
    const inSeeds = resolve(seedsFolder, file);
    return relative(process.cwd(), ofSite.has(inSeeds) ? inSeeds : resolve(file)).replaceAll('\\', '/');
  };
  if (!json) for (const line of formatAnnotations(reading.diagnostics, toPath)) console.log(line);
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (summary) appendFileSync(summary, formatSummary(reading.diagnostics, formatTotals(reading)));
}

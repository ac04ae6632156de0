import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { countPapers } from '../src/core/render/phrases.ts';
import { type Site, type Source, sourceSchema } from '../src/core/settings/site-schema.ts';
import { emptyReading, readSeeds, type SeedsReading } from '../src/read-seeds.ts';
import { toJsonReport } from '../src/reporters/json.ts';
import { formatReport } from '../src/reporters/terminal.ts';
import { readSite, seedsFolder } from '../src/site.ts';

const usage = `npm run check -- [--json] [--strict] [--captured 2026-01-31] [FILE…]

Reads the sources as the build does and says what is to be known of them.
Without FILE, the sources of seeds/site.yaml are read.

  --json      prints papers and diagnostics as JSON
  --strict    fails on warnings, too
  --captured  the day from which dates without a year are counted back`;

const options = readOptions();
if (options === null) process.exitCode = 2;
else if (options.help) console.log(usage);
else process.exitCode = check(options);

interface Options {
  readonly json: boolean;
  readonly strict: boolean;
  readonly help: boolean;
  readonly captured: string | undefined;
  readonly files: readonly string[];
}

/** What was asked for; null, with a message printed, when that can not be done. */
function readOptions(): Options | null {
  try {
    const flag = { type: 'boolean', default: false } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: flag, strict: flag, help: flag, captured: { type: 'string' } },
    });
    const captured = sourceSchema.shape.captured.optional().safeParse(values.captured);
    if (captured.success) return { ...values, captured: captured.data, files: positionals };
    console.error(`--captured ${captured.error.issues.map(({ message }) => message).join(', ')}.\n\n${usage}`);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
  return null;
}

/** Prints the report and returns the exit code. */
function check({ json, strict, captured, files }: Options): number {
  const { site, diagnostics } = readSite();
  const reading = site ? readFiles(site, files, captured) : { ...emptyReading, diagnostics };
  if (json) console.log(JSON.stringify(toJsonReport(reading)));
  else if (site) console.log(`${formatReport(reading.diagnostics)}\n${describeReading(reading)}`);
  else console.error(formatReport(reading.diagnostics));
  const failing = strict ? ['error', 'warning'] : ['error'];
  return reading.diagnostics.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}

function describeReading({ sources, publications }: SeedsReading): string {
  const read = sources.reduce((sum, { drafts }) => sum + drafts.length, 0);
  return `${countPapers(read)} read, ${String(publications.length)} published.`;
}

function readFiles(site: Site, files: readonly string[], captured: string | undefined): SeedsReading {
  const name = (source: Source) => ({ ...source, captured: captured ?? source.captured });
  if (files.length === 0) return readSeeds(seedsFolder, { ...site, sources: site.sources.map(name) });
  return readSeeds(process.cwd(), { ...site, sources: nameSources(site, files).map(name) });
}

/** The named files as sources; the day of capture is the one that the site gives the file, else the latest that it gives any. */
function nameSources(site: Site, files: readonly string[]): readonly Source[] {
  const [latest = ''] = site.sources.map(({ captured }) => captured).toSorted((a, b) => (a < b ? 1 : -1));
  return files.map((file) => {
    const known = site.sources.find((source) => resolve(seedsFolder, source.file) === resolve(file));
    return { file, captured: known?.captured ?? latest };
  });
}

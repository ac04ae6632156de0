import { existsSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import { describeFormat } from '../../core/import/read-source.ts';
import { lowestConfidence } from '../../core/model/draft.ts';
import { countPapers } from '../../core/model/counts.ts';
import { sourceSchema } from '../../core/settings/source-schema.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { emptySeeds } from '../../seeds/read-seeds.ts';
import { createPaint } from '../../reporters/paint.ts';
import { formatReport } from '../../reporters/terminal.ts';
import { lockSeeds } from '../../seeds/lock-seeds.ts';
import { locateOwnFolders } from '../../seeds/own-folders.ts';
import { readTextFile } from '../../seeds/read-text-file.ts';
import { readSite } from '../../seeds/settings-file.ts';
import { type Invocation, readArguments } from '../command.ts';
import { comparePapers } from './compare.ts';
import { formatComparison } from './format-comparison.ts';
import { formatForeignSite } from './format-foreign-site.ts';
import { foreignSites } from './foreign-sites.ts';
import { formatIdentity, isExample } from './identity.ts';
import { type ImportRequest, applyPlan, type Plan, planImport } from './plan.ts';

const usage = `npm run import -- [--dry-run] [--replace] [--captured 2026-01-31] [--of NAME] FILE…
npm run import -- [--dry-run] [--replace] [--hidden] --from ${Object.keys(foreignSites).join('|')} FOLDER

Prints which papers the files would add or change, then copies the files to seeds/ and lists them under “sources” in site.yaml.
With --from, imports the papers of a whole site, together with the files that they link and redirects from their addresses.

  --dry-run   Print the changes without writing anything.
  --replace   Replace all existing sources, and the addresses and corrections of their papers.
  --hidden    Also import papers that the former site does not show: drafts, unpublished pages, files that no page lists.
  --captured  The day on which a pasted list was copied. Default: today.
  --of        The person whose papers these are, if the file is a list of one person’s papers.`;

interface Options {
  readonly help: boolean;
  readonly dryRun: boolean;
  readonly replace: boolean;
  readonly hidden: boolean;
  readonly captured: string;
  readonly of: string | undefined;
  readonly today: string;
  readonly from: string | undefined;
  readonly paths: readonly string[];
}

/** `npm run import`: prints what is found and done, and returns the exit code. */
export function importPapers(invocation: Invocation): number {
  const { stdout, stderr } = invocation;
  let options: Options;
  try {
    options = readOptions(invocation);
  } catch (error) {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
    return 2;
  }
  if (options.help) {
    stdout.write(`${usage}\n`);
    return 0;
  }
  try {
    return bringPapers(options, invocation);
  } catch (error) {
    if (!(error instanceof OwnerError)) throw error;
    stderr.write(`${error.message}\n`);
    return 1;
  }
}

function readOptions(invocation: Invocation): Options {
  const flag = { type: 'boolean', default: false } as const;
  const { values, positionals } = readArguments(invocation, {
    help: flag,
    'dry-run': flag,
    replace: flag,
    hidden: flag,
    captured: { type: 'string' },
    of: { type: 'string' },
    from: { type: 'string' },
  });
  const today = new Date().toISOString().slice(0, 10);
  const captured = sourceSchema.shape.captured.safeParse(values.captured ?? today);
  if (!captured.success || captured.data === undefined) throw new Error('--captured must be a day such as 2026-01-31.');
  const of = sourceSchema.shape.of.safeParse(values.of);
  if (!of.success) throw new Error('--of must be a name.');
  if (values.from !== undefined && !Object.hasOwn(foreignSites, values.from))
    throw new Error(
      `Unknown value “${values.from}” of --from. Expected one of: ${Object.keys(foreignSites).join(', ')}.`,
    );
  if (!values.help && positionals.length === 0) throw new Error('Missing FILE: name at least one file to import.');
  if (values.from !== undefined && positionals.length > 1) throw new Error('--from takes exactly one FOLDER.');
  return {
    ...values,
    dryRun: values['dry-run'],
    captured: captured.data,
    of: of.data,
    today,
    from: values.from,
    paths: positionals,
  };
}

function bringPapers(options: Options, invocation: Invocation): number {
  const folder = locateOwnFolders(invocation.environment).seeds;
  if (options.dryRun) return bringInto(folder, options, invocation);
  return lockSeeds(folder, 'importing papers', () => bringInto(folder, options, invocation));
}

function bringInto(folder: string, options: Options, { environment, stdout, stderr }: Invocation): number {
  const { site, diagnostics } = readSite(environment);
  if (!site) {
    stderr.write(`${formatReport(diagnostics, createPaint(stderr))}\n`);
    return 1;
  }
  const request = readRequest(options);
  const plan = planImport(folder, { site, address: environment['OFFPRINT_ADDRESS'] }, request);
  report(stdout, plan, request);
  if (plan.diagnostics.some(({ severity }) => severity === 'error')) {
    stderr.write('Nothing was written because of the errors above.\n');
    return 1;
  }
  if (options.dryRun) {
    stdout.write('Nothing was written: dry run.\n');
    return 0;
  }
  applyPlan(folder, plan);
  stdout.write(`${formatWritten(plan)}\n`);
  return 0;
}

function readRequest({ from, paths, captured, of, replace, hidden, today }: Options): ImportRequest {
  const [folder = '.'] = paths;
  const site = from === undefined ? null : (foreignSites[from]?.(folder, { withHidden: hidden, today }) ?? null);
  const sources = site?.sources ?? new Map(paths.map((path) => [basename(path), readText(path)]));
  return { sources, captured, of, replace, from: site };
}

function readText(path: string): string {
  if (!existsSync(path))
    throw new OwnerError(`There is no file “${path}”${isAbsolute(path) ? '' : ` in “${process.cwd()}”`}.`);
  const text = readTextFile('.', path);
  if (typeof text === 'string') return text;
  throw new OwnerError(formatReport([text]));
}

function report(
  stdout: NodeJS.WritableStream,
  { before, after, site, identity, lost, left, diagnostics }: Plan,
  { sources, from, replace }: ImportRequest,
): void {
  const names = new Set(sources.keys());
  const drafts = after.sources.filter(({ source }) => names.has(source.file)).flatMap((source) => source.drafts);
  const kinds = [...sources].flatMap(([file, text]) => describeFormat(file, text) ?? []);
  const unsure = drafts.filter((draft) => lowestConfidence(draft) !== 'certain').length;
  const taken = kinds.length === 0 ? '' : `, read as ${kinds.join(', ')}, ${String(unsure)} uncertain`;
  stdout.write(`${[...names].join(', ')}: ${countPapers(drafts.length)}${taken}\n`);
  if (drafts.length > 0)
    stdout.write(`${formatComparison(comparePapers(identity ? emptySeeds : before, after, names))}\n`);
  const remarks = from ? formatForeignSite(from, site, { lost, left }) : '';
  if (remarks !== '') stdout.write(`${remarks}\n`);
  if (!replace && before.publications.length > 0 && isExample(site))
    stdout.write('The site still has the papers of the example. To remove them, add --replace to the command.\n');
  const isRefused = diagnostics.some(({ severity }) => severity === 'error');
  if (identity && !isRefused) stdout.write(`${formatIdentity(identity)}\n`);
  const own = diagnostics.filter(
    ({ code, position, severity }) =>
      severity === 'error' || (code !== 'papers-joined' && position !== null && names.has(position.file)),
  );
  if (own.length > 0) stdout.write(`\n${formatReport(own, createPaint(stdout), { all: false })}\n\n`);
}

function formatWritten({ texts, files, outdated }: Plan): string {
  const written = [...texts.keys()].map((file) => `seeds/${file}`);
  const copied = files.size === 0 ? [] : [`${String(files.size)} ${files.size === 1 ? 'file' : 'files'} of papers`];
  const removed = outdated.length === 0 ? '' : `Removed: ${outdated.map((file) => `seeds/${file}`).join(', ')}.\n`;
  return `Written: ${[...written, ...copied].join(', ')}.\n${removed}When the titles are right, run “npm run check -- --write” to record their addresses.`;
}

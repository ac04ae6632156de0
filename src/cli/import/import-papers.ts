import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { countPapers } from '../../core/model/counts.ts';
import { sourceSchema } from '../../core/settings/source-schema.ts';
import { emptySeeds, type ResolvedSeeds } from '../../seeds/read-seeds.ts';
import { createPaint } from '../../reporters/paint.ts';
import { formatReport } from '../../reporters/terminal.ts';
import { lockSeeds } from '../../seeds/lock-seeds.ts';
import { locateOwnFolders } from '../../seeds/own-folders.ts';
import { readSite } from '../../seeds/settings-file.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { createCommand, flag, type Invocation, readArguments } from '../command.ts';
import { type ImportedFiles, publicationsFile, extendPublicationsFile, readImportedFiles } from './arrivals.ts';
import { comparePapers } from './compare.ts';
import { formatComparison } from './format-comparison.ts';
import { formatForeignSite } from './format-foreign-site.ts';
import { foreignSites } from './foreign-sites.ts';
import { formatIdentity, isExampleSite } from './identity.ts';
import { type ImportRequest, applyPlan, type ImportPlan, planImport } from './plan.ts';
import { type OwnersText, readText } from './read-text.ts';

const usage = `npm run import -- [--dry-run] [--replace] [--captured 2026-01-31] [--of NAME] FILE…
npm run import -- [--dry-run] [--replace] [--of NAME] -
npm run import -- [--dry-run] [--replace] [--hidden] --from ${Object.keys(foreignSites).join('|')} FOLDER

Prints which papers the files add or change. Then copies the files to seeds/ and lists them under “sources” in site.yaml.
Papers from pasted text (“-” is standard input), a web page, a Word document or a list of references are written to
seeds/publications.bib, where you can edit them. Papers that are already in that file do not change. A copy of the original is
kept beside it for comparison. The site does not read this copy, and you may delete it.
With --from, imports the papers of a whole site, the files that they link to, and redirects from their addresses.

  --dry-run   Print the changes without writing anything.
  --replace   Replace all existing sources. Recorded addresses and corrections are kept, except those of the example.
  --hidden    Also import papers that the former site does not show: drafts, unpublished pages and files that no page lists.
  --captured  The day on which you copied a pasted list. Default: today.
  --of        The person whose papers the file contains, if it is a list of one person’s papers.`;

type Options = ReturnType<typeof readOptions>;

/** `npm run import`: adds papers to the site, and prints the changes. */
export const importPapers = createCommand({
  usage,
  read: readOptions,
  run: async (options, invocation) => {
    const paths = options.from === undefined ? options.paths : [];
    const texts = await Promise.all(paths.map((path) => readText(path, invocation)));
    return bringPapers(options, texts, invocation);
  },
});

function readOptions(invocation: Invocation) {
  const { values, positionals } = readArguments(invocation, {
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
  if (positionals.length === 0) throw new Error('Missing FILE: name at least one file to import.');
  if (values.from !== undefined && positionals.length > 1) throw new Error('--from takes exactly one FOLDER.');
  return {
    ...values,
    dryRun: values['dry-run'],
    captured: captured.data,
    of: of.data,
    today,
    from: values.from,
    paths: positionals.map(toPath),
  };
}

/** A path with backslashes, as typed on Windows, with slashes instead, if that is an existing file. */
function toPath(written: string): string {
  const path = written.replaceAll('\\', '/');
  return existsSync(path) ? path : written;
}

function bringPapers(options: Options, texts: readonly OwnersText[], invocation: Invocation): number {
  const folder = locateOwnFolders(invocation.environment).seeds;
  // Without the folder, there is nothing to lock, and the missing settings are reported.
  if (options.dryRun || !existsSync(folder)) return bringInto(folder, options, texts, invocation);
  return lockSeeds(folder, 'importing papers', () => bringInto(folder, options, texts, invocation));
}

function bringInto(
  folder: string,
  options: Options,
  texts: readonly OwnersText[],
  { environment, stdout, stderr }: Invocation,
): number {
  const { site, diagnostics } = readSite(environment);
  if (!site) {
    stderr.write(`${formatReport(diagnostics, createPaint(stderr))}\n`);
    return 1;
  }
  const settings = { site, address: environment['OFFPRINT_ADDRESS'] };
  const arrivals = readImportedFiles(texts, folder, { site, replace: options.replace });
  const request = readRequest(options, arrivals, folder, (trial) => planImport(folder, settings, trial).after);
  const plan = planImport(folder, settings, request);
  const isNew = request.sources.size > 0;
  refuseOtherPapers(plan, request);
  const found = report(stdout, plan, request, arrivals);
  if (found.some(({ severity }) => severity === 'error')) {
    stderr.write('Nothing was written because of the errors above.\n');
    return 1;
  }
  if (options.dryRun || !isNew) {
    stdout.write(`Nothing was written: ${isNew ? 'dry run' : `${publicationsFile} has these papers already`}.\n`);
    return 0;
  }
  applyPlan(folder, plan);
  stdout.write(formatWritten(plan, request));
  return 0;
}

/** Throws if a file would replace a source of the same name that has only other papers: two exports can have the same name by chance. */
function refuseOtherPapers({ before, after }: ImportPlan, { sources, replace }: ImportRequest): void {
  if (replace) return;
  const ids = Map.groupBy(after.placed, ({ source }) => source.file);
  const replaced = Map.groupBy(before.placed, ({ source }) => source.file);
  for (const file of sources.keys()) {
    const [own = [], former = []] = [ids.get(file), replaced.get(file)];
    const known = new Set(former.map(({ id }) => id));
    if (known.size === 0 || own.length === 0 || own.some(({ id }) => known.has(id))) continue;
    throw new OwnerError(
      `Nothing was written: seeds/${file} has other papers, and a file with the same name would replace it. To add your papers, rename the ` +
        `file that you import. To replace the former papers, delete seeds/${file} first.`,
    );
  }
}

function readRequest(
  { from, paths, captured, of, replace, hidden, today }: Options,
  { sources, read, originals }: ImportedFiles,
  folder: string,
  resolve: (trial: ImportRequest) => ResolvedSeeds,
): ImportRequest {
  const [path = '.'] = paths;
  const site = from === undefined ? null : (foreignSites[from]?.(path, { withHidden: hidden, today }) ?? null);
  const request = { sources: site?.sources ?? sources, captured, of, replace, from: site };
  const file = join(folder, publicationsFile);
  const former = replace || !existsSync(file) ? '' : readFileSync(file, 'utf8');
  const clean = extendPublicationsFile(read, former, (trial) => resolve({ ...request, sources: trial }));
  return clean === null
    ? request
    : { ...request, sources: new Map([...request.sources, [publicationsFile, clean]]), originals };
}

/** Prints the changes, and returns the diagnostics. */
function report(
  stdout: NodeJS.WritableStream,
  { before, after, site, identity, lost, left, diagnostics }: ImportPlan,
  { sources, from, replace }: ImportRequest,
  arrivals: ImportedFiles,
): readonly Diagnostic[] {
  const names = new Set(sources.keys());
  const drafts = after.sources.filter(({ source }) => names.has(source.file)).flatMap((source) => source.drafts);
  stdout.write(`${(from ? [`${[...names].join(', ')}: ${countPapers(drafts.length)}`] : arrivals.lines).join('\n')}\n`);
  if (drafts.length > 0) {
    const comparison = comparePapers(identity ? emptySeeds : before, after, names);
    stdout.write(`${formatComparison(comparison)}\n`);
    if (!replace && comparison.gone.length > 0)
      stdout.write('The file replaces the source of the same name. To keep the removed papers, rename your file.\n');
  }
  const remarks = from ? formatForeignSite(from, site, { lost, left }) : '';
  if (remarks !== '') stdout.write(`${remarks}\n`);
  if (!replace && before.publications.length > 0 && isExampleSite(site))
    stdout.write('The site still has the papers of the example. To remove them, add --replace to the command.\n');
  // Without any source the settings have faults that are not the owner's.
  const all = replace && names.size === 0 ? [] : diagnostics;
  const own = all.filter(
    ({ code, position, severity }) =>
      severity === 'error' || (code !== 'papers-joined' && position !== null && names.has(position.file)),
  );
  // The owner edits the entries, not the text that they were made from.
  const ofEntries = own.filter(({ position }) => position?.file === publicationsFile);
  const codes = new Set(ofEntries.map(({ code }) => code));
  const found = [...arrivals.diagnostics.filter(({ code }) => !codes.has(code)), ...own];
  const isRefused = found.some(({ severity }) => severity === 'error');
  if (identity && !isRefused) stdout.write(`${formatIdentity(identity)}\n`);
  if (found.length > 0) stdout.write(`\n${formatReport(found, createPaint(stdout), { all: false })}\n\n`);
  return found;
}

function formatWritten(
  { after, texts, originals, files, outdated, unused }: ImportPlan,
  { sources }: ImportRequest,
): string {
  const written = [...texts.keys(), ...originals.keys()].map((file) => `seeds/${file}`);
  const copied = files.size === 0 ? [] : [`${String(files.size)} ${files.size === 1 ? 'file' : 'files'} of papers`];
  const kept =
    originals.size === 0
      ? `From now on, edit ${[...sources.keys()].map((file) => `seeds/${file}`).join(', ')}; for a file that you will export again, write your changes to seeds/corrections.yaml instead.\n`
      : `From now on, edit seeds/${publicationsFile}. The site does not read ${[...originals.keys()].map((file) => `seeds/${file}`).join(', ')}, a copy of what you imported: keep it for comparison, or delete it.\n`;
  const removed =
    outdated.length === 0
      ? ''
      : `Renamed to .bak, and no longer used: ${outdated.map((file) => `seeds/${file}`).join(', ')}.\n`;
  const left = unused.map(
    (file) => `Kept: seeds/${file}, which is no longer a source. Delete it if you do not need it.\n`,
  );
  const next = after.diagnostics.some(({ code }) => code === 'address-new')
    ? 'When the titles are correct, run “npm run check -- --write” to record the addresses of the new papers.\n'
    : '';
  const all = 'To see all papers, run “npm run dev”.\n';
  return `Written: ${[...written, ...copied].join(', ')}.\n${kept}${removed}${left.join('')}${all}${next}`;
}

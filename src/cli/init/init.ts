import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { personSchema } from '../../core/settings/person-schema.ts';
import { describeSystemError, OwnerError } from '../../reporters/owner-error.ts';
import { listFolder } from '../../seeds/inner-files.ts';
import { packageFolder } from '../../seeds/package-folder.ts';
import { settingsFile, syncedFile } from '../../seeds/seed-files.ts';
import { createCommand, type Invocation, readArguments } from '../command.ts';
import { adoptIdentity } from '../import/identity.ts';
import { importPapers } from '../import/import-papers.ts';
import { readOrcidPapers } from './orcid-papers.ts';
import { listSiteFiles } from './site-files.ts';

const usage = `npx offprint init [--from FILE [--captured 2026-01-31] [--of NAME] | --orcid 0000-0002-1825-0097] [FOLDER]

Creates a site in FOLDER or in the current folder. Does not change existing files.

  --from      The file with your papers: BibTeX, RIS, CSL-JSON, a table, a Word document, a saved web page, or text such as
              a list of references. “-” is standard input. Default: the papers of the example.
  --captured  The day on which you copied a pasted list. Default: today.
  --of        The person whose papers the file contains, if it is a list of one person’s papers.
  --orcid     The ORCID iD of a person, or several. The papers are read from ORCID and doi.org.`;

/** `offprint init`: writes the files of a site, and prints what to do next. */
export const init = createCommand({
  usage,
  read: readOptions,
  run: async (options, invocation) => {
    const drafts = mkdtempSync(join(tmpdir(), 'offprint-init-'));
    try {
      return await writeSite(options, drafts, invocation);
    } finally {
      rmSync(drafts, { recursive: true });
    }
  },
});

type Options = ReturnType<typeof readOptions>;

function readOptions(invocation: Invocation) {
  const { values, positionals } = readArguments(invocation, {
    from: { type: 'string' },
    captured: { type: 'string' },
    of: { type: 'string' },
    orcid: { type: 'string', multiple: true },
  });
  const [folder = '.', ...others] = positionals;
  if (others.length > 0) throw new Error('“init” takes at most one FOLDER.');
  if (values.orcid === undefined) return { ...values, folder };
  if (values.from !== undefined) throw new Error('“init” takes either --from or --orcid.');
  const orcid = personSchema.shape.orcid.safeParse(values.orcid);
  if (orcid.success) return { ...values, orcid: orcid.data, folder };
  throw new Error(`--orcid ${values.orcid.join(' ')} ${orcid.error.issues[0]?.message ?? ''}.`);
}

/** Writes a site, and returns the exit code. The seeds are created in the temporary folder `drafts`, so that a failed import writes nothing. */
async function writeSite(options: Options, drafts: string, invocation: Invocation): Promise<number> {
  const { captured, of, orcid, folder } = options;
  const site = resolve(folder);
  const hasSeeds = isFilled(join(site, 'seeds'));
  if ((options.from ?? orcid) !== undefined && hasSeeds) {
    const command =
      options.from === undefined
        ? 'npx offprint sync --write, with “orcid” in site.yaml'
        : `npx offprint import ${options.from === '-' ? '-' : quoteArgument(relative(site, options.from))}`;
    throw new OwnerError(
      `The folder “${join(folder, 'seeds')}” is not empty. To add papers to it, run in “${folder}”: ${command}`,
    );
  }
  const example = join(packageFolder, 'seeds');
  const seeds = join(drafts, 'seeds');
  const from = orcid === undefined ? options.from : join(drafts, syncedFile);
  if (from !== undefined) {
    mkdirSync(seeds);
    cpSync(join(example, settingsFile), join(seeds, settingsFile));
    for (const name of readdirSync(example).filter((file) => file.endsWith('.schema.json')))
      cpSync(join(example, name), join(seeds, name));
    if (orcid !== undefined) await preparePapers(orcid, drafts, invocation);
    const passed = Object.entries({ captured, of }).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    );
    const status = await importPapers({
      ...invocation,
      args: ['--replace', ...passed, from],
      environment: { ...invocation.environment, OFFPRINT_SEEDS: seeds },
    });
    if (status !== 0) return status;
  }
  const files = new Map<string, string | Uint8Array>([
    ...listSiteFiles(basename(site)),
    ...readFolder('public', join(packageFolder, 'public')),
    ...(hasSeeds ? [] : readFolder('seeds', from === undefined ? example : seeds)),
  ]);
  const kept = [...files.keys()].filter((file) => !writeNew(join(site, file), files.get(file) ?? ''));
  invocation.stdout.write(describe(folder, [...files.keys()], hasSeeds ? [...kept, 'seeds/'] : kept));
  return 0;
}

/** Writes the papers of a person to a file for import, and the person to the settings. */
async function preparePapers(orcid: readonly string[], drafts: string, invocation: Invocation): Promise<void> {
  const { name, variants, text } = await readOrcidPapers(orcid, join(drafts, 'answers'), invocation);
  writeFileSync(join(drafts, syncedFile), text);
  if (name === '') return;
  const settings = join(drafts, 'seeds', settingsFile);
  const identity = { title: name, owner: name, variants, description: '', language: '', address: '' };
  const document = parseDocument(adoptIdentity(readFileSync(settings, 'utf8'), identity));
  document.setIn(['people', 0, 'orcid'], document.createNode(orcid.length > 1 ? orcid : orcid[0], { flow: true }));
  writeFileSync(settings, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

const isFilled = (folder: string) => existsSync(folder) && readdirSync(folder).length > 0;

function readFolder(name: string, folder: string): readonly (readonly [file: string, content: Uint8Array])[] {
  const { files } = listFolder(folder);
  return files
    .filter((file) => !file.endsWith('.bak'))
    .map((file) => [`${name}/${file}`, readFileSync(join(folder, file))]);
}

/** Writes a file. False if it already exists. */
function writeNew(path: string, content: string | Uint8Array): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw new OwnerError(`Cannot write “${path}”: ${describeSystemError(error)}.`, { cause: error });
  }
}

function describe(folder: string, files: readonly string[], kept: readonly string[]): string {
  const written = files.filter((file) => !kept.includes(file));
  const here = isAbsolute(folder) ? folder : relative('.', folder);
  // An existing package.json has no scripts for the commands.
  const [run, install] = kept.includes('package.json')
    ? ['npx offprint', 'npm install offprint']
    : ['npm run', 'npm install'];
  return [
    written.length === 0 ? 'Nothing was written.' : `Written: ${written.join(', ')}.`,
    ...(kept.length === 0 ? [] : [`Not changed, because they already exist: ${kept.join(', ')}.`]),
    '',
    'Next:',
    ...(here === '' ? [] : [`  cd ${quoteArgument(here)}`]),
    `  ${install}`,
    `  ${run} dev      # serves the site while you edit seeds/site.yaml: title, description, address and people`,
    `  ${run} check    # reports errors and uncertain results`,
    '',
  ].join('\n');
}

/** A path as an argument in any shell; quotation marks in paths are not supported. */
const quoteArgument = (path: string) => (/^[\w./\\:-]+$/u.test(path) ? path : `"${path}"`);

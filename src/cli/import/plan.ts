import { constants, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Document, parseDocument, YAMLSeq } from 'yaml';
import type { Diagnostic } from '../../core/diagnostics.ts';
import { describeRefusal } from '../../core/diagnostics/files.ts';
import { isFilePath } from '../../core/model/links.ts';
import { findPathFault } from '../../core/model/paper-files.ts';
import { readSettings } from '../../core/settings/read-settings.ts';
import type { Site } from '../../core/settings/site-schema.ts';
import { emptySeeds, readSeeds, type ResolvedSeeds } from '../../seeds/read-seeds.ts';
import {
  correctionsFile,
  foundFile,
  ledgerFile,
  listSeedFiles,
  redirectsFile,
  settingsFile,
} from '../../seeds/seed-files.ts';
import { OwnerError } from '../../reporters/owner-error.ts';
import { type Content, moveToBackup, writeOwnersFiles } from '../../seeds/write-owners-files.ts';
import { findForeignFile, type ForeignSite } from './foreign-site.ts';
import { adoptIdentity, chooseIdentity, type Identity, isExampleSite, isExampleListing } from './identity.ts';
import { formatRedirects } from './redirects.ts';

/** What an import adds to the seeds folder. */
export interface ImportRequest {
  /** Texts by the names of files in the seeds folder. */
  readonly sources: ReadonlyMap<string, string>;
  /** The files and texts from which sources were created, by the names under which they are kept in the seeds folder. */
  readonly originals?: ReadonlyMap<string, Content>;
  /** The day on which listings were copied. */
  readonly captured: string;
  /** The author of all papers in the files, if the owner named one with `--of`. */
  readonly of: string | undefined;
  /** True when these replace all other sources. */
  readonly replace: boolean;
  /** The site that they come from. */
  readonly from: ForeignSite | null;
}

export interface ImportPlan {
  readonly before: ResolvedSeeds;
  readonly after: ResolvedSeeds;
  /** True when the texts replace all other sources. */
  readonly replace: boolean;
  /** The resulting settings. */
  readonly site: Site;
  /** The new owner of the site; null if the settings already name one. */
  readonly identity: Identity | null;
  /** Texts of all files to write, by their names in the seeds folder. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files and texts from which sources were created, by names in the seeds folder. */
  readonly originals: ReadonlyMap<string, Content>;
  /** Files of papers to copy, by their new paths in the seeds folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that papers of a foreign site name and that are not imported, with the reason. */
  readonly left: readonly string[];
  /** Files in the seeds folder that belong to removed papers. */
  readonly outdated: readonly string[];
  /** Former sources of the example that somebody has changed. */
  readonly unused: readonly string[];
  /** Addresses of a foreign site without a redirect, and why. */
  readonly lost: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Computes the result of a request in a copy of the seeds folder, without writing anything. */
export function planImport(
  folder: string,
  { site, address }: { readonly site: Site; readonly address: string | undefined },
  request: ImportRequest,
): ImportPlan {
  const copy = mkdtempSync(join(tmpdir(), 'offprint-import-'));
  try {
    copyTo(folder, copy);
    const before = readSeeds(folder, site);
    // Recorded addresses and corrections of an owner are kept when the list is replaced.
    const isAnew = request.replace && isExampleSite(site);
    const records = isAnew
      ? [ledgerFile, correctionsFile, redirectsFile, foundFile].filter((file) => holdsEntries(join(folder, file)))
      : [];
    const lists = isAnew ? site.sources.map(({ file }) => file).filter((file) => !request.sources.has(file)) : [];
    const { ofExample = [], unused = [] } = Object.groupBy(
      lists.filter((file) => existsSync(join(folder, file))),
      (file) => (isExampleListing(readFileSync(join(folder, file), 'utf8')) ? 'ofExample' : 'unused'),
    );
    const outdated = [...records, ...ofExample];
    for (const file of outdated) rmSync(join(copy, file), { force: true });
    const former = readFileSync(join(folder, settingsFile), 'utf8');
    const settings = addSources(former, request);
    const texts = new Map([...request.sources, [settingsFile, settings]]);
    for (const [file, text] of texts) {
      if (statSync(join(copy, file), { throwIfNoEntry: false })?.isDirectory())
        throw new OwnerError(`Cannot write “${join(folder, file)}”: it is a folder. Rename the file that you import.`);
      writeFileSync(join(copy, file), text);
    }
    const { site: extended, diagnostics } = readSettings(settingsFile, settings, address);
    const { originals = new Map<string, Content>() } = request;
    const nothing = {
      originals,
      replace: request.replace,
      identity: null,
      files: new Map<string, string>(),
      left: [],
      lost: [],
    };
    if (!extended) return { ...nothing, before, after: emptySeeds, site, texts, outdated, unused, diagnostics };
    const arrived = readSeeds(copy, extended);
    const seedFiles = listSeedFiles('', extended).map((file) => file.toLowerCase());
    const isOwn = (path: string) => seedFiles.includes(resolve(path).toLowerCase());
    const { files, left } = request.from ? findFiles(arrived, request.from, isOwn) : nothing;
    for (const [path, file] of files) copyTo(file, join(copy, path));
    const identity = isAnew ? chooseIdentity(request.from?.site ?? null, arrived.publications, request.of) : null;
    const adopted = identity ? adoptIdentity(settings, identity) : settings;
    if (adopted === former) texts.delete(settingsFile);
    else texts.set(settingsFile, adopted);
    const own = identity ? (readSettings(settingsFile, adopted, address).site ?? extended) : extended;
    const after = identity || files.size > 0 ? readSeeds(copy, own) : arrived;
    const kept = join(copy, redirectsFile);
    const redirects =
      request.from && formatRedirects(existsSync(kept) ? readFileSync(kept, 'utf8') : '', after, request.from, own);
    if (redirects) texts.set(redirectsFile, redirects.text);
    return {
      before,
      after,
      site: own,
      replace: request.replace,
      identity,
      texts,
      originals,
      files,
      left,
      outdated: outdated.filter((file) => !texts.has(file)),
      unused,
      lost: redirects?.remarks ?? [],
      diagnostics: after.diagnostics,
    };
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Whether a YAML file contains entries, not only comments. A file with only comments is kept, because its examples help with any papers. */
function holdsEntries(file: string): boolean {
  return existsSync(file) && parseDocument(readFileSync(file, 'utf8')).contents !== null;
}

/**
 * Writes the files of a plan. With `replace`, all earlier backups are kept. The settings are written last, because they name the new sources.
 * Throws an `OwnerError` if a file cannot be written.
 */
export function applyPlan(folder: string, { texts, originals, files, outdated, replace }: ImportPlan): void {
  const settingsLast = [...texts].toSorted(([a], [b]) => Number(a === settingsFile) - Number(b === settingsFile));
  const contents: readonly (readonly [file: string, content: Content])[] = [
    ...[...files].map(([path, file]) => [path, { copyOf: file }] as const),
    ...originals,
    ...settingsLast,
  ];
  const byPath = new Map(contents.map(([file, content]) => [join(folder, file), content]));
  writeOwnersFiles(byPath, { kept: replace ? 'every' : 'last' });
  for (const file of outdated) moveToBackup(join(folder, file));
}

/** Copies a file or folder, without duplicating its data on file systems that support this. */
function copyTo(path: string, target: string): void {
  cpSync(path, target, { recursive: true, mode: constants.COPYFILE_FICLONE });
}

/** Adds sources to the text of `site.yaml`, and keeps its comments. Returns the same text if it already has them. */
function addSources(text: string, { sources, captured, of, replace }: ImportRequest): string {
  const document = parseDocument(text);
  const before = JSON.stringify(document);
  const added = [...sources.keys()].map((file) => ({
    file,
    ...(/\.txt$/iu.test(file) && { captured }),
    ...(of !== undefined && { of }),
  }));
  const listed = document.get('sources');
  if (replace || !(listed instanceof YAMLSeq)) {
    document.set('sources', document.createNode(added));
  } else {
    const names = listSources(document);
    for (const source of added) {
      const index = names.indexOf(source.file);
      if (index === -1) listed.add(document.createNode(source));
      else for (const [key, value] of Object.entries(source)) document.setIn(['sources', index, key], value);
    }
  }
  return JSON.stringify(document) === before ? text : document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function listSources(document: Document): readonly unknown[] {
  const { sources } = document.toJS() as { readonly sources: readonly { readonly file?: unknown }[] };
  return sources.map(({ file }) => file);
}

/**
 * Finds the files that papers of a foreign site name: those to import, by their paths in the seeds folder, and those to leave out. `isOwn` is
 * true for files of the owner's site, which must not be replaced.
 */
function findFiles({ sources }: ResolvedSeeds, from: ForeignSite, isOwn: (path: string) => boolean) {
  const named = sources
    .flatMap(({ drafts }) => drafts)
    .flatMap(({ reference }) => Object.values(reference?.links ?? {}).map(({ value }) => value))
    .filter(isFilePath);
  const files = new Map<string, string>();
  const left: string[] = [];
  for (const path of new Set(named)) {
    const found = findForeignFile(from, path);
    const fault = findPathFault(path) ?? (found.file !== undefined && isOwn(found.path) ? 'own' : null);
    if (found.file === undefined && found.fault === 'link') left.push(`${path}: it is a symbolic link or behind one`);
    else if (found.file !== undefined && fault !== null) left.push(`${path}: ${describeRefusal(fault)}`);
    else if (found.file !== undefined) files.set(found.path, resolve(found.file));
  }
  return { files, left };
}

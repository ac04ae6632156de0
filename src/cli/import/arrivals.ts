import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Diagnostic, DiagnosticCode } from '../../core/diagnostics.ts';
import {
  describeFormat,
  extensionOf,
  isRunningText,
  readSource,
  recogniseFormat,
} from '../../core/import/read-source.ts';
import type { ParsedSource } from '../../core/import/parsed-source.ts';
import { toCleanEntries } from '../../core/migrate/clean-source.ts';
import { countPapers } from '../../core/model/counts.ts';
import type { Draft } from '../../core/model/draft.ts';
import { assignCitationKeys, citedYear } from '../../core/resolve/citation-keys.ts';
import type { Site } from '../../core/settings/site-schema.ts';
import { formatConfidences } from '../../reporters/totals.ts';
import type { ResolvedSeeds } from '../../seeds/read-seeds.ts';
import type { Content } from '../../seeds/write-owners-files.ts';
import type { OwnersText } from './read-text.ts';

/** The BibTeX file for papers imported from text, pages and documents. The owner edits it. */
export const publicationsFile = 'publications.bib';
/** The name of new entries while they are compared with the existing file. */
const trialFile = 'publications.new.bib';

/** The result of reading texts to import. */
export interface ImportedFiles {
  /** Sources that are kept unchanged, by file name. */
  readonly sources: ReadonlyMap<string, string>;
  /** Texts that become entries of `publicationsFile`. */
  readonly read: readonly ParsedSource[];
  /** The originals of these texts, which are kept in the seeds folder, by file name. */
  readonly originals: ReadonlyMap<string, Content>;
  /** Diagnostics of texts that become entries. */
  readonly diagnostics: readonly Diagnostic[];
  /** The format and content of each text, in words. */
  readonly lines: readonly string[];
}

/**
 * Reads texts to import. Files of reference managers and indexes stay sources, which their owner can export again; pasted text, pages
 * and documents become entries, unless the site already has the file as a source.
 */
export function readImportedFiles(
  texts: readonly OwnersText[],
  folder: string,
  { site, replace }: { readonly site: Site; readonly replace: boolean },
): ImportedFiles {
  const people = site.people.flatMap(({ name, variants }) => [name, ...variants]);
  const [sources, originals] = [new Map<string, string>(), new Map<string, Content>()];
  const read: ParsedSource[] = [];
  const lines = texts.map(({ name, text, kind, original }) => {
    const format = recogniseFormat(name ?? 'pasted.txt', text);
    const file = name ?? findFreeName(folder, `pasted.${extensionOf(format)}`, text, replace);
    const parsed = readSource(file, text, people);
    const isSource = !replace && site.sources.some((source) => source.file === name);
    const isCleaned = name === null ? parsed.entries !== undefined : isRunningText(format) && !isSource;
    if (isCleaned || parsed.drafts.length === 0) {
      read.push(parsed);
      originals.set(name === null ? file : findFreeName(folder, file, original, replace), original);
    } else sources.set(file, text);
    const form = parsed.drafts.length === 0 ? null : (kind ?? describeFormat(format, name ?? ''));
    return describe(name ?? 'Standard input', form, parsed);
  });
  return { sources, read, originals, lines, diagnostics: read.flatMap(({ diagnostics }) => diagnostics) };
}

/** Diagnostics of entries that do not become papers. */
const leavesOut: ReadonlySet<DiagnosticCode> = new Set(['reference-unreadable', 'reference-title-missing']);

function describe(name: string, kind: string | null, { drafts, diagnostics }: ParsedSource): string {
  const left = diagnostics.filter(({ code }) => leavesOut.has(code)).length;
  const leftOut = left === 0 ? '' : `, ${String(left)} ${left === 1 ? 'entry' : 'entries'} left out`;
  const confidences = kind === null ? '' : `, ${formatConfidences(drafts)}`;
  return `${name}${kind === null ? '' : `, read as ${kind}`}: ${countPapers(drafts.length)}${confidences}${leftOut}`;
}

/** A file name without other content: `cv-2.docx` if another `cv.docx` exists. */
function findFreeName(folder: string, name: string, content: Content, replace: boolean): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : readFileSync(content.copyOf);
  const isFree = (file: string) => !existsSync(file) || readFileSync(file).equals(bytes);
  const [ending] = [extname(name)];
  const stem = name.slice(0, name.length - ending.length);
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${stem}-${String(number)}${ending}`;
    if (replace || isFree(join(folder, free))) return free;
  }
}

/**
 * Adds the papers that `publicationsFile` does not have yet to its text, `former`. Null if it has all of them. `resolve` reads the site with one
 * more source.
 */
export function extendPublicationsFile(
  read: readonly ParsedSource[],
  former: string,
  resolve: (sources: ReadonlyMap<string, string>) => Pick<ResolvedSeeds, 'placed'>,
): string | null {
  const drafts = read.flatMap((parsed) => (parsed.entries ? parsed.drafts : []));
  const entries = read.flatMap((parsed) => parsed.entries ?? []);
  const taken = new Set(
    readSource(publicationsFile, former, []).drafts.flatMap(({ reference }) => reference?.key?.value ?? []),
  );
  const texts = toCleanEntries({ drafts, entries }, assignCitationKeys(drafts.map(toCitable), taken));
  if (former.trim() === '') return texts.length === 0 ? null : texts.join('\n');
  const { placed } = resolve(new Map([[trialFile, texts.join('\n')]]));
  const of = (file: string) => placed.filter(({ source }) => source.file === file);
  const known = new Set(of(publicationsFile).map(({ id }) => id));
  const ids = new Map(of(trialFile).map(({ draft, id }) => [draft.source.line, id]));
  let line = 1;
  const added = texts.filter((text) => {
    const id = ids.get(line);
    line += text.split('\n').length;
    return id === undefined || !known.has(id);
  });
  return added.length === 0 ? null : [former.trimEnd() + '\n', ...added].join('\n');
}

const toCitable = ({ title, authors, etal, date }: Draft, index: number) => ({
  id: String(index).padStart(6, '0'),
  title: title.value.written,
  authors: authors.map(({ value, parts }) => ({ family: parts?.family ?? value })),
  etal: etal !== null,
  year: citedYear(date.value),
});

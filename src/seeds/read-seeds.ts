import { createDiagnostic, type Diagnostic, type DiagnosticCode } from '../core/diagnostics.ts';
import type { AcceptedMatches } from '../core/resolve/accept-matches.ts';
import { readSource } from '../core/import/read-source.ts';
import { type CorrectionsFile, emptyCorrections } from '../core/resolve/corrections/read-corrections.ts';
import { emptyFound, type FoundFile } from '../core/found/read-found.ts';
import { listPaperFiles } from '../core/model/paper-files.ts';
import type { Redirect } from '../core/model/redirect.ts';
import { diagnoseSettings } from '../core/resolve/diagnose-settings.ts';
import { attachFiles } from '../core/resolve/attach-files.ts';
import { emptyLedger, type LedgerFile } from '../core/resolve/read-ledger.ts';
import { resolveRedirects } from '../core/resolve/redirects.ts';
import { type Resolution, resolveDrafts } from '../core/resolve/resolve-drafts.ts';
import type { Position } from '../core/model/source-text.ts';
import type { SourceDrafts } from '../core/resolve/read-works.ts';
import { createUrls } from '../core/urls.ts';
import type { CheckedSettings } from '../core/settings/read-settings.ts';
import type { Site, Source } from '../core/settings/site-schema.ts';
import { previewSize } from '../images/preview-size.ts';
import { attempt } from '../reporters/unexpected-error.ts';
import { findAttachment } from './attachments.ts';
import { readPictures } from './read-pictures.ts';
import { type Portraits, readPortraits } from './read-portraits.ts';
import { listFolder, type FolderContent } from './inner-files.ts';
import { locateOwnFolders } from './own-folders.ts';
import { readTextFile } from './read-text-file.ts';
import { listSeedFiles, readCorrectionsFile, readFoundFile, readLedgerFile, readRedirectsFile } from './seed-files.ts';

export interface ResolvedSeeds extends Resolution, Portraits {
  /** The papers of each readable source. */
  readonly sources: readonly SourceDrafts[];
  /** The targets of a former site's addresses. */
  readonly redirects: readonly Redirect[];
  /** The prefix of all identifiers in feeds: the address of the site, or the one recorded in the ledger. */
  readonly feedIds: string;
  /** The resized pictures of papers, by path. */
  readonly previews: Readonly<Record<string, Uint8Array>>;
}

/** The result if the settings are invalid. */
export const emptySeeds: ResolvedSeeds = {
  sources: [],
  publications: [],
  formerPapers: [],
  formerLists: [],
  paperLists: new Map(),
  listEntries: {},
  redirects: [],
  feedIds: '',
  previews: {},
  portrait: null,
  photos: {},
  placed: [],
  additions: new Map(),
  refreshed: new Map(),
  unknownMatches: [],
  corrected: new Set(),
  diagnostics: [],
};

/** Inputs other than the sources. */
export interface ReadOptions {
  /** The ledger; by default, the one in the folder. */
  readonly ledger?: LedgerFile;
  /** The corrections; by default, those in the folder. */
  readonly corrections?: CorrectionsFile;
  /** Found facts; by default, those in the folder. */
  readonly found?: FoundFile;
  /** The folder whose files are published unchanged; by default, the site's own. */
  readonly publicFiles?: string;
  /** The cache for resized pictures; by default, the site's own. */
  readonly cache?: string;
  /** Matches confirmed by the owner. */
  readonly accepted?: AcceptedMatches;
  /** The positions of settings and their diagnostics; none by default. */
  readonly settings?: Pick<CheckedSettings, 'locate' | 'diagnostics'>;
  /** Today, `2026-11-23`; without it, no dates are compared with today. */
  readonly today?: string;
  /** Called with each file of a paper: its path in the paper and its location; returns false if it no longer exists. */
  readonly attach?: (path: string, file: string) => boolean;
}

/** Reads all sources of a site from a folder and creates publications. Never throws; an unreadable file is a diagnostic. */
export function readSeeds(
  folder: string,
  site: Site,
  {
    ledger = readLedgerFile(folder),
    corrections = readCorrectionsFile(folder),
    found = readFoundFile(folder),
    publicFiles = locateOwnFolders(process.env).publicFiles,
    cache = locateOwnFolders(process.env).cache,
    accepted,
    attach = () => true,
    settings = { locate: () => null, diagnostics: [] },
    today,
  }: ReadOptions = {},
): ResolvedSeeds {
  const people = site.people.flatMap(({ name, variants }) => [name, ...variants]);
  const read = site.sources.map((source, index) =>
    readFile(folder, source, people, settings.locate(['sources', index, 'file'])),
  );
  const sources = read.flatMap(({ drafts }) => (drafts ? [drafts] : []));
  const ofReaders = read.flatMap((file) => file.diagnostics);
  const resolution = resolveDrafts(
    sources,
    site,
    { ledger, corrections, found, locateSetting: settings.locate, today, ...(accepted && { accepted }) },
    ofReaders,
  );
  const own = listSeedFiles(folder, site);
  const find = (path: string) => findAttachment([folder, publicFiles], path, own);
  const publications = site.show.figures
    ? resolution.publications
    : resolution.publications.map((publication) => ({ ...publication, preview: null }));
  const figures = new Set(publications.flatMap(({ preview }) => preview ?? []));
  const previews = readPictures(figures, { ...previewSize, fit: 'inside' }, { find, cache });
  const files = attachFiles(
    publications,
    { placed: resolution.placed, corrections },
    {
      ofLink: (path) => {
        const attachment = find(path);
        if ('fault' in attachment) return attachment.fault;
        return attach(path, attachment.file) ? null : 'missing';
      },
      ofPreview: (path) => previews.faults.get(path) ?? null,
    },
  );
  const former = readRedirectsFile(folder);
  const names = files.publications.map(({ id, links }) => [id, listPaperFiles(links).map(({ name }) => name)] as const);
  const published = listFolder(publicFiles);
  const { redirects, diagnostics } = resolveRedirects(former, {
    papers: new Map(names),
    formerPapers: resolution.formerPapers,
    files: published.files,
  });
  const { portrait, photos, ...portraits } = readPortraits(site, { find, cache }, settings.locate);
  return {
    ...resolution,
    publications: files.publications,
    sources,
    redirects,
    feedIds: ledger.siteEntry?.feedIds ?? homeAddress(site),
    previews: previews.pictures,
    portrait,
    photos,
    diagnostics: holdBack(read, [
      ...settings.diagnostics,
      ...portraits.diagnostics,
      ...ledger.diagnostics,
      ...corrections.diagnostics,
      ...former.diagnostics,
      ...found.diagnostics,
      // If entries could not be parsed, it is unknown which addresses are new.
      ...resolution.diagnostics.filter(({ code }) => code !== 'address-new' || ledger.diagnostics.length === 0),
      ...files.diagnostics,
      ...diagnoseSettings(site, resolution.publications, settings.locate, today),
      ...diagnosePublicFiles(published),
      ...diagnostics,
    ]),
  };
}

/** Removes diagnostics that only result from missing papers, if a source could not be read or is empty. */
function holdBack(read: readonly ReadFile[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isWhole = read.every(({ drafts }) => drafts !== null && drafts.drafts.length > 0);
  return isWhole ? diagnostics : diagnostics.filter(({ code }) => !ofMissingPapers.has(code));
}

/** Diagnostics that may result from a paper that was not read. */
const ofMissingPapers: ReadonlySet<DiagnosticCode> = new Set([
  'address-lost',
  'address-moved-nowhere',
  'address-unsure',
  'correction-matches-nothing',
  'correction-same-as-unknown',
  'example-identity',
  'ledger-of-other-papers',
  'list-lost',
  'list-moved-nowhere',
  'owner-without-papers',
  'person-without-papers',
  'person-work-unknown',
  'redirect-nowhere',
]);

function diagnosePublicFiles({ special, hidden }: FolderContent): readonly Diagnostic[] {
  return [special, hidden].flatMap((paths) => {
    const [isHidden, count, examples] = [paths === hidden, paths.length, paths.slice(0, 3)];
    return count === 0 ? [] : [createDiagnostic('public-files-refused', { count, examples, isHidden }, null)];
  });
}

/** The full address of the home page. */
function homeAddress(site: Site): string {
  const urls = createUrls(site);
  return urls.absolute(urls.home());
}

/** Reads files that are not sources of the site: their papers get no addresses. */
export function readLooseFiles(folder: string, site: Site): ResolvedSeeds {
  const people = site.people.map((person) => ({ ...person, photo: undefined }));
  const unportrayed = { ...site, people, profile: { ...site.profile, portrait: undefined } };
  const reading = readSeeds(folder, unportrayed, {
    ledger: emptyLedger,
    corrections: emptyCorrections,
    found: emptyFound,
  });
  const diagnostics = reading.diagnostics.filter(({ code }) => !ofSite.has(code));
  return { ...reading, additions: new Map(), refreshed: new Map(), diagnostics };
}

/** Diagnostics about the site as a whole. */
const ofSite: ReadonlySet<DiagnosticCode> = new Set([
  'address-new',
  'public-files-refused',
  'example-identity',
  'example-address',
  'owner-without-papers',
  'person-without-papers',
]);

interface ReadFile {
  readonly drafts: SourceDrafts | null;
  readonly diagnostics: readonly Diagnostic[];
}

function readFile(
  folder: string,
  { file, captured, of, format }: Source,
  people: readonly string[],
  named: Position | null,
): ReadFile {
  const text = readTextFile(folder, file, named);
  if (typeof text !== 'string') return { drafts: null, diagnostics: [text] };
  const { source, drafts, diagnostics } = attempt(`reading ${file}`, () => readSource(file, text, people, format));
  return { drafts: { source, captured: captured ?? null, of, drafts }, diagnostics };
}

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { renderedPublicationSchema, renderPublicationTexts } from './core/render/rendered.ts';
import { readSeeds } from './read-seeds.ts';
import { ReportedError } from './reporters/reported-error.ts';
import { countSeverities } from './reporters/terminal.ts';
import { readSite, seedsFolder, settingsFile } from './site.ts';

/**
 * Fills the collection from the seeds folder. Throws once, with the whole report, when anything is an error. An entry is
 * rendered again only when it or the code that renders it has changed; in development an edit of the seeds shows at once.
 */
export function seedsLoader() {
  return {
    name: 'offprint-seeds',
    schema: renderedPublicationSchema,
    load: async (context) => {
      const codeHash = hashCode(fileURLToPath(context.config.root));
      const load = () => fillStore(context, codeHash);
      await load();
      watchSeeds(context, load);
    },
  } satisfies Loader;
}

async function fillStore(context: LoaderContext, codeHash: string): Promise<void> {
  const { store, logger } = context;
  const { site, diagnostics: settingsDiagnostics } = readSite();
  if (!site) throw new ReportedError(settingsDiagnostics);
  const { publications, diagnostics } = readSeeds(seedsFolder, site);
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new ReportedError(diagnostics);

  const kept = new Set(publications.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const publication of publications) {
    const digest = hash(codeHash, JSON.stringify(publication));
    if (store.get(publication.id)?.digest === digest) continue;
    const rendered = { ...publication, rendered: renderPublicationTexts(publication) };
    store.set({ id: publication.id, digest, data: await context.parseData({ id: publication.id, data: rendered }) });
  }
  const report = `${String(publications.length)} papers; ${countSeverities(diagnostics)}`;
  logger.info(diagnostics.length > 0 ? `${report}. Run “npm run check” to see what and why.` : report);
}

/** Reads the seeds again when one of them is saved; a mistake is printed and the last good state stays. */
function watchSeeds({ watcher, logger }: LoaderContext, load: () => Promise<void>): void {
  const { site } = readSite();
  const files = new Set(
    [settingsFile, ...(site?.sources.map(({ file }) => file) ?? [])].map((file) => join(seedsFolder, file)),
  );
  watcher?.add([...files]);
  watcher?.on('change', (path) => {
    if (!files.has(path)) return;
    load().catch((error: unknown) => {
      logger.error(error instanceof Error ? error.message : String(error));
    });
  });
}

/** Changes whenever the code that makes entries changes, or the packages it uses. */
function hashCode(root: string): string {
  const files = globSync('src/core/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] }).toSorted();
  return hash(
    ...[...files, 'src/loader.ts', 'package-lock.json'].map((file) => readFileSync(join(root, file), 'utf8')),
  );
}

function hash(...texts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('base64url');
}

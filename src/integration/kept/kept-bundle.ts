import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { RolldownOutput } from 'rolldown';
import { z } from 'zod';
import { listFolder } from '../../seeds/inner-files.ts';
import { packageFolder } from '../../seeds/package-folder.ts';
import { hashLockFile, hashSources } from './hash-inputs.ts';
import { hash, readRecord, writeRecord } from './last-site.ts';

const bundleSchema = z.object({
  /** Changes whenever that does from which the bundle is made. */
  key: z.string(),
  /** Changes whenever the code that renders pages does. */
  code: z.string(),
  /** The module with which that code begins. */
  entry: z.string(),
  /** The files of each environment by their paths, in base64: `prerender` renders pages, `client` is what they load. */
  files: z.record(z.string(), z.record(z.string(), z.string())),
  /** The style sheets of each route. */
  styles: z.record(z.string(), z.array(z.unknown())),
});

type Bundle = z.output<typeof bundleSchema>;

type SetUp = Parameters<Required<AstroIntegration['hooks']>['astro:build:setup']>[0];
type ViteBuilder = Parameters<NonNullable<NonNullable<SetUp['vite']['builder']>['buildApp']>>[0];
type BuildEnvironment = Parameters<ViteBuilder['build']>[0];

/** What a bundle is made from beside the code of Offprint, its packages and the configuration. */
export interface BundleInputs {
  /** What virtual modules are made from. */
  readonly contents: unknown;
  /** Whether the owner has a part in how it is made, which may depend on anything. */
  readonly isExtended: boolean;
}

/** The code of a site as Vite bundles it. */
export interface SiteBundle {
  readonly integration: AstroIntegration;
  /** Changes whenever the code that renders pages does; null where that code is not known. */
  readonly hashCode: () => string | null;
  /** Keeps the bundle for the next build. It must be whole, and no page be made. */
  readonly keep: () => void;
}

/**
 * Takes the bundle of the last build where nothing has changed that it is made from; elsewhere Vite makes it. One in which the owner has a
 * part, with a module or in how it is made, is never kept.
 */
export function keptBundle({ contents, isExtended }: BundleInputs): SiteBundle {
  let file = '';
  let made: Omit<Bundle, 'files' | 'styles'> | null = null;
  let isOurs = !isExtended;
  let configured: readonly string[] = [];
  let routes: ReadonlyMap<string, { styles: unknown[] }> = new Map();
  const folders = new Map<string, string>();

  const takeKept = (kept: Bundle, environment: BuildEnvironment) => {
    for (const [path, text] of Object.entries(kept.files[environment.name] ?? {})) {
      const to = join(environment.config.build.outDir, path);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, text, 'base64');
    }
    // Vite bundles everything where nothing is.
    environment.isBuilt = true;
    // As much of it as Astro reads.
    return { output: [{ type: 'chunk', fileName: kept.entry, code: '', moduleIds: [] }] } as unknown as RolldownOutput;
  };

  const note = (key: string, environment: BuildEnvironment, { output }: RolldownOutput) => {
    folders.set(environment.name, environment.config.build.outDir);
    isOurs &&= output.every((part) => part.type === 'asset' || part.moduleIds.every(isOffprints));
    if (environment.name !== 'prerender') return;
    const files = output.map((part) => [part.fileName, hash(part.type === 'chunk' ? part.code : part.source)]);
    const entry = output.find(({ fileName }) => fileName.startsWith('prerender-entry'))?.fileName ?? '';
    made = { key, entry, code: hash(JSON.stringify(files.toSorted())) };
  };

  return {
    integration: {
      name: 'offprint-bundle',
      hooks: {
        'astro:config:done': ({ config: { integrations: _, vite: __, ...config } }) => {
          file = join(fileURLToPath(config.cacheDir), 'bundle');
          const own = globSync('**/*', { cwd: fileURLToPath(config.srcDir) }).toSorted();
          configured = [JSON.stringify([config, contents, own]), hashLockFile(fileURLToPath(config.root))];
        },
        'astro:build:setup': ({ vite, pages, updateConfig }) => {
          const buildApp = vite.builder?.buildApp;
          if (!buildApp) return;
          routes = pages;
          const key = hash(...configured, hashSources('package.json', 'src/**/*.*'), vite.mode ?? '');
          const last = readRecord(file, bundleSchema);
          const kept = isOurs && last?.key === key ? last : null;
          made = kept;
          for (const [route, styles] of Object.entries(kept?.styles ?? {})) {
            const page = routes.get(route);
            if (page) page.styles = styles;
          }
          const build = async (builder: ViteBuilder, environment: BuildEnvironment) => {
            if (kept) return takeKept(kept, environment);
            const output = await builder.build(environment);
            note(key, environment, output as RolldownOutput);
            return output;
          };
          updateConfig({
            builder: {
              buildApp: (builder) => buildApp({ ...builder, build: (environment) => build(builder, environment) }),
            },
          });
        },
      },
    },
    hashCode: () => made?.code ?? null,
    keep: () => {
      if (!made?.entry || !isOurs || folders.size === 0) return;
      const files = [...folders].map(([name, folder]) => [name, readFolder(folder)] as const);
      const styles = [...routes].map(([route, page]) => [route, page.styles] as const);
      writeRecord(file, { ...made, files: Object.fromEntries(files), styles: Object.fromEntries(styles) });
    },
  };
}

function readFolder(folder: string): Bundle['files'][string] {
  return Object.fromEntries(
    listFolder(folder).files.map((path) => [path, readFileSync(join(folder, path), 'base64')] as const),
  );
}

/** Whether a module is of Offprint or of a package; what Vite and Astro make has no path. */
function isOffprints(id: string): boolean {
  const path = id.replaceAll('\\', '/');
  return !isAbsolute(id) || path.includes('/node_modules/') || path.startsWith(`${ownSources}/`);
}

const ownSources = join(packageFolder, 'src').replaceAll('\\', '/');

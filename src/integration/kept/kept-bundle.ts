import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { RolldownOutput } from 'rolldown';
import { z } from 'zod';
import { listFolder } from '../../seeds/inner-files.ts';
import { packageFolder } from '../../seeds/package-folder.ts';
import { hashProgram } from './hash-inputs.ts';
import { hash, readRecord, writeRecord } from './last-site.ts';

const bundleSchema = z.object({
  /** A hash of all inputs of the bundle. */
  key: z.string(),
  /** A hash of the inputs of the configuration, see `hashStart`; null if it has unknown inputs. */
  start: z.string().nullable(),
  /** The resolved configuration, without integrations and Vite options. */
  config: z.record(z.string(), z.unknown()),
  /** A hash of the code that renders pages. */
  code: z.string(),
  /** The name of the entry module of that code. */
  entry: z.string(),
  /** The files of each environment by path, in base64: `prerender` renders pages, and pages load the files of `client`. */
  files: z.record(z.string(), z.record(z.string(), z.string())),
  /** The style sheets of each route. */
  styles: z.record(z.string(), z.array(z.unknown())),
});

export type Bundle = z.output<typeof bundleSchema>;

type SetUp = Parameters<Required<AstroIntegration['hooks']>['astro:build:setup']>[0];
type ViteBuilder = Parameters<NonNullable<NonNullable<SetUp['vite']['builder']>['buildApp']>>[0];
type BuildEnvironment = Parameters<ViteBuilder['build']>[0];

/** The inputs of a bundle apart from the code of Offprint, its packages and the configuration. */
export interface BundleInputs {
  /** The settings and options that virtual modules and the configuration use. */
  readonly contents: unknown;
  /** Whether the owner changes how Vite bundles the code. The inputs are then unknown. */
  readonly isExtended: boolean;
}

/** The code of a site, bundled by Vite. */
export interface SiteBundle {
  readonly integration: AstroIntegration;
  /** Uses the bundle of an earlier build, without Vite. False if a new bundle could be different. */
  readonly reuse: (kept: Bundle) => boolean;
  /** A hash of the code that renders pages; null if that code is unknown. */
  readonly hashCode: () => string | null;
  /** Saves the bundle for the next build. Must be called when the bundle is complete, before a page is rendered. */
  readonly save: () => void;
}

/** The bundle of the last build; null if there is none. */
export const readBundle = (cache: string): Bundle | null => readRecord(join(cache, bundleFile), bundleSchema);

const bundleFile = 'bundle';

/**
 * Reuses the bundle of the last build if none of its inputs has changed; otherwise Vite creates one. A bundle is not saved if the owner adds
 * modules to it or changes how Vite bundles.
 */
export function keptBundle({ contents, isExtended }: BundleInputs): SiteBundle {
  let cache = '';
  let kept: Bundle | null = null;
  let made: Omit<Bundle, 'files' | 'styles'> | null = null;
  let isOurs = !isExtended;
  let inputs: Pick<Bundle, 'key' | 'start' | 'config'> = { key: '', start: null, config: {} };
  let routes: ReadonlyMap<string, { styles: unknown[] }> = new Map();
  const folders = new Map<string, string>();

  const takeEnvironment = (bundle: Bundle, environment: BuildEnvironment) => {
    writeBundle(bundle, environment.name, environment.config.build.outDir);
    // Prevents Vite from bundling this environment.
    environment.isBuilt = true;
    // The part that Astro reads.
    return {
      output: [{ type: 'chunk', fileName: bundle.entry, code: '', moduleIds: [] }],
    } as unknown as RolldownOutput;
  };

  // The folders of the site and the cache do not affect the code.
  const hashInputs = ({ outDir: _, cacheDir: __, publicDir: ___, ...config }: Bundle['config'], mode: string) => {
    const own = globSync('**/*', { cwd: fileURLToPath(String(config['srcDir'])) }).toSorted();
    return hash(JSON.stringify([config, contents, own, mode]), hashProgram(fileURLToPath(String(config['root']))));
  };

  const note = (environment: BuildEnvironment, { output }: RolldownOutput) => {
    folders.set(environment.name, environment.config.build.outDir);
    isOurs &&= output.every((part) => part.type === 'asset' || part.moduleIds.every(isOffprints));
    if (environment.name !== 'prerender') return;
    const files = output.map((part) => [part.fileName, hash(part.type === 'chunk' ? part.code : part.source)]);
    const entry = output.find(({ fileName }) => fileName.startsWith('prerender-entry'))?.fileName ?? '';
    made = { ...inputs, entry, code: hash(JSON.stringify(files.toSorted())) };
  };

  return {
    integration: {
      name: 'offprint-bundle',
      hooks: {
        'astro:config:done': ({ config: { integrations: _, vite: __, ...resolved } }) => {
          cache = fileURLToPath(resolved.cacheDir);
          const config = JSON.parse(JSON.stringify(resolved)) as Bundle['config'];
          inputs = { key: '', start: hashStart(fileURLToPath(resolved.root)), config };
        },
        'astro:build:setup': ({ vite, pages, updateConfig }) => {
          const buildApp = vite.builder?.buildApp;
          if (!buildApp) return;
          routes = pages;
          inputs = { ...inputs, key: hashInputs(inputs.config, vite.mode ?? '') };
          const last = readBundle(cache);
          const bundle = isOurs && last?.key === inputs.key ? last : null;
          kept = bundle;
          made = bundle;
          for (const [route, styles] of Object.entries(bundle?.styles ?? {})) {
            const page = routes.get(route);
            if (page) page.styles = styles;
          }
          const build = async (builder: ViteBuilder, environment: BuildEnvironment) => {
            if (bundle) return takeEnvironment(bundle, environment);
            const output = await builder.build(environment);
            note(environment, output as RolldownOutput);
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
    reuse: (bundle) => {
      const start = hashStart(fileURLToPath(String(bundle.config['root'])));
      if (isExtended || start === null || bundle.start !== start) return false;
      if (bundle.key !== hashInputs(bundle.config, 'production')) return false;
      made = bundle;
      return true;
    },
    hashCode: () => made?.code ?? null,
    save: () => {
      if (kept && kept.start !== inputs.start) writeRecord(join(cache, bundleFile), { ...kept, start: inputs.start });
      if (!made?.entry || !isOurs || folders.size === 0) return;
      const files = [...folders].map(([name, folder]) => [name, readFolder(folder)] as const);
      const styles = [...routes].map(([route, page]) => [route, page.styles] as const);
      const whole = { ...made, files: Object.fromEntries(files), styles: Object.fromEntries(styles) };
      writeRecord(join(cache, bundleFile), whole);
    },
  };
}

/** Writes the files of one environment of a bundle to a folder. */
export function writeBundle({ files }: Bundle, environment: string, folder: string): void {
  for (const [path, text] of Object.entries(files[environment] ?? {})) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text, 'base64');
  }
}

/**
 * A hash of everything that the configuration of a plain `astro build` depends on, besides settings, options and packages. Null if the
 * command has arguments, or the configuration file may depend on anything else.
 */
function hashStart(root: string): string | null {
  const files = globSync('astro.config.*', { cwd: root }).toSorted();
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const isPlain = process.argv.slice(2).join(' ') === 'build' && !texts.some((text) => foreignInput.test(text));
  return isPlain ? hash(...files, ...texts) : null;
}

/** Code in a configuration file that may read something besides packages. */
const foreignInput =
  /\b(?:process|import\.meta|require|await|globalThis)\b|\bimport\s*\(|['"](?:node:|\.{1,2}\/(?!src\/index\.ts))/u;

function readFolder(folder: string): Bundle['files'][string] {
  return Object.fromEntries(
    listFolder(folder).files.map((path) => [path, readFileSync(join(folder, path), 'base64')] as const),
  );
}

/** Whether a module belongs to Offprint or a package; modules generated by Vite and Astro have no path. */
function isOffprints(id: string): boolean {
  const path = id.replaceAll('\\', '/');
  return !isAbsolute(id) || path.includes('/node_modules/') || path.startsWith(`${ownSources}/`);
}

const ownSources = join(packageFolder, 'src').replaceAll('\\', '/');

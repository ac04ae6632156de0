import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../seeds/package-folder.ts';

const config = `import { offprint } from 'offprint';

export default {
  integrations: [offprint()],
};
`;

const content = `import { publications } from 'offprint/content';

export const collections = { publications };
`;

const ignored = ['node_modules/', 'dist/', '.astro/', '*.bak', '.*.offprint-*', '.offprint.lock'];

/** The files of a new site except its seeds and public folder. */
export function listSiteFiles(name: string): readonly (readonly [file: string, text: string])[] {
  const read = (file: string) => readFileSync(join(packageFolder, file), 'utf8');
  const copied = ['.node-version', '.github/workflows/deploy.yml', '.github/workflows/refresh.yml'];
  return [
    ['astro.config.mjs', config],
    ['src/content.config.ts', content],
    ['package.json', formatManifest(name, JSON.parse(read('package.json')) as Manifest)],
    ['.gitignore', `${ignored.join('\n')}\n`],
    ...copied.map((file): [string, string] => [file, read(file)]),
  ];
}

/** The fields of Offprint's package.json that a site uses. */
interface Manifest {
  readonly version: string;
  readonly peerDependencies: { readonly citeproc: string };
  readonly devDependencies: { readonly node: string };
  readonly allowScripts: object;
}

function formatManifest(name: string, { version, peerDependencies, devDependencies, allowScripts }: Manifest): string {
  const commands = ['dev', 'build', 'preview', 'check', 'import', 'fill', 'sync', 'headers'];
  const manifest = {
    name:
      name
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, '-')
        .replaceAll(/^-|-$/gu, '') || 'publications',
    private: true,
    type: 'module',
    scripts: Object.fromEntries(commands.map((command) => [command, `offprint ${command}`])),
    dependencies: { citeproc: peerDependencies.citeproc, offprint: `^${version}` },
    // The site has its own Node, because that of the system may be too old for the packages.
    devDependencies: { node: devDependencies.node },
    allowScripts,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

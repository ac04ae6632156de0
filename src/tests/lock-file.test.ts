import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Names = Readonly<Record<string, string>>;

interface Manifest {
  readonly dependencies?: Names;
  readonly devDependencies?: Names;
  readonly optionalDependencies?: Names;
}

interface Lock {
  /** Every installed package by its folder; the project itself has `''`. */
  readonly packages: Readonly<Record<string, Manifest>>;
}

const projectRoot = resolve(import.meta.dirname, '../..');
const lock = readJson('package-lock.json') as Lock;
const manifest = readJson('package.json') as Manifest;

describe('package-lock.json', () => {
  it('has every optional package, so that npm ci works on every platform', () => {
    expect(findMissingOptional(lock)).toEqual([]);
  });

  it.each(['dependencies', 'devDependencies', 'optionalDependencies'] as const)(
    'requires the same %s as package.json',
    (kind) => {
      expect(lock.packages['']?.[kind] ?? {}).toEqual(manifest[kind] ?? {});
    },
  );

  it('is reported as incomplete without the entry of one platform', () => {
    const incomplete: Lock = {
      packages: {
        '': {},
        'node_modules/engine': { optionalDependencies: { 'engine-linux': '1.0.0', 'engine-windows': '1.0.0' } },
        'node_modules/engine-linux': {},
        'node_modules/other/node_modules/engine-windows': {},
      },
    };
    expect(findMissingOptional(incomplete)).toEqual(['engine-windows, wanted by node_modules/engine']);
  });
});

/** The optional dependencies that are not in the lock file where Node would look for them, and the packages that need them. */
function findMissingOptional({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !lookupFolders(folder).some((parent) => `${parent}node_modules/${name}` in packages))
      .map((name) => `${name}, wanted by ${folder === '' ? 'package.json' : folder}`),
  );
}

/** The folders, each with its final slash, in whose `node_modules` a package in `folder` finds its dependencies. */
function lookupFolders(folder: string): string[] {
  if (folder === '') return [''];
  return [`${folder}/`, ...lookupFolders(folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))))];
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(resolve(projectRoot, path), 'utf8'));
}

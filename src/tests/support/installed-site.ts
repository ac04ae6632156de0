import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withoutTestSettings } from './run-build.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');

/** A folder outside the project in which the package is installed, with the other packages of the project. */
export interface InstalledSite {
  readonly folder: string;
  /** Writes a file, by its path in the folder. */
  readonly write: (file: string, text: string) => void;
  /** Changes a file, by its path in the folder. */
  readonly change: (file: string, change: (text: string) => string) => void;
  /** Runs `offprint` with arguments, like the scripts of the site, and returns all its output. */
  readonly run: (...args: readonly string[]) => { readonly output: string; readonly status: number | null };
  /** Removes a package, or links it again. */
  readonly remove: (name: string) => void;
  readonly link: (name: string) => void;
  /** Unpacks the package again. */
  readonly upgrade: () => void;
  readonly cleanup: () => void;
}

/** Packs the project as for publishing, and installs it without the network. */
export function installPackage(environment: Readonly<Record<string, string>>): InstalledSite {
  const parent = mkdtempSync(join(tmpdir(), 'offprint-package-'));
  const folder = join(parent, 'site');
  const modules = join(folder, 'node_modules');
  const locate = (file: string) => join(folder, file);
  call('npm', ['pack', '--offline', '--pack-destination', parent], projectRoot);
  const tarball = readdirSync(parent).find((name) => name.endsWith('.tgz')) ?? '';
  const write = (file: string, text: string) => {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(locate(file), text);
  };
  const link = (name: string) => {
    symlinkSync(join(projectRoot, 'node_modules', name), join(modules, name), 'junction');
  };
  const upgrade = () => {
    const installed = join(modules, 'offprint');
    rmSync(installed, { recursive: true, force: true });
    mkdirSync(installed, { recursive: true });
    call('tar', ['-xzf', join(parent, tarball), '--strip-components=1', '-C', installed], parent);
  };
  upgrade();
  for (const name of readdirSync(join(projectRoot, 'node_modules')).filter((entry) => !entry.startsWith('.')))
    link(name);
  return {
    folder,
    write,
    change: (file, change) => {
      write(file, change(readFileSync(locate(file), 'utf8')));
    },
    run: (...args) => {
      const script = join(modules, 'offprint/compiled/offprint.js');
      // This version of Node would not strip types in node_modules, so everything must be compiled.
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-strip-types', script, ...args], {
        cwd: folder,
        env: { ...withoutTestSettings(process.env), ...environment },
        encoding: 'utf8',
      });
      return { output: stdout + stderr, status };
    },
    remove: (name) => {
      rmSync(join(modules, name));
    },
    link,
    upgrade,
    cleanup: () => {
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

function call(program: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`${program} failed:\n${stdout}${stderr}`);
}

import { spawnSync } from 'node:child_process';
import fs, {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OwnerError } from '../reporters/owner-error.ts';
import { markerFile, markOutput } from './output-marker.ts';
import { locateOutput, type OutputPlace } from './output-place.ts';
import { repairOutput, publishOutput } from './publish-output.ts';

/** Contents of files by their paths. */
type Files = Readonly<Record<string, string>>;

/** In the second one a page has become a folder, a folder a page, and others have come and gone. */
const first: Files = { 'index.html': '1', 'papers/a/index.html': '1', 'papers/a.bib': '1', 'a/b/c': '1', swap: '1' };
const second: Files = { 'index.html': '2', 'papers/a/index.html': '2', 'papers/b.bib': '2', a: '2', 'swap/page': '2' };

let folder: string;
let place: OutputPlace;
const at = (name: string) => join(folder, name);

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-publish-')));
  place = locateOutput(at('dist'));
});

afterEach(() => {
  restore();
  rmSync(folder, { recursive: true, force: true });
});

function write(root: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function read(root: string): Files {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name).slice(root.length + 1));
  return Object.fromEntries(
    paths.filter((path) => path !== markerFile).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

function publish(files: Files): void {
  write(place.next, files);
  publishOutput(place);
}

/** The functions that change a disk. */
const changes = ['renameSync', 'rmSync', 'rmdirSync', 'mkdirSync', 'writeFileSync', 'copyFileSync'] as const;
type Change = (typeof changes)[number];
const originals = Object.fromEntries(changes.map((name) => [name, fs[name]]));

/** Lets `check` throw before each call of a function of the file system. */
function intercept(name: Change, check: (...args: readonly unknown[]) => void): void {
  const real = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      check(...args);
      return real(...args);
    },
  });
  syncBuiltinESMExports();
}

function restore(): void {
  Object.assign(fs, originals);
  syncBuiltinESMExports();
}

/** Makes the target one that cannot be renamed. */
function pinTarget(): void {
  intercept('renameSync', (from) => {
    if (from === place.target) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
  });
}

const modes = [
  ['that can be renamed', () => undefined],
  ['that cannot be renamed', pinTarget],
] as const;

describe.each(modes)('In a folder %s', (_, prepare) => {
  test('a site replaces the former one, and leaves no other files', () => {
    publish(first);
    prepare();
    publish(second);
    expect(read(place.target)).toEqual(second);
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(at('dist')).filter((name) => name.startsWith('.'))).toEqual([markerFile]);
  });

  test('files of others are kept', () => {
    publish(first);
    write(place.target, { '.git/HEAD': 'ref', CNAME: 'example.org' });
    prepare();
    publish(second);
    publish(first);
    expect(read(place.target)).toEqual({ ...first, '.git/HEAD': 'ref', CNAME: 'example.org' });
  });

  test('a file of others beside a page is kept, even if the page is removed', () => {
    publish(first);
    const mine = { 'papers/a/mine.txt': 'mine', 'a/b/mine/x.txt': 'mine', 'papers/a/.keep': '' };
    write(place.target, mine);
    prepare();
    const third = { 'index.html': '3', 'papers/c.bib': '3' };
    publish(third);
    expect(read(place.target)).toEqual({ ...third, ...mine });
    expect(readdirSync(place.target)).not.toContain('swap');
    publish(first);
    expect(read(place.target)).toEqual({ ...first, ...mine });
  });

  test.each([
    ['at its path', 'papers/b.bib', second],
    ['at the path of its folder', 'a/b/mine.txt', second],
    ['in a folder at its path', 'papers/b.bib/mine.txt', second],
    ['below a folder at its path', 'papers/mine', { ...second, 'papers/mine/index.html': '2' }],
  ])('a site with a file %s is not published over a file of others', (_, path, next) => {
    publish(first);
    write(place.target, { [path]: 'mine' });
    prepare();
    expect(() => {
      publish(next);
    }).toThrow(`“${join(place.target, path.replace(/(?<=\.bib)\/.*/, ''))}”`);
    expect(read(place.target)).toEqual({ ...first, [path]: 'mine' });
  });

  test('a collision with a file of others is refused, and the former site is kept', () => {
    publish(first);
    write(place.target, { 'robots.txt': 'mine' });
    prepare();
    expect(() => {
      publish({ ...second, 'robots.txt': 'ours' });
    }).toThrow(/robots\.txt”/);
    expect(read(place.target)).toEqual({ ...first, 'robots.txt': 'mine' });
  });

  test('a site of version 0.1, without a marker, is replaced', () => {
    const old = '{"$schema":"https://example.org/publications.schema.json","version":1,"site":{"title":"Moss"}}';
    write(place.target, { ...first, 'publications.json': old, '.nojekyll': '' });
    prepare();
    publish(second);
    expect(read(place.target)).toEqual({ ...second, '.nojekyll': '' });
  });

  test('a process that is killed at any moment leaves a complete site for the next command', () => {
    publish(first);
    write(place.target, { CNAME: 'example.org', 'papers/a/mine.txt': 'mine' });
    const seen = new Set<string>();
    for (let calls = 0; calls < 1000; calls += 1) {
      prepare();
      write(place.next, second);
      const wasKilled = killAfter(calls, () => {
        publishOutput(place);
      });
      restore();
      prepare();
      repairOutput(place);
      const { CNAME, 'papers/a/mine.txt': mine, ...site } = read(place.target);
      expect([CNAME, mine], String(calls)).toEqual(['example.org', 'mine']);
      expect([first, second], String(calls)).toContainEqual(site);
      expect(readdirSync(folder), String(calls)).toEqual(['dist']);
      seen.add(site['index.html'] ?? '');
      publish(first);
      restore();
      if (!wasKilled) break;
    }
    expect(seen).toEqual(new Set(['1', '2']));
  });
});

/** Runs `work` until it has changed the disk `calls` times; from then on nothing that it does has an effect. False when it has ended before. */
function killAfter(calls: number, work: () => void): boolean {
  let count = 0;
  for (const name of changes) {
    intercept(name, () => {
      count += 1;
      if (count > calls) throw new Error('killed');
    });
  }
  try {
    work();
    return false;
  } catch {
    return true;
  }
}

describe('Without a former site', () => {
  test.each([
    ['there is no folder', () => undefined],
    [
      'the folder is empty',
      () => {
        mkdirSync(place.target);
      },
    ],
    [
      'it has nothing but a repository',
      () => {
        write(place.target, { '.git/HEAD': 'ref' });
      },
    ],
  ])('a site is published if %s', (_, prepare) => {
    prepare();
    publish(first);
    expect(read(place.target)).toMatchObject(first);
  });

  test('a folder that another program made after a crash is replaced by the former site', () => {
    publish(first);
    fs.renameSync(place.target, place.former);
    mkdirSync(place.target);
    repairOutput(place);
    expect(read(place.target)).toEqual(first);
  });
});

describe('A symbolic link to the folder', () => {
  test('is kept, and its target is replaced', () => {
    mkdirSync(at('www/site'), { recursive: true });
    symlinkSync('www/site', at('dist'));
    place = locateOutput(at('dist'));
    publish(first);
    publish(second);
    expect(lstatSync(at('dist')).isSymbolicLink()).toBe(true);
    expect(read(at('www/site'))).toEqual(second);
    expect(readdirSync(at('www'))).toEqual(['site']);
  });

  test('can have a target that does not exist yet', () => {
    symlinkSync('www/site', at('dist'));
    place = locateOutput(at('dist'));
    publish(first);
    expect(read(at('www/site'))).toEqual(first);
  });
});

describe('The former site is kept, with a message that gives the reason,', () => {
  test.each(['ENOSPC', 'EROFS', 'EACCES'])('after the system error %s', (code) => {
    publish(first);
    write(place.next, second);
    intercept('renameSync', (from) => {
      if (from === place.next) throw Object.assign(new Error('refused'), { code });
    });
    expect(() => {
      publishOutput(place);
    }).toThrow(OwnerError);
    expect(read(place.target)).toEqual(first);
  });

  const mount = (options: string) =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at('dist')]).status === 0;

  test('if the mounted disk is full', ({ skip }) => {
    mkdirSync(at('dist'));
    skip(!mount('size=256k'), 'needs the right to mount a disk');
    try {
      publish(first);
      expect(() => {
        publish({ ...second, 'large.pdf': 'x'.repeat(400_000) });
      }).toThrow(/the disk is full/);
      expect(read(place.target)).toEqual(first);
      expect(readdirSync(place.target)).not.toContain('.offprint-arriving');
      repairOutput(place);
      publish(second);
      expect(read(place.target)).toEqual(second);
      expect(readdirSync(folder)).toEqual(['dist']);
    } finally {
      spawnSync('umount', [at('dist')]);
    }
  });

  test('if the mounted disk is read-only', ({ skip }) => {
    mkdirSync(at('dist'));
    skip(!mount('size=256k'), 'needs the right to mount a disk');
    try {
      publish(first);
      spawnSync('mount', ['-o', 'remount,ro', at('dist')]);
      for (const path of ['dist', 'dist/inner']) {
        expect(() => locateOutput(at(path))).toThrow(/“.*”: the disk is read-only/);
      }
      expect(read(place.target)).toEqual(first);
    } finally {
      spawnSync('umount', [at('dist')]);
    }
  });
});

test('The marker of a site is byte-identical for the same files', () => {
  write(at('one'), first);
  write(at('two'), Object.fromEntries(Object.entries(first).toReversed()));
  for (const name of ['one', 'two', 'two']) markOutput(at(name));
  expect(readFileSync(at(`one/${markerFile}`))).toEqual(readFileSync(at(`two/${markerFile}`)));
  expect(JSON.parse(readFileSync(at(`one/${markerFile}`), 'utf8'))).toMatchObject({
    files: [markerFile, ...Object.keys(first)].toSorted(),
  });
});

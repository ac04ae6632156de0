import { spawnSync } from 'node:child_process';
import fs, {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { syncBuiltinESMExports } from 'node:module';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OwnerError } from '../reporters/owner-error.ts';
import { moveToBackup, writeOwnersFiles } from './write-owners-files.ts';

let folder: string;
let path: string;
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-files-')));
  path = at('permalinks.json');
});

afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true, force: true });
});

describe('An owner’s file', () => {
  test('is written with a backup of its last version', () => {
    writeOwnersFiles(new Map([[path, 'one']]));
    expect(readdirSync(folder)).toEqual(['permalinks.json']);
    writeOwnersFiles(new Map([[path, 'two']]));
    writeOwnersFiles(new Map([[path, 'three']]));
    expect(readdirSync(folder).toSorted()).toEqual(['permalinks.json', 'permalinks.json.bak']);
    expect([read('permalinks.json'), read('permalinks.json.bak')]).toEqual(['three', 'two']);
  });

  test('is written with a backup of every version on request', () => {
    for (const text of ['one', 'two', 'three', 'four'])
      writeOwnersFiles(new Map([[path, text]]), { kept: 'every' });
    expect(['.bak', '.2.bak', '.3.bak', ''].map((ending) => read(`permalinks.json${ending}`))).toEqual([
      'one',
      'two',
      'three',
      'four',
    ]);
    moveToBackup(path);
    expect(read('permalinks.json.4.bak')).toBe('four');
  });

  test('with the same content is left alone, as is its backup', () => {
    writeOwnersFiles(new Map([[path, 'one']]));
    writeOwnersFiles(new Map([[path, 'two']]));
    const { ino, mtimeMs } = statSync(path);
    writeOwnersFiles(new Map([[path, 'two']]));
    expect(statSync(path)).toMatchObject({ ino, mtimeMs });
    expect(read('permalinks.json.bak')).toBe('one');
  });

  test('keeps its permissions', () => {
    writeFileSync(path, 'one');
    chmodSync(path, 0o660);
    writeOwnersFiles(new Map([[path, 'two']]));
    expect(statSync(path).mode & 0o777).toBe(0o660);
  });

  test('that is a symbolic link remains one, and its target is written', () => {
    mkdirSync(at('elsewhere'));
    writeFileSync(at('elsewhere/ledger.json'), 'one');
    symlinkSync('elsewhere/ledger.json', path);
    writeOwnersFiles(new Map([[path, 'two']]));
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(read('elsewhere/ledger.json')).toBe('two');
    expect(read('elsewhere/ledger.json.bak')).toBe('one');
  });

  test('that is a symbolic link to a missing file creates that file', () => {
    symlinkSync('ledger.json', path);
    writeOwnersFiles(new Map([[path, 'one']]));
    expect(lstatSync(path).isSymbolicLink()).toBe(true);
    expect(read('ledger.json')).toBe('one');
  });

  test('is refused if it is a folder', () => {
    mkdirSync(path);
    expect(() => {
      writeOwnersFiles(new Map([[path, 'one']]));
    }).toThrow(path);
  });

  test('can be a copy of a read-only file', () => {
    writeFileSync(at('moss.pdf'), 'moss', { mode: 0o444 });
    writeOwnersFiles(new Map([[at('public/files/moss.pdf'), { copyOf: at('moss.pdf') }]]));
    expect(read('public/files/moss.pdf')).toBe('moss');
  });

  test('is kept as a backup when it is removed', () => {
    writeFileSync(path, 'one');
    moveToBackup(path);
    expect(readdirSync(folder)).toEqual(['permalinks.json.bak']);
    expect(read('permalinks.json.bak')).toBe('one');
  });

  test('leaves no trace of a process that was killed while writing', () => {
    writeFileSync(at('.permalinks.json.123.offprint-draft'), 'hal');
    writeFileSync(at('.permalinks.json.bak.123.offprint-draft'), 'hal');
    writeFileSync(path, 'one');
    writeOwnersFiles(new Map([[path, 'two']]));
    expect(readdirSync(folder).toSorted()).toEqual(['permalinks.json', 'permalinks.json.bak']);
  });

  test('does not affect a file whose name has the same beginning', () => {
    const names = ['papers', 'papers.bib', 'papers.bib.123'];
    writeOwnersFiles(new Map(names.map((name) => [at(name), name])));
    expect(names.map(read)).toEqual(names);
  });
});

describe('Owner’s files are unchanged', () => {
  const files = () => new Map([['a.txt', 'two'], ['b.txt', 'b'.repeat(2_000_000)]].map(([name = '', text = '']) => [at(name), text]));
  const attempt = () => {
    writeOwnersFiles(files());
  };
  const hasNothingNew = () => {
    expect(readdirSync(folder)).toEqual(['a.txt']);
    expect(read('a.txt')).toBe('one');
  };

  beforeEach(() => {
    writeFileSync(at('a.txt'), 'one');
  });

  test.each([
    ['writeFileSync', 'ENOSPC', 'the disk is full'],
    ['fsyncSync', 'EIO', 'i/o error'],
    ['renameSync', 'EROFS', 'the disk is read-only'],
  ] as const)('if %s fails with %s', (name, code, reason) => {
    vi.spyOn(fs, name).mockImplementation(() => {
      throw Object.assign(new Error('i/o error'), { code });
    });
    syncBuiltinESMExports();
    expect(attempt).toThrow(OwnerError);
    expect(attempt).toThrow(reason);
    hasNothingNew();
  });

  const mounts = (options: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
  const umount = () => spawnSync('umount', [folder]);

  test('if the disk is full', ({ skip }) => {
    rmSync(at('a.txt'));
    skip(!mounts('size=1m'), 'needs the right to mount a disk');
    try {
      writeFileSync(at('a.txt'), 'one');
      expect(attempt).toThrow(/b\.txt.*the disk is full/);
      hasNothingNew();
    } finally {
      umount();
    }
  });

  test('if the disk is read-only', ({ skip }) => {
    rmSync(at('a.txt'));
    skip(!mounts('size=1m'), 'needs the right to mount a disk');
    try {
      writeFileSync(at('a.txt'), 'one');
      expect(spawnSync('mount', ['-o', 'remount,ro', folder]).status).toBe(0);
      expect(attempt).toThrow(/a\.txt.*read-only/);
      hasNothingNew();
      expect(existsSync(at('b.txt'))).toBe(false);
    } finally {
      umount();
    }
  });
});

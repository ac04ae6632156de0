import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locateOutput } from './output-place.ts';
import { refuseUnsafeOutput } from './output-rules.ts';

let root: string;
const at = (path: string) => join(root, path);

/** Throws when a site may not be published there. */
function check(path: string): void {
  const folders = { root, seeds: at('seeds'), public: at('public'), src: at('src') };
  refuseUnsafeOutput(locateOutput(path).target, folders);
}

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'offprint-project-')));
  for (const folder of [
    'elsewhere',
    'public',
    'src',
    'scripts',
    '.git',
    'node_modules/.cache',
    'empty',
    'mine/b',
    'repository/.git',
  ])
    mkdirSync(at(folder), { recursive: true });
  symlinkSync('elsewhere', at('seeds'));
  symlinkSync('src', at('link'));
  writeFileSync(at('mine/a.txt'), 'mine');
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('A site is not published', () => {
  test.each([
    ['to the seeds', 'seeds', 'it is, or contains, “seeds”'],
    ['into the seeds', 'seeds/dist', 'it is in “seeds”'],
    ['to the folder that the seeds are a link to', 'elsewhere', '“seeds”'],
    ['into the sources', 'src/dist', 'it is in “src”'],
    ['through a link into the sources', 'link/dist', 'it is in “src”'],
    ['into the public files', 'public/dist', 'it is in “public”'],
    ['into the scripts', 'scripts', '“scripts”'],
    ['into the packages', 'node_modules/dist', 'it is in “node_modules”'],
    ['into the repository', '.git/dist', 'it is in “.git”'],
    ['to the project', '.', 'the project'],
    ['into a folder with other files', 'mine', 'such as “a.txt”'],
    ['over a file', 'mine/a.txt', 'it is a file'],
  ])('%s', (_, path, reason) => {
    expect(() => {
      check(at(path));
    }).toThrow(reason);
  });

  test.each([
    ['home', homedir()],
    ['around home', dirname(homedir())],
    ['at the root of the disk', '/'],
    ['where the command runs', process.cwd()],
  ])('%s', (_, path) => {
    expect(() => {
      check(path);
    }).toThrow('it is, or contains,');
  });
});

test.each(['dist', 'empty', 'a/b/c', 'repository', 'node_modules/.cache/dist', 'srcs'])(
  'A site can be published to %s',
  (path) => {
    check(at(path));
  },
);

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyPublicFiles } from '../integration/public-files.ts';
import { findAttachment } from './attachments.ts';
import { findInnerFile, listFolder } from './inner-files.ts';

let root = '';
const seeds = () => join(root, 'seeds');
const publicFolder = () => join(root, 'public');

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'offprint-attachments-'));
  for (const folder of ['seeds/files', 'seeds/.git', 'public/assets/pdf', 'public/.well-known', 'outside'])
    mkdirSync(join(root, folder), { recursive: true });
  const files = 'seeds/moss.pdf seeds/files/fern.pdf seeds/papers.bib seeds/moss.html seeds/.git/config.txt';
  const others = 'public/assets/pdf/lichen.pdf public/moss.pdf public/.env public/.well-known/x.txt outside/secret.pdf';
  for (const file of [...files.split(' '), ...others.split(' ')]) writeFileSync(join(root, file), file);
  symlinkSync(join(root, 'outside/secret.pdf'), join(root, 'seeds/linked.pdf'));
  symlinkSync(join(root, 'outside'), join(root, 'seeds/folder'));
  symlinkSync(join(root, 'outside/secret.pdf'), join(root, 'public/linked.pdf'));
  symlinkSync('.', join(root, 'public/loop'));
  symlinkSync(seeds(), join(root, 'seeds-link'));
  execFileSync('mkfifo', [join(root, 'public/pipe.pdf')]);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('A file that a paper names', () => {
  const find = (path: string) => findAttachment([seeds(), publicFolder()], path, [join(seeds(), 'papers.bib')]);

  it.each([
    ['moss.pdf', 'seeds/moss.pdf'],
    ['fern.pdf', 'seeds/files/fern.pdf'],
    ['lichen.pdf', 'public/assets/pdf/lichen.pdf'],
    ['assets/pdf/lichen.pdf', 'public/assets/pdf/lichen.pdf'],
  ])('%s is found at %s', (path, file) => {
    expect(find(path)).toEqual({ file: join(root, file) });
  });

  it.each([
    ['none.pdf', 'missing'],
    ['files', 'missing'],
    ['pipe.pdf', 'missing'],
    ['../outside/secret.pdf', 'hidden'],
    ['a/../moss.pdf', 'hidden'],
    [`${'a'.repeat(300)}.pdf`, 'missing'],
    ['moss.pdf/x.pdf', 'missing'],
    ['moss\0.pdf', 'missing'],
    ['.env', 'hidden'],
    ['.git/config.txt', 'hidden'],
    ['linked.pdf', 'link'],
    ['folder/secret.pdf', 'link'],
    ['loop/loop/moss.pdf', 'link'],
    ['moss.html', 'active'],
    ['papers.bib', 'own'],
    ['./papers.bib', 'hidden'],
  ])('%j is refused: %s', (path, fault) => {
    expect(find(path)).toEqual({ fault });
  });

  it('can be in a folder that is a symbolic link', () => {
    expect(findInnerFile(join(root, 'seeds-link'), 'moss.pdf')).toHaveProperty('file');
  });
});

describe('The public folder', () => {
  it('is published without hidden files, symbolic links and pipes', () => {
    expect(listFolder(publicFolder())).toEqual({
      files: ['.well-known/x.txt', 'assets/pdf/lichen.pdf', 'moss.pdf'],
      special: ['linked.pdf', 'loop', 'pipe.pdf'],
      hidden: ['.env'],
    });
    copyPublicFiles(publicFolder(), join(root, 'out'));
    expect(listFolder(join(root, 'out'))).toEqual({
      files: ['.well-known/x.txt', 'assets/pdf/lichen.pdf', 'moss.pdf'],
      special: [],
      hidden: [],
    });
  });

  it('may be missing', () => {
    expect(listFolder(join(root, 'none'))).toEqual({ files: [], special: [], hidden: [] });
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { measureSite } from './measure-site.ts';

describe('The measurement of a built site', () => {
  const dir = mkdtempSync(join(tmpdir(), 'offprint-measure-'));
  const write = (path: string, text: string) => {
    writeFileSync(join(dir, path), text);
  };

  beforeAll(() => {
    mkdirSync(join(dir, 'papers'));
    mkdirSync(join(dir, 'pagefind/index'), { recursive: true });
    mkdirSync(join(dir, 'empty'));
    write('index.html', 'a'.repeat(1000));
    write('papers/index.html', Array.from({ length: 200 }, (_, number) => String(number)).join(' '));
    write('rss.xml', '<rss/>');
    write('pagefind/pagefind.js', 'js');
    write('pagefind/index/one', 'index');
  });

  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  it('counts pages, files and bytes, with the search index counted separately', () => {
    expect(measureSite(dir)).toMatchObject({ pages: 2, files: 5, bytes: 1000 + 689 + 6 + 2 + 5, searchBytes: 7 });
  });

  it('names the page that is largest after compression, even if another one is longer', () => {
    expect(measureSite(dir).largestPage).toMatchObject({ path: 'papers/index.html', bytes: 689 });
  });

  it('has no largest page for a site without pages', () => {
    expect(measureSite(join(dir, 'empty'))).toEqual({
      pages: 0,
      files: 0,
      bytes: 0,
      searchBytes: 0,
      largestPage: null,
    });
  });
});

import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPublication } from '../../core/facts/publication.fixture.ts';
import { listFiles } from '../../core/files/list-files.ts';
import { createSiteData } from '../../core/views/site-data.fixture.ts';
import { serveFiles } from './serve-files.ts';
import { writeFiles } from './write-files.ts';

const source = createSiteData([createPublication({ id: 'möss' })]);
const tools = { drawCard: () => Promise.resolve(new Uint8Array([1])), readFile: () => new Uint8Array() };
const files = listFiles(source, tools);

let folder: string;
const sites = () => ({ last: join(folder, 'last'), next: folder, isShared: false });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offprint-files-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('The files of a site', () => {
  it('are written once to their addresses', async () => {
    await writeFiles(files, sites(), (file) => file.prepare().make());
    expect(await readFile(join(folder, 'papers/möss.bib'), 'utf8')).toContain('@');
    expect(await readFile(join(folder, 'publications.csl.json'), 'utf8')).toMatch(/^\[/);
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
  });

  it('keep and report a file that another integration has written', async () => {
    await writeFile(join(folder, 'robots.txt'), 'of another');
    expect(await writeFiles(files, sites(), (file) => file.prepare().make())).toEqual(['robots.txt']);
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe('of another');
  });

  it('never share an address', async () => {
    await expect(
      writeFiles([...files, ...files.slice(0, 1)], sites(), (file) => file.prepare().make()),
    ).rejects.toThrow(files[0]?.path);
  });

  it('fail a build with the error of the file that cannot be made', async () => {
    const fail = () => Promise.reject(new Error('moss'));
    await expect(writeFiles(files, sites(), fail)).rejects.toThrow('moss');
  });
});

describe('In development', () => {
  let server: Server;

  beforeEach(async () => {
    type Handler = (...call: [...Parameters<RequestListener>, next: () => void]) => void;
    let handle: Handler = () => undefined;
    const use = (handler: Handler) => (handle = handler);
    const config = { base: '/lab/', publicDir: folder };
    serveFiles(
      { middlewares: { use }, config } as never,
      () => source,
      (from) => listFiles(from, tools),
    );
    server = createServer((request, response) => {
      handle(request, response, () => response.writeHead(404).end());
    });
    await new Promise<void>((done) => server.listen(0, done));
  });

  afterEach(() => {
    server.close();
  });

  const get = (path: string) => fetch(`http://localhost:${String((server.address() as AddressInfo).port)}/lab/${path}`);

  it.each([
    ['papers/m%C3%B6ss.bib', 'application/x-bibtex; charset=utf-8'],
    ['rss.xml?x=1', 'application/rss+xml; charset=utf-8'],
    ['publications.json', 'application/json'],
    ['social.png', 'image/png'],
  ])('%s is served as %s, with the headers of a host', async (path, type) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type')]).toEqual([200, type]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['', 'papers/', 'rss.txt', '%', '../robots.txt%00'])(
    '“%s” is passed on to other middleware',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('a file in the owner’s public folder takes precedence', async () => {
    await writeFile(join(folder, 'robots.txt'), '');
    expect((await get('robots.txt')).status).toBe(404);
  });
});

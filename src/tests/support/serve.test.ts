import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ServedFolder, serveFolder } from './serve.ts';

describe('The server of the tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'offprint-serve-'));
  let served: ServedFolder;

  beforeAll(async () => {
    mkdirSync(join(folder, 'site/papers'), { recursive: true });
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site/index.html'), 'home');
    writeFileSync(join(folder, 'site/404.html'), 'lost');
    writeFileSync(join(folder, 'site/papers/index.html'), 'papers');
    writeFileSync(join(folder, 'site/papers/x.bib'), 'bib');
    writeFileSync(join(folder, 'site/search.pf_meta'), 'meta');
    served = await serveFolder(join(folder, 'site'), '/repo/');
  });

  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['/repo/', 200, 'home', 'text/html; charset=utf-8'],
    ['/repo/?q=x', 200, 'home', 'text/html; charset=utf-8'],
    ['/repo/papers/', 200, 'papers', 'text/html; charset=utf-8'],
    ['/repo/papers', 301, '', undefined],
    ['/repo/papers/x.bib', 200, 'bib', 'application/x-bibtex; charset=utf-8'],
    ['/repo/search.pf_meta', 200, 'meta', 'application/octet-stream'],
    ['/repo/nothing/', 404, 'lost', 'text/html; charset=utf-8'],
    ['/', 404, 'lost', 'text/html; charset=utf-8'],
    ['/repo/../../secret.txt', 404, 'lost', 'text/html; charset=utf-8'],
    ['/repo/%2e%2e/secret.txt', 404, 'lost', 'text/html; charset=utf-8'],
    ['/repo/..%2fsecret.txt', 404, 'lost', 'text/html; charset=utf-8'],
    ['/repo//etc/passwd', 404, 'lost', 'text/html; charset=utf-8'],
    ['/repo/%ff%00', 404, 'lost', 'text/html; charset=utf-8'],
    ['/repo/a%00b', 404, 'lost', 'text/html; charset=utf-8'],
  ])('answers %s with %i', async (path, status, body, type) => {
    expect(await get(served.url, path)).toEqual({ status, body, type });
  });
});

/** Requests a path exactly as written: `fetch` would normalise it. */
function get(url: string, path: string): Promise<{ status: number; body: string; type: string | undefined }> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, body, type: response.headers['content-type'] });
      });
    })
      .on('error', fail)
      .end();
  });
}

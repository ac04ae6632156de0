import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const mimeTypes: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A running server: `url` is the address of the base path with its final slash. */
export interface ServedFolder {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder under a base path (`/` or `/repo/`) on a free port, like a static host: `index.html` for a folder, a redirect to the
 * final slash, `404.html` with status 404 for paths that do not exist or leave the folder.
 */
export async function serveFolder(dir: string, base = '/'): Promise<ServedFolder> {
  const root = resolve(dir);
  const server = createServer((request, response) => {
    void answer(root, base, request.url ?? '/', response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(root: string, base: string, address: string, response: ServerResponse): Promise<void> {
  const [path = '/'] = address.split(/[?#]/);
  const file = locateFile(root, base, path);
  const kind = file && (await kindOf(file));
  if (kind === 'folder' && !path.endsWith('/')) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const found = kind === 'folder' ? join(file ?? '', 'index.html') : file;
  const sent = kind && found && (await sendFile(response, 200, found));
  if (!sent && !(await sendFile(response, 404, join(root, '404.html')))) response.writeHead(404).end('Not found');
}

/** The file at a path; null if the path leaves the base path or the folder, or cannot be decoded. */
function locateFile(root: string, base: string, path: string): string | null {
  if (!path.startsWith(base)) return null;
  try {
    const file = resolve(root, `./${decodeURIComponent(path.slice(base.length))}`);
    return file === root || file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

async function kindOf(file: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(file)).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

async function sendFile(response: ServerResponse, status: number, file: string): Promise<boolean> {
  try {
    const body = await readFile(file);
    response.writeHead(status, { 'content-type': mimeTypes[extname(file)] ?? 'application/octet-stream' }).end(body);
    return true;
  } catch {
    return false;
  }
}

import { spawn } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { SimulatedAnswer } from './simulated-indexes.ts';

export type Intercept = (host: string, path: string, response: ServerResponse, request: IncomingMessage) => boolean;

interface SentRequest {
  readonly host: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
}

/** A server that simulates all indexes; `intercept` can answer first. It records the requests. */
export async function serveIndexes(
  answer: (host: string, path: string) => SimulatedAnswer,
  intercept: Intercept = () => false,
) {
  const requests: SentRequest[] = [];
  const server = createServer((request, response) => {
    const [, host = '', path = ''] = /^\/([^/]+)(\/.*)$/u.exec(request.url ?? '') ?? [];
    requests.push({ host, path, headers: request.headers });
    if (intercept(host, path, response, request)) return;
    const { status, type, body } = answer(host, path);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, requests, close };
}

/** The environment that directs a command to the simulated indexes, without pauses between requests. */
export const indexEnvironment = (folder: string, address: string) => ({
  OFFPRINT_SEEDS: folder,
  OFFPRINT_INDEXES: address,
  OFFPRINT_PACE: '0',
});

/** Starts a command as a process in a folder. */
export function startOffprint(
  args: readonly string[],
  { folder, environment }: { readonly folder: string; readonly environment: Readonly<Record<string, string>> },
) {
  const script = join(import.meta.dirname, '../../../scripts/offprint.mjs');
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...environment },
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (output.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (output.stderr += data.toString()));
  const done = new Promise<typeof output & { readonly status: number | null }>((resolve) => {
    child.on('close', (status) => {
      resolve({ ...output, status });
    });
  });
  return { child, done };
}

/** Ways in which a host fails to answer. */
export const listFailures = (host: string): readonly (readonly [string, (response: ServerResponse) => void])[] => [
  ['429 without Retry-After', (response) => response.writeHead(429).end()],
  ['429 with a long Retry-After', (response) => response.writeHead(429, { 'retry-after': '86400' }).end()],
  ['503', (response) => response.writeHead(503).end('busy')],
  [
    'a page in place of JSON',
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Are you a robot?</html>'),
  ],
  ['JSON that is cut', (response) => response.writeHead(200).end('{"message":{"items":[{"DOI":"10.1')],
  ['null', (response) => response.writeHead(200).end('null')],
  ['403', (response) => response.writeHead(403).end()],
  ['redirects without end', (response) => response.writeHead(302, { location: `https://${host}/works?again` }).end()],
  ['a redirect to a file', (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()],
  ['a connection that is cut', (response) => response.destroy()],
  [
    'an answer that is cut',
    (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('{"message":');
      setTimeout(() => response.destroy(), 20);
    },
  ],
];

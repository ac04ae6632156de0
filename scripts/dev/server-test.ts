import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatRules } from '../../src/core/hosts/format-rules.ts';
import { referrerPolicy } from '../../src/core/hosts/header-rules.ts';
import { launchBrowser } from '../../src/tests/support/browser.ts';
import { buildSite } from '../../src/tests/support/build-site.ts';
import { printViolations, watchPage } from '../../src/tests/support/watch-page.ts';

const usage = `npm run server-test -- [nginx] [apache]

Serves the example site at / and in a folder with real servers, which are configured with the output of "npm run headers", and checks headers
and pages in a browser. Without a name, tests both servers. Fails if a named server is not installed.`;

/** Where a site is served, and whether other sites may frame its embedded lists. */
interface Address {
  readonly base: string;
  readonly port: number;
  readonly embed: boolean;
}

/** How to start a server in the foreground for the folder `root`, with its own files in `work`. */
interface Server {
  readonly program: string;
  readonly start: (work: string, root: string, address: Address) => readonly string[];
}

const servers: Readonly<Record<string, Server>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    start: (work, root, { base, port, embed }) => {
      writeFileSync(join(work, 'headers.conf'), formatRules('nginx', { base, show: { embed } }));
      writeFileSync(
        join(work, 'nginx.conf'),
        `daemon off; master_process off; pid ${work}/pid; error_log ${work}/errors;
events { }
http {
  include /etc/nginx/mime.types; access_log off;
  client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
  server { listen 127.0.0.1:${String(port)}; root ${root}; include ${work}/headers.conf; }
}`,
      );
      return ['-c', join(work, 'nginx.conf'), '-e', join(work, 'errors')];
    },
  },
  apache: {
    program: '/usr/sbin/apache2',
    start: (work, root, { base, port, embed }) => {
      writeFileSync(join(root, base, '.htaccess'), formatRules('apache', { base, show: { embed } }));
      const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias'];
      writeFileSync(
        join(work, 'apache.conf'),
        `ServerName localhost
Listen 127.0.0.1:${String(port)}
PidFile ${work}/pid
ErrorLog ${work}/errors
DefaultRuntimeDir ${work}
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo
  Require all granted
</Directory>`,
      );
      return ['-f', join(work, 'apache.conf'), '-DFOREGROUND'];
    },
  },
};

const utf8 = '; charset=utf-8';
const policy = "base-uri 'none'; form-action 'self'";

/** A request, and a header of its response. */
type Expectation = readonly [path: string, header: string, value: string];

const expectFraming = (embed: boolean): readonly Expectation[] => [
  ...['', 'papers/', '404-there-is-none/', 'publications.bib', '_astro/'].flatMap((path): readonly Expectation[] =>
    embed
      ? [
          [path, 'content-security-policy', policy],
          [path, 'x-frame-options', 'DENY'],
        ]
      : [[path, 'content-security-policy', `frame-ancestors 'none'; ${policy}`]],
  ),
  ...(embed ? [['embed/', 'content-security-policy', `frame-ancestors *; ${policy}`] as const] : []),
];

const expectations: readonly Expectation[] = [
  ...['', 'papers/', '404-there-is-none/', 'publications.bib', '_astro/'].flatMap((path): readonly Expectation[] => [
    [path, 'x-content-type-options', 'nosniff'],
    [path, 'referrer-policy', referrerPolicy],
  ]),
  ['publications.bib', 'content-type', `application/x-bibtex${utf8}`],
  ['publications.ris', 'content-type', `application/x-research-info-systems${utf8}`],
  ['publications.csl.json', 'content-type', `application/vnd.citationstyles.csl+json${utf8}`],
  [
    'papers/small-changes-large-consequences-analyzing-the-allocational-fairness-of-llms-in.md',
    'content-type',
    `text/markdown${utf8}`,
  ],
  ['feeds.opml', 'content-type', `text/x-opml${utf8}`],
  ['llms.txt', 'content-type', `text/plain${utf8}`],
  ['atom.xml', 'content-type', `application/atom+xml${utf8}`],
  ['years/2025/rss.xml', 'content-type', `application/rss+xml${utf8}`],
  ['feed.json', 'content-type', `application/feed+json${utf8}`],
  ['pagefind/pagefind-entry.json', 'cache-control', 'no-cache'],
];

const listExpectations = (embed: boolean) => [...expectFraming(embed), ...expectations];

const pages = ['', 'papers/', 'search/?q=fairness', 'authors/seraphina-goldfarb-tarrant/', 'feeds/'];

const names = process.argv.slice(2);
if (names.some((name) => !Object.hasOwn(servers, name))) {
  console.error(usage);
  process.exitCode = names.includes('--help') ? 0 : 2;
} else process.exitCode = await testServers(names.length > 0 ? names : Object.keys(servers));

/** Prints the problems, and returns 1 if there are any, otherwise 0. */
async function testServers(chosen: readonly string[]): Promise<number> {
  let faults = 0;
  for (const [base, embed] of [
    ['/', false],
    ['/repo/', true],
  ] as const) {
    const seeds = embed ? readExample('show: { embed: true }') : 'example';
    const site = await buildSite({ seeds, address: `https://example.org${base}` });
    if (site.exitCode !== 0) throw new Error(site.output);
    for (const name of chosen) {
      const found = await testServer(servers[name], site.dir, { base, embed });
      for (const fault of found) console.error(`${name} at ${base}: ${fault}`);
      if (found.length === 0)
        console.log(
          `${name} at ${base}: ${String(listExpectations(embed).length)} headers and ${String(pages.length)} pages are right`,
        );
      faults += found.length;
    }
    await site.cleanup();
  }
  return faults === 0 ? 0 : 1;
}

/** The seeds of the example, with more lines of settings. */
function readExample(settings: string): Readonly<Record<string, string>> {
  const folder = new URL('../../src/tests/seeds/', import.meta.url);
  const files = readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);
  return Object.fromEntries(
    files.map(([name, text]) => [name, name === 'site.yaml' ? `${text}\n${settings}\n` : text]),
  );
}

async function testServer(
  server: Server | undefined,
  dir: string,
  { base, embed }: Omit<Address, 'port'>,
): Promise<readonly string[]> {
  if (!server || !existsSync(server.program)) return [`${server?.program ?? 'the server'} is not installed.`];
  const work = mkdtempSync(join(tmpdir(), 'offprint-server-'));
  const root = join(work, 'root');
  mkdirSync(root);
  cpSync(dir, join(root, base), { recursive: true });
  // A server started by root serves files as another user.
  spawnSync('chmod', ['-R', 'a+rX', work]);
  const port = await findPort();
  const running = spawn(server.program, [...server.start(work, root, { base, port, embed })], { stdio: 'inherit' });
  try {
    const url = `http://127.0.0.1:${String(port)}${base}`;
    await waitFor(url, running);
    return [...(await checkHeaders(url, listExpectations(embed))), ...(await checkPages(url))];
  } finally {
    running.kill();
    await new Promise((done) => running.once('close', done));
    rmSync(work, { recursive: true });
  }
}

async function checkHeaders(url: string, expected: readonly Expectation[]): Promise<readonly string[]> {
  const faults: string[] = [];
  const home = await (await fetch(url)).text();
  const style = /_astro\/[^"]+\.css/.exec(home)?.[0] ?? '_astro/';
  const year: Expectation = [style, 'cache-control', 'public, max-age=31536000, immutable'];
  for (const [path, header, value] of [...expected, year]) {
    const { headers } = await fetch(url + path);
    const found = headers.get(header);
    if (found?.toLowerCase() !== value.toLowerCase())
      faults.push(`${path}: ${header} is ${String(found)}, not ${value}`);
  }
  const lost = await fetch(`${url}papers/nothing/`);
  if (lost.status !== 404 || !(await lost.text()).includes('<main'))
    faults.push('the page for what is not there is not shown');
  return faults;
}

async function checkPages(url: string): Promise<readonly string[]> {
  const browser = await launchBrowser();
  const all: string[] = [];
  try {
    for (const path of pages) {
      const page = await browser.newPage();
      await printViolations(page);
      const faults = watchPage(page, url);
      await page.goto(url + path, { waitUntil: 'networkidle' });
      all.push(...faults.map((fault) => `${path}: ${fault}`));
      if (path.startsWith('search') && (await page.locator('main a[href*="/papers/"]').count()) === 0)
        all.push(`${path}: the search finds nothing`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return all;
}

async function waitFor(url: string, running: ChildProcess): Promise<void> {
  while (running.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The server did not start.');
}

async function findPort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

import { type FilePattern, type HeaderRule, type HeaderSettings, listHeaderRules } from './header-rules.ts';

/** Supported hosts, and the file that each of them reads. */
export const hosts = {
  netlify: '_headers in the published folder (each build writes it)',
  cloudflare: '_headers in the published folder (each build writes it)',
  apache: 'public/.htaccess',
  vercel: 'vercel.json beside package.json',
  nginx: 'a file that the server block includes',
} as const;
export type Host = keyof typeof hosts;

/** The headers of a site in the format of a host. `base` starts and ends with a slash. */
export function formatRules(host: Host, settings: HeaderSettings & { readonly base: string }): string {
  return formats[host](settings.base, listHeaderRules(settings));
}

type Format = (base: string, rules: readonly HeaderRule[]) => string;
const formats: Readonly<Record<Host, Format>> = {
  netlify: formatHeadersFile,
  cloudflare: formatHeadersFile,
  apache: formatHtaccess,
  vercel: formatVercel,
  nginx: formatNginx,
};

/** For Netlify and Cloudflare. An asterisk matches any characters, including slashes. */
function formatHeadersFile(base: string, rules: readonly HeaderRule[]): string {
  const toPath = (files: FilePattern): string => {
    if (files.kind === 'ending') return `${base}*${files.ending.replace(/^\//, '')}`;
    return base + (files.kind === 'all' ? '*' : files.kind === 'folder' ? `${files.path}*` : files.path);
  };
  return rules.map(({ files, headers }) => `${[toPath(files), ...toLines(headers, '  ')].join('\n')}\n`).join('\n');
}

function toLines(headers: HeaderRule['headers'], indent: string): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `${indent}${name}: ${value}`);
}

/** For Apache 2.4 with the modules `headers` and `mime`. */
function formatHtaccess(base: string, rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ files, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) =>
      name === 'Content-Type' ? `  ForceType "${value}"` : `  Header always set ${name} "${value}"`,
    );
    if (files.kind === 'all') return lines.map((line) => line.trim()).join('\n');
    return [`<If "%{REQUEST_URI} =~ m#${toRegExp(base, files)}#">`, ...lines, '</If>'].join('\n');
  });
  return `${[`ErrorDocument 404 ${base}404.html`, ...blocks].join('\n')}\n`;
}

/** Paths are in the syntax of the package path-to-regexp. */
function formatVercel(base: string, rules: readonly HeaderRule[]): string {
  const toSource = (files: FilePattern): string => {
    if (files.kind === 'ending') return `${base}(.*)${escape(files.ending.replace(/^\//, ''))}`;
    return base + (files.kind === 'all' ? '(.*)' : files.kind === 'folder' ? `${files.path}(.*)` : escape(files.path));
  };
  const headers = rules.map(({ files, headers: fields }) => ({
    source: toSource(files),
    headers: Object.entries(fields).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}

/** For a `server` block. nginx drops inherited headers from a `location` that sets its own, so they are repeated there. */
function formatNginx(base: string, rules: readonly HeaderRule[]): string {
  const common = rules.find(({ files }) => files.kind === 'all')?.headers ?? {};
  const toHeader = ([name, value]: readonly [string, string]) => `add_header ${name} "${value}" always;`;
  const blocks = rules.flatMap(({ files, headers }) => {
    if (files.kind === 'all') return Object.entries(headers).map(toHeader);
    const { 'Content-Type': type, ...others } = headers;
    const lines = [
      ...(type === undefined ? [] : ['types { }', `default_type "${type}";`]),
      ...(Object.keys(others).length === 0 ? [] : Object.entries({ ...common, ...others }).map(toHeader)),
    ];
    return [`location ~ "${toRegExp(base, files)}" {`, ...lines.map((line) => `  ${line}`), '}'];
  });
  return `${[`error_page 404 ${base}404.html;`, ...blocks].join('\n')}\n`;
}

/** A regular expression that matches paths of addresses. */
function toRegExp(base: string, files: FilePattern): string {
  const start = `^${escape(base)}`;
  if (files.kind === 'all') return start;
  if (files.kind === 'folder') return start + escape(files.path);
  if (files.kind === 'file') return `${start}${escape(files.path)}$`;
  return files.ending.startsWith('/')
    ? `${start}(?:.*/)?${escape(files.ending.slice(1))}$`
    : `${start}.*${escape(files.ending)}$`;
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

import { formatRules, type Host, hosts } from '../core/hosts/format-rules.ts';
import { loadSettings } from '../seeds/settings-file.ts';
import type { Invocation } from './command.ts';

const usage = `npm run --silent headers -- HOST

Prints the HTTP headers of the site in the format of a host: content types, caching and framing.

${Object.entries(hosts)
  .map(([host, place]) => `  ${host.padEnd(12)}${place}`)
  .join('\n')}`;

const isHost = (name: string): name is Host => Object.hasOwn(hosts, name);

/** `npm run headers`: prints the file that a host reads, and returns the exit code. */
export function headers({ args: [host = ''], stdout, stderr }: Invocation): number {
  if (isHost(host)) {
    stdout.write(formatRules(host, loadSettings().site.base));
    return 0;
  }
  const isHelp = host === '--help';
  (isHelp ? stdout : stderr).write(`${usage}\n`);
  return isHelp ? 0 : 2;
}

import { formatRules, type Host, hosts } from '../core/hosts/format-rules.ts';
import { loadSettings } from '../seeds/settings-file.ts';
import { createCommand } from './command.ts';

const usage = `npm run --silent headers -- HOST

Prints the HTTP headers of the site for a host: content types, caching and framing. Write them to this file:

${Object.entries(hosts)
  .map(([host, place]) => `  ${host.padEnd(12)}${place}`)
  .join('\n')}`;

const isHost = (name: string): name is Host => Object.hasOwn(hosts, name);

/** `npm run headers`: prints the headers in the format of a host. */
export const headers = createCommand({
  usage,
  read: ({ args: [host = ''] }) => {
    if (isHost(host)) return host;
    throw new Error(host === '' ? 'Missing HOST.' : `Unknown host “${host}”.`);
  },
  run: (host, { stdout }) => {
    stdout.write(formatRules(host, loadSettings().site));
    return 0;
  },
});

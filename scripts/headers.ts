import { formatRules, type Host, hosts } from '../src/core/hosts/format-rules.ts';
import { loadSettings } from '../src/seeds/settings-file.ts';

const usage = `npm run --silent headers -- HOST

Prints the headers of the site for a host: types of files, caching, and who may frame its pages.

${Object.entries(hosts)
  .map(([host, place]) => `  ${host.padEnd(12)}${place}`)
  .join('\n')}`;

const isHost = (name: string): name is Host => Object.hasOwn(hosts, name);

const [host = ''] = process.argv.slice(2);
if (isHost(host)) process.stdout.write(formatRules(host, loadSettings().site.base));
else {
  console.error(usage);
  process.exitCode = host === '--help' ? 0 : 2;
}

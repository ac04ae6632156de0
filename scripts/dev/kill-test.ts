import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { killBuilds } from './kill-test/kill-builds.ts';
import { killPublishing } from './kill-test/kill-publishing.ts';
import { formatTally, type Tally } from './kill-test/tally.ts';

const usage = `npm run kill-test -- [--kills 200] [--builds] [--at FOLDER]

Kills processes at random moments while they publish two sites in turn, and checks that the published folder is always one complete site.

  --kills   The number of processes to kill.
  --builds  Kill whole builds, which take seconds each, instead of only the last step.
  --at      Publish to this folder, such as the mount point of a disk, instead of a folder in node_modules.`;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    builds: { type: 'boolean', default: false },
    at: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const kills = Number(values.kills);
if (values.help || !Number.isInteger(kills) || kills < 1) console.log(usage);
else process.exitCode = await run();

async function run(): Promise<number> {
  const parent = resolve('node_modules/.cache/offprint/kills');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'run-'));
  const options = { kills, folder, target: resolve(values.at ?? join(folder, 'dist')), onProgress: print };
  const tally = values.builds ? await killBuilds(options) : await killPublishing(options);
  print(tally);
  rmSync(folder, { recursive: true, force: true });
  return tally.faults.length === 0 ? 0 : 1;
}

function print(tally: Tally): void {
  console.log(formatTally(tally));
}

import { cpSync } from 'node:fs';
import { locateOutput } from '../../../src/integration/output-place.ts';
import { repairOutput, publishOutput } from '../../../src/integration/publish-output.ts';
import { takeLock } from '../../../src/seeds/lock.ts';

const parent = process.ppid;

/** Publishes sites in turn, each as a build does, until this process is killed or its parent has ended. */
function publishInTurn(target: string, sites: readonly string[]): void {
  while (process.ppid === parent) {
    for (const site of sites) {
      const place = locateOutput(target);
      const lock = takeLock(place.lock, { purpose: 'publishing', patience: 60, onWait: console.error });
      repairOutput(place);
      cpSync(site, place.next, { recursive: true });
      publishOutput(place);
      lock.release();
    }
  }
}

const [target = '', ...sites] = process.argv.slice(2);
process.once('message', () => {
  publishInTurn(target, sites);
  process.exit();
});
process.send?.('ready');

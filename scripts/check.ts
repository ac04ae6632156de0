import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Site } from '../src/core/settings/site-schema.ts';
import { readSeeds } from '../src/read-seeds.ts';
import { toJsonReport } from '../src/reporters/json.ts';
import { formatReport } from '../src/reporters/terminal.ts';
import { readSite, seedsFolder } from '../src/site.ts';

const usage = `npm run check -- [--json] [--strict] [--captured 2026-01-31] [FILE…]

Reads the sources as the build does and says what is to be known of them.
Without FILE, the sources of seeds/site.yaml are read.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    captured: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else check();

function check(): void {
  const { site, diagnostics } = readSite();
  if (!site) {
    console.error(formatReport(diagnostics));
    process.exitCode = 1;
    return;
  }
  const reading =
    positionals.length > 0
      ? readSeeds(process.cwd(), { ...site, sources: nameSources(site) })
      : readSeeds(seedsFolder, site);
  if (values.json) console.log(JSON.stringify(toJsonReport(reading)));
  else {
    const read = reading.sources.reduce((sum, { drafts }) => sum + drafts.length, 0);
    console.log(formatReport(reading.diagnostics));
    console.log(`${String(read)} papers read, ${String(reading.publications.length)} published.`);
  }
  const failing = values.strict ? ['error', 'warning'] : ['error'];
  if (reading.diagnostics.some(({ severity }) => failing.includes(severity))) process.exitCode = 1;
}

/** The named files as sources; the day of capture is the one that the site gives the file, else the latest that it gives any. */
function nameSources(site: Site): Site['sources'] {
  const latest =
    site.sources
      .map(({ captured }) => captured)
      .toSorted()
      .at(-1) ?? '';
  return positionals.map((file) => {
    const known = site.sources.find((source) => resolve(seedsFolder, source.file) === resolve(file));
    return { file, captured: values.captured ?? known?.captured ?? latest };
  });
}

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { defaultSiteYaml } from '../../src/tests/support/default-seeds.ts';
import { compareWithHugo, sizeColumns, timeColumns } from './bench/against-hugo.ts';
import { formatBytes, formatCount, formatTable } from './format-table.ts';
import { generateListing, linesPerPaper } from './bench/generate-listing.ts';
import { measureBuild, type Run } from './bench/measure-build.ts';

const usage = `npm run bench -- [--against-hugo [--rounds N]] [--no-pictures] [--listing FILE] COUNT…

For each COUNT, builds a site with that number of papers, and measures the build. The papers are generated, or the first ones of a
listing. With --against-hugo, alternates with Hugo and Pagefind, which build a site of the same papers. Measures the first build and the
build after a change.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'against-hugo': { type: 'boolean', default: false },
    'no-pictures': { type: 'boolean', default: false },
    listing: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});
const rounds = Number(values.rounds);
const counts = positionals.map(Number);
if (counts.length === 0 || ![rounds, ...counts].every((count) => Number.isInteger(count) && count >= 0)) {
  console.error(usage);
  process.exit(2);
}
const { listing } = values;
const readPapers = (count: number) =>
  listing === undefined
    ? generateListing(count)
    : readFileSync(listing, 'utf8')
        .split('\n', count * linesPerPaper)
        .join('\n');
const settings = defaultSiteYaml + (values['no-pictures'] ? 'show: { pictures: false }\n' : '');

if (values['against-hugo']) {
  const tables: { readonly times: string[][]; readonly sizes: string[][] } = { times: [], sizes: [] };
  for (const papers of counts) {
    const { times, sizes } = await compareWithHugo(papers, readPapers(papers), rounds, settings);
    tables.times.push(...times);
    tables.sizes.push(...sizes);
  }
  console.log(`${formatTable([timeColumns, ...tables.times])}\n\n${formatTable([sizeColumns, ...tables.sizes])}`);
} else {
  const rows: string[][] = [];
  for (const papers of counts) {
    console.error(`Building a site of ${formatCount(papers)} papers …`);
    const run = await measureBuild({ 'listing.txt': readPapers(papers), 'site.yaml': settings });
    rows.push(formatRow(papers, run));
  }
  console.log(formatTable([columns(), ...rows]));
  console.log('\nMemory is the peak of the largest single process, named after it.');
}

function columns(): string[] {
  return ['papers', 'pages', 'files', 'seconds', 'memory', 'dist', 'search', 'largest page', 'gzipped', 'its path'];
}

function formatRow(papers: number, { pages, files, seconds, memory, bytes, searchBytes, largestPage }: Run): string[] {
  return [
    formatCount(papers),
    formatCount(pages),
    formatCount(files),
    seconds.toFixed(1),
    memory ? `${formatBytes(memory.bytes)} ${memory.program}` : 'unknown',
    formatBytes(bytes),
    formatBytes(searchBytes),
    largestPage ? formatBytes(largestPage.bytes) : '',
    largestPage ? formatBytes(largestPage.gzipped) : '',
    largestPage?.path ?? '',
  ];
}

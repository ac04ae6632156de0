import { buildSite } from '../../src/tests/support/build-site.ts';
import { generateListing } from './bench/generate-listing.ts';
import { type PeakMemory, watchMemory } from './bench/measure-memory.ts';
import { measureSite, type SiteSize } from './bench/measure-site.ts';

const usage =
  'Usage: npm run bench -- COUNT…   builds a site of that many invented papers for each COUNT, and measures it.';

interface Measurement extends SiteSize {
  readonly papers: number;
  readonly seconds: number;
  readonly memory: PeakMemory | null;
}

const counts = process.argv.slice(2).map(Number);
if (counts.length === 0 || !counts.every((count) => Number.isInteger(count) && count >= 0)) {
  console.error(usage);
  process.exit(2);
}

const rows: string[][] = [];
for (const papers of counts) {
  console.error(`Building a site of ${formatCount(papers)} papers …`);
  const measurement = await measureBuild(papers);
  if (measurement === null) process.exit(1);
  rows.push(formatRow(measurement));
}
console.log(formatTable([columns(), ...rows]));
console.log('\nMemory is the peak of the largest single process, named after it.');

/** Builds and measures one site; null, with the output of the build printed, when the build fails. */
async function measureBuild(papers: number): Promise<Measurement | null> {
  const listing = generateListing(papers);
  const started = performance.now();
  let memory: ReturnType<typeof watchMemory> | undefined;
  const site = await buildSite({
    seeds: { 'listing.txt': listing },
    onStart: (pid) => {
      memory = watchMemory(pid);
    },
  });
  const seconds = (performance.now() - started) / 1000;
  const peak = memory?.stop() ?? null;
  try {
    if (site.exitCode === 0) return { ...measureSite(site.dir), papers, seconds, memory: peak };
    console.error(`${site.output}\nThe build of ${formatCount(papers)} papers failed.`);
    return null;
  } finally {
    await site.cleanup();
  }
}

function columns(): string[] {
  return ['papers', 'pages', 'files', 'seconds', 'memory', 'dist', 'search', 'largest page', 'gzipped', 'its path'];
}

function formatRow({ papers, pages, files, seconds, memory, bytes, searchBytes, largestPage }: Measurement): string[] {
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

/** Lines of a Markdown table, its columns aligned for reading as they are. */
function formatTable([head = [], ...body]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => `${'-'.repeat(width + 1)}:`).join('|')}|`;
  return [line(head), rule, ...body.map(line)].join('\n');
}

function formatCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Thousands and millions of bytes, as they are counted on the wire. */
function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

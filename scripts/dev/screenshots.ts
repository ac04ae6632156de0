import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openSite } from '../../src/tests/support/open-site.ts';
import { listSites, type ShownSite } from './screenshots/shown-pages.ts';
import { type Fault, takePictures } from './screenshots/take-pictures.ts';

const usage = `npm run screenshots -- [--out screenshots] [--only PATTERN] [--papers 2000]

Builds three sites (the example, a site with difficult texts and many papers, and a site with a single paper) and takes screenshots of
every kind of page: four widths in light and dark colours, text at twice the size, forced colours, and print.
Fails if a page scrolls sideways, cuts off text or causes an error in the browser.

  --only     A pattern that site/page must match, such as stress/paper.
  --papers   The number of papers on the site with difficult texts.`;

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'screenshots' },
    only: { type: 'string', default: '' },
    papers: { type: 'string', default: '2000' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else await takeAll();

async function takeAll(): Promise<void> {
  const only = new RegExp(values.only);
  let problems = 0;
  for (const site of listSites(Number(values.papers))) {
    const pages = site.pages.filter(({ name }) => only.test(`${site.name}/${name}`));
    if (pages.length > 0) problems += await showSite({ ...site, pages });
  }
  console.log(problems === 0 ? '\nNothing is wrong.' : `\n${String(problems)} problems.`);
  if (problems > 0) process.exitCode = 1;
}

/** Takes the pictures of a site, prints the problems, and returns their number. */
async function showSite({ name, seeds, base, pages }: ShownSite): Promise<number> {
  console.log(`Building “${name}” …`);
  const open = await openSite({ seeds: seeds() }, base);
  const waiting = [...pages];
  let problems = 0;
  const work = async () => {
    for (let page = waiting.shift(); page; page = waiting.shift()) {
      const folder = join(resolve(values.out), name, page.name);
      const faults = await takePictures(open.browser, open.url, page, folder).catch((error: unknown) => [
        { view: 'all', problem: `no pictures: ${error instanceof Error ? error.message : String(error)}` },
      ]);
      const lines = formatFaults(faults);
      problems += lines.length;
      console.log([`${name}/${page.name}`, ...lines].join('\n  '));
    }
  };
  try {
    await Promise.all([work(), work()]);
    return problems;
  } finally {
    await open.close();
  }
}

/** One line for each problem, with the views that have it. */
function formatFaults(faults: readonly Fault[]): readonly string[] {
  const views = Map.groupBy(faults, ({ problem }) => problem);
  return [...views].map(([problem, seen]) => {
    const inViews = [...new Set(seen.map(({ view }) => view))];
    return `${problem}  [${inViews.join(', ')}]`;
  });
}

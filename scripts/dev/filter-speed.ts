import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/tests/support/browser.ts';
import { serveFolder } from '../../src/tests/support/serve.ts';

const usage = `npm run filter-speed -- FOLDER [RUNS] [LETTERS]

Types LETTERS (s) into the filter of the list of all papers of a built site, RUNS times (10), in a browser whose processor is slowed to a
quarter, and prints the milliseconds from the key to the right number of papers, the longest task until the list is drawn, and
the number of tasks over 50 ms: the median and the worst of the runs.`;

/** The pause of a visitor between the click into the field and the first key, in milliseconds. */
const pause = 500;

const [folder, runs = '10', letters = 's'] = process.argv.slice(2);
if (folder === undefined || folder.startsWith('-')) console.log(usage);
else await measure(folder, Number(runs), letters);

interface Run {
  /** The number of papers that the page shows last. */
  readonly count: string;
  /** All in milliseconds after the key. */
  readonly firstCount: number;
  readonly rightCount: number;
  readonly drawn: number;
  /** The length of each task over 50 ms. */
  readonly longTasks: readonly number[];
}

async function measure(site: string, times: number, typed: string): Promise<void> {
  const served = await serveFolder(site);
  const browser = await launchBrowser();
  const all: Run[] = [];
  try {
    for (let run = 0; run < times; run += 1) all.push(await measureOnce(browser, `${served.url}papers/`, typed));
  } finally {
    await browser.close();
    await served.close();
  }
  console.log(all[0]?.count);
  print(
    'first number',
    'ms',
    all.map(({ firstCount }) => firstCount),
  );
  print(
    'right number',
    'ms',
    all.map(({ rightCount }) => rightCount),
  );
  print(
    'list drawn',
    'ms',
    all.map(({ drawn }) => drawn),
  );
  print(
    'longest task over 50 ms',
    'ms',
    all.map(({ longTasks }) => Math.max(0, ...longTasks)),
  );
  print(
    'tasks over 50 ms',
    '',
    all.map(({ longTasks }) => longTasks.length),
  );
}

function print(name: string, unit: string, values: readonly number[]): void {
  const sorted = values.toSorted((a, b) => a - b);
  const [median = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  console.log(`${name.padEnd(24)} median ${median.toFixed(0)} ${unit}, worst ${worst.toFixed(0)} ${unit}`);
}

async function measureOnce(browser: Browser, address: string, typed: string): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('[data-list-tools] input[type="search"]').click();
    await setTimeout(pause);
    const watched = await page.evaluateHandle(watchList);
    await page.keyboard.type(typed);
    return await watched.evaluate(({ run }) => run);
  } finally {
    await context.close();
  }
}

/** Watches the list from the next key until it has been at rest for a second. Runs in the browser, and refers to nothing outside. */
function watchList(): { readonly run: Promise<Run> } {
  const status = document.querySelector('[data-list-status]');
  const counts: { readonly text: string; readonly time: number }[] = [];
  const longTasks: number[] = [];
  let start = 0;
  let drawn = 0;
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      start = timeStamp;
    },
    { capture: true, once: true },
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
  const root = document.querySelector('[data-list-page]');
  const run = new Promise<Run>((done) => {
    const observer = new MutationObserver(() => {
      drawn = performance.now();
      const text = /^[\d,]+ of [\d,]+/.exec(status?.textContent ?? '')?.[0];
      if (text !== undefined && text !== counts.at(-1)?.text) counts.push({ text, time: drawn });
    });
    if (root) observer.observe(root, { subtree: true, childList: true, attributeFilter: ['hidden'] });
    const timer = setInterval(() => {
      if (drawn === 0 || performance.now() - drawn < 1000) return;
      clearInterval(timer);
      const [first, last] = [counts[0], counts.at(-1)];
      done({
        count: last?.text ?? '',
        firstCount: (first?.time ?? Infinity) - start,
        rightCount: (last?.time ?? Infinity) - start,
        drawn: drawn - start,
        longTasks,
      });
    }, 100);
  });
  return { run };
}

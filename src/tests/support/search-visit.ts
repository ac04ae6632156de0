import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** Papers to search for: names with and without accents, text that looks like HTML, no abstract, more than one page of results. */
export const searchListing = [
  [
    'CLMar 3, 2024',
    'Weighing Harvests in Dry YearsJosé Muñoz, Anna Kowalska',
    'We weigh the harvests of ten dry years.',
  ],
  [
    'CLMar 9, 2025',
    'Weighing Harvests in Wet YearsPedro Munoz, Anna Kowalska',
    'We weigh the harvests of ten wet years.',
  ],
  [
    'LGMay 2, 2025Code',
    'Guessing the <MASK> of a SentencePaweł Łukasz',
    'A guess <b>counts</b> when 3 < 4 & it is right.',
  ],
  ['LGMay 1, 2025', 'A Title without Its AbstractAnna Kowalska'],
  ...Array.from({ length: 12 }, (_, index) => [
    `CLJan ${String(index + 1)}, 2023`,
    `Counting Leaves in Forest ${String.fromCharCode(65 + index)}Mira Okafor, Jonas Weber`,
    'Leaves were counted by hand, and by a machine that had never seen a tree.',
  ]),
]
  .map((lines) => lines.join('\n'))
  .join('\n');

export interface Visit {
  readonly page: Page;
  /** The paths of all requests. */
  readonly requests: string[];
  /** Errors in the console, exceptions, and violations of the Content-Security-Policy. */
  readonly faults: string[];
}

/** Opens a page of a site as a new visitor. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(address);
  return { page, requests, faults };
}

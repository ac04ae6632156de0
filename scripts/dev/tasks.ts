import type { BrowserContextOptions } from 'playwright-core';
import { type OpenSite, openSite } from '../../src/tests/support/open-site.ts';
import { createVisitor, type Steps, type Visitor } from './tasks/visitor.ts';
import { visitorTasks } from './tasks/visitor-tasks.ts';

const usage = `npm run tasks

Builds the example site, carries out the tasks of visitors with the keyboard only and by touch, and counts the interactions from the home
page on. Fails if a task takes more than ${String(mostSteps())}, or does not succeed.
A key or key combination, typed words, a move with Tab, and a tap count as one interaction each.`;

const manners = {
  keyboard: { viewport: { width: 1280, height: 860 } },
  touch: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} as const satisfies Readonly<Record<string, BrowserContextOptions>>;

interface Outcome {
  readonly task: string;
  readonly manner: string;
  readonly steps: Steps;
  /** The number of pages loaded after the first. */
  readonly pages: number;
  /** The reason of the failure; null on success. */
  readonly failure: string | null;
}

if (process.argv.length > 2) console.log(usage);
else await doTasks();

function mostSteps(): number {
  return 4;
}

async function doTasks(): Promise<void> {
  const open = await openSite({ seeds: 'example' });
  const outcomes: Outcome[] = [];
  try {
    for (const { name, byKeyboard, byTouch } of visitorTasks) {
      outcomes.push(await doTask(open, name, 'keyboard', byKeyboard));
      outcomes.push(await doTask(open, name, 'touch', byTouch));
    }
  } finally {
    await open.close();
  }
  for (const outcome of outcomes) console.log(formatOutcome(outcome));
  if (!outcomes.every(isGood)) process.exitCode = 1;
}

async function doTask(
  open: OpenSite,
  task: string,
  manner: keyof typeof manners,
  act: (visitor: Visitor) => Promise<void>,
): Promise<Outcome> {
  return open.visit(
    '',
    async (page) => {
      await page
        .context()
        .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(open.url).origin });
      let pages = 0;
      page.on('domcontentloaded', () => {
        pages += 1;
      });
      const visitor = createVisitor(page);
      const failure = await act(visitor).then(
        () => null,
        (error: unknown) => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)),
      );
      return { task, manner, steps: visitor.steps, pages, failure };
    },
    manners[manner],
  );
}

function isGood({ steps, failure }: Outcome): boolean {
  return failure === null && steps.length <= mostSteps();
}

function formatOutcome(outcome: Outcome): string {
  const { task, manner, steps, pages, failure } = outcome;
  const counts = `${String(steps.length)} interactions, ${String(pages)} pages`;
  const heading = `${isGood(outcome) ? '  ' : '✗ '}${task}, by ${manner}: ${counts}`;
  return [heading, `      ${steps.join(' · ')}`, ...(failure === null ? [] : [`      ${failure}`])].join('\n');
}

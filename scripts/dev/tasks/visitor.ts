import type { Locator, Page } from 'playwright-core';

/** What a visitor did, in words. */
export type Steps = readonly string[];

/** Somebody who uses a site, and whose every interaction is counted. */
export interface Visitor {
  readonly page: Page;
  readonly steps: Steps;
  /** Presses one key, or several at once, such as `Control+p`. */
  press(key: string): Promise<void>;
  /** Writes words, where the cursor is. */
  write(words: string): Promise<void>;
  /** Goes with Tab to what is meant: one interaction, however often Tab is pressed. Throws where Tab does not lead. */
  reach(target: Locator): Promise<void>;
  /** Touches what is meant. */
  tap(target: Locator): Promise<void>;
}

/** More presses of Tab than anybody has patience for. */
const mostPresses = 60;

export function createVisitor(page: Page): Visitor {
  const steps: string[] = [];
  return {
    page,
    steps,
    press: async (key) => {
      steps.push(key);
      await page.keyboard.press(key);
    },
    write: async (words) => {
      steps.push(`“${words}”`);
      await page.keyboard.type(words, { delay: 20 });
    },
    reach: async (target) => {
      await target.waitFor();
      const presses = await tabTo(page, target);
      steps.push(`Tab × ${String(presses)} to ${await nameOf(target)}`);
    },
    tap: async (target) => {
      await target.waitFor();
      steps.push(`tap ${await nameOf(target)}`);
      await target.tap();
    },
  };
}

async function tabTo(page: Page, target: Locator): Promise<number> {
  for (let presses = 1; presses <= mostPresses; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return presses;
  }
  throw new Error(`${await nameOf(target)} is not reached by pressing Tab ${String(mostPresses)} times.`);
}

/** What a visitor calls a thing: what it says, or what it is labelled. */
async function nameOf(target: Locator): Promise<string> {
  const name = await target.evaluate((element) => {
    const labels = element instanceof HTMLSelectElement || element instanceof HTMLInputElement ? element.labels : null;
    const text = labels?.[0]?.querySelector('span')?.textContent ?? element.textContent;
    return element.getAttribute('aria-label') ?? text.trim().replaceAll(/\s+/g, ' ');
  });
  return `“${name.slice(0, 30)}”`;
}

import type { Locator, Page } from 'playwright-core';

/** A visitor's action, in words. */
export type Steps = readonly string[];

/** A user of a site whose interactions are counted. */
export interface Visitor {
  readonly page: Page;
  readonly steps: Steps;
  /** Presses a key, or several at once, such as `Control+p`. */
  press(key: string): Promise<void>;
  /** Types words at the cursor. */
  write(words: string): Promise<void>;
  /** Moves the focus to a target with Tab: one interaction, however often Tab is pressed. Throws if Tab does not reach it. */
  reach(target: Locator): Promise<void>;
  /** Touches a target. */
  tap(target: Locator): Promise<void>;
}

/** More presses of Tab than a visitor would accept. */
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

/** The name of an element for a visitor: its text or label. */
async function nameOf(target: Locator): Promise<string> {
  const name = await target.evaluate((element) => {
    const labels = element instanceof HTMLSelectElement || element instanceof HTMLInputElement ? element.labels : null;
    const text = labels?.[0]?.querySelector('span')?.textContent ?? element.textContent;
    return element.getAttribute('aria-label') ?? text.trim().replaceAll(/\s+/g, ' ');
  });
  return `“${name.slice(0, 30)}”`;
}

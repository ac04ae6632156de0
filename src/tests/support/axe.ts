import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Violations of WCAG 2.0 to 2.2, levels A and AA, and of axe’s best practices in an element, each as `RULE: ELEMENT: REASON`. */
export function findViolations(page: Page, element = 'html'): Promise<readonly string[]> {
  return analyze(page, element, { runOnly: tags });
}

/** Violations of the rules about colours only, for a page whose other properties were checked in another colour scheme. */
export function findColourViolations(page: Page): Promise<readonly string[]> {
  return analyze(page, 'html', { runOnly: { type: 'rule', values: colourRules } });
}

/** Violations of all rules except for those about colours, for a page whose colours were checked in another language. */
export function findNonColourViolations(page: Page): Promise<readonly string[]> {
  const rules = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));
  return analyze(page, 'html', { runOnly: tags, rules });
}

async function analyze(page: Page, element: string, options: RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, given]) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      // Axe takes half the time without the details of passed rules. No rule reads style sheets.
      const preload = { assets: ['media'] };
      const { violations } = await loaded.run(selector, {
        ...given,
        resultTypes: ['violations'],
        selectors: false,
        preload,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
        ),
      );
    },
    [element, options] as const,
  );
}

import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in an element against WCAG 2.0 to 2.2, levels A and AA, and its own best practices: each as `RULE: ELEMENT: WHY`.
 */
export function findFindings(page: Page, element = 'html'): Promise<readonly string[]> {
  return analyze(page, element, { runOnly: tags });
}

/** What axe finds in the colours of a page whose other properties were looked at in another colour scheme. */
export function findColourFindings(page: Page): Promise<readonly string[]> {
  return analyze(page, 'html', { runOnly: { type: 'rule', values: colourRules } });
}

/** What axe finds on a page whose colours are those of a page that was looked at in another language. */
export function findLanguageFindings(page: Page): Promise<readonly string[]> {
  const rules = Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }]));
  return analyze(page, 'html', { runOnly: tags, rules });
}

async function analyze(page: Page, element: string, options: RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([selector, given]) => {
      const { axe: loaded } = window as unknown as { axe: typeof axe };
      // Axe needs half as long where it does not describe all that is right. No rule looks at style sheets.
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

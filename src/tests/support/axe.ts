import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in an element against WCAG 2.0 to 2.2, levels A and AA, and its own best practices: each as `RULE: ELEMENT: WHY`.
 */
export async function findFindings(page: Page, element = 'html'): Promise<readonly string[]> {
  // The legacy mode spares a second page; it sees no other frames, and no page has any.
  const { violations } = await new AxeBuilder({ page }).include(element).withTags(tags).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  );
}

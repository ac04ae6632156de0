import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules whose outcome depends on colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds in an element against WCAG 2.0 to 2.2, levels A and AA, and its own best practices: each as `RULE: ELEMENT: WHY`.
 */
export function findFindings(page: Page, element = 'html'): Promise<readonly string[]> {
  return analyze(createBuilder(page, element).withTags(tags));
}

/** What axe finds in the colours of a page whose other properties were looked at in another colour scheme. */
export function findColourFindings(page: Page): Promise<readonly string[]> {
  return analyze(createBuilder(page, 'html').withRules(colourRules));
}

/** What axe finds on a page whose colours are those of a page that was looked at in another language. */
export function findLanguageFindings(page: Page): Promise<readonly string[]> {
  return analyze(createBuilder(page, 'html').withTags(tags).disableRules(colourRules));
}

function createBuilder(page: Page, element: string): AxeBuilder {
  // Axe needs half as long where it does not describe all that is right. The legacy mode spares a second page; it sees no other
  // frames, and no page has any.
  return new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], selectors: false })
    .include(element)
    .setLegacyMode();
}

async function analyze(builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)}: ${failureSummary.replaceAll(/\s+/g, ' ')}`,
    ),
  );
}

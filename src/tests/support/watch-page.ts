import type { Page } from 'playwright-core';

/** Makes a page print violations of the Content-Security-Policy in its console. */
export async function printViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Content-Security-Policy: ${violatedDirective} forbids ${blockedURI}`);
    });
  });
}

/**
 * Collects all problems of a page from now on: errors and warnings in the console, exceptions, failed requests, and requests to other
 * origins than that of `url`.
 */
export function watchPage(page: Page, url: string): readonly string[] {
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => faults.push(`exception: ${message}`));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const address = new URL(request.url());
    if (address.origin !== origin && address.protocol !== 'data:') faults.push(`foreign request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A visitor who leaves a page cancels what is still loading.
    const problem = request.failure()?.errorText ?? '';
    if (problem !== 'net::ERR_ABORTED') faults.push(`failed request: ${request.url()} (${problem})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`status ${String(response.status())}: ${response.url()}`);
  });
  return faults;
}

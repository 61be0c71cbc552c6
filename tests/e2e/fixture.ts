import { test as base, expect, type Page } from '@playwright/test';

/**
 * Watches a page for everything that must never happen on any screen: a violation of the content security
 * policy, an error or warning on the console, an uncaught error, a request to another origin.
 */
async function watch(page: Page, baseURL: string): Promise<string[]> {
  const troubles: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      troubles.push(`Konsole: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`Fehler: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const local = protocol === 'data:' || protocol === 'blob:' || origin === new URL(baseURL).origin;
    if (!local) troubles.push(`Fremde Adresse: ${request.url()}`);
  });
  return troubles;
}

/** `test` for all browser tests: fails at the end if anything forbidden happened on the page. */
export const test = base.extend<{ troubles: string[] }>({
  troubles: [
    async ({ page, baseURL }, use) => {
      const troubles = await watch(page, baseURL ?? '');
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

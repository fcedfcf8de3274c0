import { test as base, expect } from '@playwright/test';

export { expect };

/**
 * Playwright's `test`, which also fails when a page does anything a reader's browser would complain about: a script
 * that throws, something the content security policy blocked, a request that failed or left the site. A test that
 * wants such a thing, as one of the 404 page does, takes it out of `faults` again.
 */
export const test = base.extend<{ faults: string[] }>({
  faults: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`a script threw: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(`the console says: ${message.text()}`);
      });
      page.on('requestfailed', (request) => {
        // What was under way when the page was left is canceled, which is nobody's fault.
        const reason = request.failure()?.errorText;
        if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()} failed: ${reason}`);
      });
      await page.route(
        (url) => /^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL ?? '').origin,
        (route) => route.abort('blockedbyclient'),
      );
      await use(faults);
      expect(faults, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

import { expect, test } from './test.ts';

test.describe('the claims', () => {
  test.use({ javaScriptEnabled: false });

  test.beforeEach(async ({ page }) => {
    await page.goto('/claims/');
  });

  test('are filtered by their status without any script', async ({ page }) => {
    const rows = page.locator('tbody tr');
    const all = await rows.count();
    await page.getByRole('radio').nth(1).check();
    const shown = rows.and(page.locator(':visible'));
    const statuses = new Set(await shown.evaluateAll((each) => each.map((row) => row.dataset['status'])));
    expect(statuses.size).toBe(1);
    expect(await shown.count()).toBeLessThan(all);
    await page.getByRole('radio', { name: 'All' }).check();
    await expect(shown).toHaveCount(all);
  });

  test('lead to their place in the story', async ({ page }) => {
    const link = page.locator('tbody a').first();
    const place = (await link.getAttribute('href')) ?? '';
    await link.click();
    const claim = page.locator(`aside.claim[id="${place.split('#')[1]}"]`);
    await expect(claim).toBeInViewport();
  });

  test('are reached by organization, and each organization has a way to answer', async ({ page }) => {
    const nav = page.getByRole('navigation', { name: 'Organizations with claims' });
    const link = nav.getByRole('link').first();
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    await page.goto(`/organizations/${id}/`);
    await expect(page.getByRole('heading', { name: 'Claims in our stories' })).toBeVisible();
    await expect(page.getByText('Right of reply.').locator('..').getByRole('link')).toHaveAttribute(
      'href',
      /^mailto:.+subject=Right%20of%20reply/,
    );
  });
});

test('the calendar of rules is offered as a calendar', async ({ page, request }) => {
  await page.goto('/regulations/');
  const path = await page.locator('link[type="text/calendar"]').getAttribute('href');
  const answer = await request.get(path ?? '');
  expect(answer.headers()['content-type']).toContain('text/calendar');
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});

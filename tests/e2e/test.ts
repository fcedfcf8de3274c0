import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, expect } from '../support/browser.ts';
import { findKnown, type Known } from './page-types.ts';
import { CopyFields } from './pages/copy-fields.ts';
import { SearchDialog } from './pages/search-dialog.ts';
import { SearchPage } from './pages/search-page.ts';

interface Fixtures {
  readonly known: Known;
  readonly copyFields: CopyFields;
  readonly searchDialog: SearchDialog;
  readonly searchPage: SearchPage;
}

/** Found once in each worker: the site does not change while it is tested. */
let found: Promise<Known> | undefined;

export const test = base.extend<Fixtures>({
  // What glides or fades has not arrived when the next key is pressed.
  contextOptions: { reducedMotion: 'reduce' },
  known: async ({ request }, use) => {
    found ??= findKnown(async (path) => (await request.get(path)).text());
    await use(await found);
  },
  copyFields: async ({ page }, use) => use(new CopyFields(page)),
  searchDialog: async ({ page }, use) => use(new SearchDialog(page)),
  searchPage: async ({ page }, use) => use(new SearchPage(page)),
});

export { expect };

/** What axe finds, one line for each element: the rule, the element, what to do. */
export async function accessibilityFaults(
  page: Page,
  { only = 'all' }: { readonly only?: 'all' | 'colors' } = {},
): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  if (only === 'colors') axe.withRules(['color-contrast', 'link-in-text-block']);
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

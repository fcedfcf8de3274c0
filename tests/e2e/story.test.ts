import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const DIST = process.env['NEWSROOM_OUT'] ?? 'dist';

/** A story of the site whose page has footnotes. */
async function openStoryWithNotes(page: Page): Promise<void> {
  const paths = [
    ...readFileSync(join(DIST, 'sitemap.xml'), 'utf8').matchAll(/<loc>[^<]*?(\/articles\/[^<]+)<\/loc>/g),
  ];
  for (const [, path = ''] of paths) {
    if (!readFileSync(join(DIST, path, 'index.html'), 'utf8').includes('footnote-reference')) continue;
    await page.goto(path);
    return;
  }
  throw new Error('No story of the site has footnotes.');
}

test('a footnote opens where it is mentioned, by keyboard, and closes again', async ({ page }) => {
  await openStoryWithNotes(page);
  const mention = page.getByRole('link', { name: 'Note 1', exact: true }).first();
  await mention.focus();
  await page.keyboard.press('Enter');
  const note = page.getByRole('complementary', { name: 'Note 1' });
  await expect(note).toBeFocused();
  await expect(note).toBeInViewport();
  await expect(note.getByRole('link', { name: 'Back to the text' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await expect(mention).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a footnote is a link to the notes and back, and a story is shared by plain links', async ({
    page,
  }) => {
    await openStoryWithNotes(page);
    await page.getByRole('link', { name: 'Note 1', exact: true }).first().click();
    await expect(page).toHaveURL(/#note-/);
    await page.getByRole('link', { name: 'Back to the text of note 1' }).click();
    await expect(page).toHaveURL(/#mention-/);
    const share = page.getByRole('list', { name: 'Share this story' });
    await expect(share.getByRole('link', { name: 'E-mail' })).toHaveAttribute(
      'href',
      /^mailto:\?subject=.+&body=http/,
    );
    await expect(share.getByRole('button')).toHaveCount(0);
  });
});

test('the link of a story can be copied', async ({ page, context, known }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(known.story);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(known.story);
});

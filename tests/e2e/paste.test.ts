import { readFileSync } from 'node:fs';
import { expect, test } from './test.ts';

const QUILL = readFileSync('node_modules/quill/dist/quill.js', 'utf8');

const EDITOR = `<!doctype html><html lang="en"><title>An editor</title><link rel="icon" href="data:,">
<div id="editor"></div><script src="/__editor/quill.js"></script>
<script>window.editor = new Quill('#editor', { modules: { toolbar: false } });</script></html>`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('pasted into the editor of another system, a story keeps its words, its links and its whole credit', async ({
  page,
  known,
  copyFields,
}) => {
  await page.route('**/__editor/', (route) => route.fulfill({ contentType: 'text/html', body: EDITOR }));
  await page.route('**/__editor/quill.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: QUILL }),
  );
  await page.route(/^https:\/\/esg-university\.example\//, (route) => route.fulfill({ body: '' }));
  await page.goto(`${known.story}republish/`);
  const { html } = await copyFields.copy('Copy formatted story');
  await page.goto('/__editor/');
  await page.locator('.ql-editor').click();
  await page.keyboard.press('Control+V');
  const editor = page.locator('.ql-editor');
  await expect(editor).toContainText('No changes were made.');
  await expect(editor).toContainText(/Licensed under CC BY[-A-Z]* 4\.0\./);
  const linksIn = (markup: string): Promise<readonly string[]> =>
    page.evaluate((text) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      return [...body.querySelectorAll('a')].map((anchor) => anchor.getAttribute('href') ?? '');
    }, markup);
  const kept = new Set(await linksIn(await editor.innerHTML()));
  const lost = (await linksIn(html)).filter((link) => !kept.has(link));
  expect(lost).toEqual([]);
});

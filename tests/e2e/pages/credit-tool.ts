import type { Page } from '@playwright/test';

/** The credit for one republisher, on a story's republish page. */
export class CreditTool {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get outlet() {
    return this.#page.getByLabel('Your outlet');
  }

  get status() {
    return this.#page.getByRole('form', { name: 'Who republishes it' }).getByRole('status');
  }

  /** The headings of the lines that can be seen. */
  get shownLines() {
    return this.#page.locator('credit-tool').getByRole('heading', { level: 3 });
  }

  readonly line = (name: string) => this.#page.locator(`[data-line="${name}"] .words`);

  /** Presses a button and reads both forms of what is on the clipboard. */
  async copy(name: string): Promise<{ readonly html: string; readonly text: string }> {
    const button = this.#page.getByRole('button', { name, exact: true });
    await button.press('Enter');
    await this.#page.locator('[data-line]').filter({ has: button }).getByText('Copied.').waitFor();
    return this.#page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { html: await read('text/html'), text: await read('text/plain') };
    });
  }
}

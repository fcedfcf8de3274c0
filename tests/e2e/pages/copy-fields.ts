import type { Page } from '@playwright/test';

/** The copies on a story's republish page. */
export class CopyFields {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  readonly field = (name: string) => this.#page.getByRole('textbox', { name });

  readonly button = (name: string) => this.#page.getByRole('button', { name, exact: true });

  /** Presses a button and reads both forms of what is on the clipboard; a form that is not there is empty. */
  async copy(name: string): Promise<{ readonly html: string; readonly text: string }> {
    await this.button(name).click();
    await this.#page.getByText('Copied.').waitFor();
    return this.#page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      return { html: await read('text/html'), text: await read('text/plain') };
    });
  }
}

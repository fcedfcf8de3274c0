import type { Page } from '@playwright/test';

/** The search that opens over any page. */
export class SearchDialog {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get dialog() {
    return this.#page.getByRole('dialog', { name: 'Search stories' });
  }

  get input() {
    return this.dialog.getByRole('searchbox');
  }

  get results() {
    return this.dialog.getByRole('listitem');
  }
}

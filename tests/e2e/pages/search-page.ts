import type { Page } from '@playwright/test';

/** The search page with its facets. */
export class SearchPage {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Opens it and waits until it has answered. */
  async open(query = ''): Promise<void> {
    await this.#page.goto(`/search/${query}`);
    await this.status.filter({ hasText: /stor/ }).waitFor();
  }

  get main() {
    return this.#page.getByRole('main');
  }

  get input() {
    return this.main.getByRole('searchbox');
  }

  get results() {
    return this.main.locator('.search-results > li');
  }

  get status() {
    return this.main.getByRole('status');
  }

  /** How many stories were found, as the page says it. */
  async count(): Promise<number> {
    return Number.parseInt((await this.status.textContent()) ?? '', 10) || 0;
  }

  readonly facet = (name: string) => this.main.getByRole('group', { name });
}

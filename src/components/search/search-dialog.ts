import { resultItem } from './result-item.ts';
import { PAUSE, WAIT } from './search-pace.ts';
import { loadStoryIndex } from './story-index.ts';

const SHOWN = 5;

/** Search from anywhere: Ctrl+K or the link, which without this leads to the search page. */
class SearchDialog extends HTMLElement {
  readonly #dialog = this.#part('dialog');
  readonly #input = this.#part('input');
  readonly #list = this.#part('ol');
  readonly #status = this.#part('[role="status"]');
  readonly #failure = this.#part('.failure');
  readonly #listening = new AbortController();
  #sheet: Promise<unknown> | undefined;

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#part('a').addEventListener('click', this.#openByLink, { signal });
    this.#part('.close').addEventListener('click', () => this.#dialog.close(), { signal });
    this.#dialog.addEventListener('click', this.#closeOutside, { signal });
    this.#dialog.addEventListener('keydown', this.#walk, { signal });
    this.#input.addEventListener('input', () => void this.#search(), { signal });
    document.addEventListener('keydown', this.#openByKey, { signal });
    // Whoever comes back to this page comes back to the page.
    addEventListener('pagehide', () => this.#dialog.close(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #open(): Promise<void> {
    if (this.#dialog.open) return;
    await this.#dressed();
    if (this.#dialog.open) return;
    this.#dialog.showModal();
    this.#input.select();
    void this.#search();
  }

  readonly #openByLink = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void this.#open();
  };

  readonly #openByKey = (event: KeyboardEvent): void => {
    const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
    if (!isShortcut) return;
    event.preventDefault();
    void this.#open();
  };

  /** Loads the style sheet of the dialog, once; where that fails the dialog still works, plainly. */
  #dressed(): Promise<unknown> {
    this.#sheet ??= loadSheet(this.dataset['sheet'] ?? '');
    return this.#sheet;
  }

  readonly #closeOutside = (event: MouseEvent): void => {
    if (event.target === this.#dialog) this.#dialog.close();
  };

  /** Up and down walk through what was found. */
  readonly #walk = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops: HTMLElement[] = [this.#input, ...this.#list.querySelectorAll('a')];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, here + step))]?.focus();
  };

  async #search(): Promise<void> {
    const query = this.#input.value.trim();
    const patience = setTimeout(() => {
      this.#status.textContent = 'Searching …';
    }, WAIT);
    try {
      const index = await loadStoryIndex();
      if (query === '') return this.#show([], '');
      const found = await index.search(query, {}, PAUSE);
      if (!found) return;
      const stories = await Promise.all(found.results.slice(0, SHOWN).map(({ data }) => data()));
      // Somebody typed on while these were loading.
      if (query !== this.#input.value.trim()) return;
      const items = stories.map((story) => resultItem(story, query));
      this.#show(items, countWords(found.results.length, items.length, index.since));
    } catch {
      // Whatever stopped it, the reader needs the same way on.
      this.#show([], '');
      this.#failure.hidden = false;
    } finally {
      clearTimeout(patience);
    }
  }

  #show(items: readonly HTMLElement[], status: string): void {
    const chosen = this.#list.querySelector<HTMLAnchorElement>('a:focus')?.href;
    this.#failure.hidden = true;
    this.#list.replaceChildren(...items);
    this.#status.textContent = status;
    if (chosen !== undefined) this.#focusOn(chosen);
  }

  /** Results that arrive while somebody walks through them must not change what Enter opens. */
  #focusOn(href: string): void {
    const links = [...this.#list.querySelectorAll('a')];
    (links.find((link) => link.href === href) ?? this.#input).focus();
  }

  #part<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
  #part(selector: string): HTMLElement;
  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<search-dialog> has no ${selector}`);
    return part;
  }
}

/** `since` is how far back the search went, where it left older stories out. */
const countWords = (found: number, shown: number, since: string | null): string => {
  const stories = found === 0 ? 'No story' : found === 1 ? 'One story' : `${found} stories`;
  const reach = since === null ? '' : ` since ${since}`;
  if (found > shown) return `${shown} of ${stories}${reach}. Press Enter for all.`;
  return since === null
    ? `${stories}${found === 0 ? ' found' : ''}.`
    : `${stories}${reach}. Press Enter for older ones.`;
};

const loadSheet = (href: string): Promise<unknown> =>
  new Promise((resolve) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
    link.onload = link.onerror = resolve;
    document.head.append(link);
  });

customElements.define('search-dialog', SearchDialog);

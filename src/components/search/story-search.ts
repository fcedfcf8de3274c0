import { facetGroups, showCounts } from './facet-view.ts';
import { type Found, loadPagefind, type Pagefind, type SearchOptions } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { FACETS, parseSearchState, type SearchState, writeSearchState } from './search-state.ts';

const STEP = 20;

/** The search page: words, facets and order stand in the address, and the results follow them. */
class StorySearch extends HTMLElement {
  readonly #form = this.#part('form');
  readonly #query = this.#part('input');
  readonly #sort = this.#part('select');
  readonly #facets = this.#part('.facets');
  readonly #list = this.#part('ol');
  readonly #more = this.#part('.more');
  readonly #status = this.#part('[role="status"]');
  readonly #listening = new AbortController();
  #found: Found['results'] = [];

  connectedCallback(): void {
    const { signal } = this.#listening;
    if (matchMedia('(width < 60rem)').matches) this.#part('details').open = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#form.addEventListener('input', () => void this.#search(), { signal });
    // The fields are empty only after the event.
    this.#form.addEventListener('reset', () => queueMicrotask(() => this.#clear()), { signal });
    this.#more.addEventListener('click', () => void this.#showMore(), { signal });
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #start(): Promise<void> {
    const state = parseSearchState(new URLSearchParams(location.search));
    this.#query.value = state.query;
    this.#sort.value = state.sort;
    try {
      const pagefind = await loadPagefind();
      this.#facets.replaceChildren(...facetGroups(await pagefind.filters(), state.filters));
      await this.#run(pagefind, state);
    } catch {
      this.#fail();
    }
  }

  async #search(): Promise<void> {
    const state = this.#state();
    const query = writeSearchState(state);
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
    try {
      await this.#run(await loadPagefind(), state);
    } catch {
      this.#fail();
    }
  }

  async #run(pagefind: Pagefind, state: SearchState): Promise<void> {
    const found = await pagefind.debouncedSearch(state.query || null, optionsOf(state), 150);
    if (!found) return;
    this.#found = found.results;
    this.#list.replaceChildren();
    await this.#showMore();
    showCounts(this.#boxes(), found.filters);
    this.#part('.chosen').textContent = chosenWords(state);
    this.#status.textContent = countWords(found.results.length, state.query);
  }

  async #showMore(): Promise<void> {
    const shown = this.#list.children.length;
    const found = this.#found;
    const next = await Promise.all(found.slice(shown, shown + STEP).map(({ data }) => data()));
    // Somebody typed on while these were loading.
    if (found !== this.#found) return;
    const items = next.map((story) => resultItem(story, this.#query.value.trim()));
    this.#list.append(...items);
    this.#more.hidden = this.#list.children.length >= found.length;
    if (shown > 0) items[0]?.querySelector('a')?.focus();
  }

  #state(): SearchState {
    const parameters = new URLSearchParams({ q: this.#query.value.trim(), sort: this.#sort.value });
    for (const { name, value, checked } of this.#boxes()) if (checked) parameters.append(name, value);
    return parseSearchState(parameters);
  }

  #clear(): void {
    for (const box of this.#boxes()) box.checked = false;
    this.#query.value = '';
    void this.#search();
  }

  #fail(): void {
    this.#part('.failure').hidden = false;
    this.#form.hidden = true;
  }

  #boxes(): NodeListOf<HTMLInputElement> {
    return this.#facets.querySelectorAll('input');
  }

  #part<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
  #part(selector: string): HTMLElement;
  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<story-search> has no ${selector}`);
    return part;
  }
}

/** Without words there is no relevance to sort by, so the newest come first. */
function optionsOf({ query, sort, filters }: SearchState): SearchOptions {
  const order = sort === 'relevance' && query === '' ? 'newest' : sort;
  // Within a facet any of the chosen values will do; between facets all must fit.
  const chosen = FACETS.flatMap((facet) => {
    const values = filters[facet];
    return values ? [[facet, { any: values }]] : [];
  });
  return {
    filters: Object.fromEntries(chosen),
    ...(order === 'relevance' ? {} : { sort: { date: order === 'newest' ? 'desc' : 'asc' } }),
  };
}

function countWords(found: number, query: string): string {
  const stories = found === 0 ? 'No story' : found === 1 ? '1 story' : `${found} stories`;
  return query === '' ? stories : `${stories} for “${query}”`;
}

function chosenWords({ filters }: SearchState): string {
  const count = FACETS.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);
  return count === 0 ? '' : `(${count} chosen)`;
}

customElements.define('story-search', StorySearch);

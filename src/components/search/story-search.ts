import { facetGroups, showCounts } from './facet-view.ts';
import type { Found, SearchOptions } from './pagefind.ts';
import { resultItem } from './result-item.ts';
import { PAUSE, WAIT } from './search-pace.ts';
import { FACETS, parseSearchState, type SearchState, writeSearchState } from './search-state.ts';
import { loadStoryIndex, type StoryIndex } from './story-index.ts';

/** So many results are loaded at a time, 4 kB each. */
const STEP = 5;

const LOST = 'The connection was lost. Search again when it is back.';

/** The search page: words, facets and order stand in the address, and the results follow them. */
class StorySearch extends HTMLElement {
  readonly #form = this.#part('form');
  readonly #query = this.#part('input');
  readonly #sort = this.#part('select');
  readonly #narrow = this.#part('details');
  readonly #facets = this.#part('.facets');
  readonly #list = this.#part('ol');
  readonly #more = this.#part('.more');
  readonly #older = this.#part('.older');
  readonly #status = this.#part('[role="status"]');
  readonly #listening = new AbortController();
  #found: Found['results'] = [];
  #all = false;
  #wantsFacets: boolean | null = null;
  #last = parseSearchState(new URLSearchParams(location.search));

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#part('summary').addEventListener('click', () => void this.#openFacets(), { signal });
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#form.addEventListener('input', () => void this.#search(), { signal });
    // The fields are empty only after the event.
    this.#form.addEventListener('reset', () => queueMicrotask(() => this.#clear()), { signal });
    this.#more.addEventListener('click', () => void this.#askForMore(), { signal });
    this.#part('.older button').addEventListener('click', () => void this.#searchAll(this.#state()), {
      signal,
    });
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #start(): Promise<void> {
    const state = this.#last;
    this.#query.value = state.query;
    this.#sort.value = state.sort;
    this.#all = state.all;
    await this.#answer(state);
  }

  async #search(state = this.#state()): Promise<void> {
    const query = writeSearchState(state);
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
    await this.#answer(state);
  }

  #searchAll(state: SearchState): Promise<void> {
    this.#all = true;
    this.#status.textContent = 'Loading the index of older stories …';
    return this.#search({ ...state, all: true });
  }

  async #openFacets(): Promise<void> {
    this.#wantsFacets = true;
    await this.#answer(this.#last);
  }

  /** Where there is room facets stand open, but a fifth of what is loaded of a large index waits until somebody asks. */
  #placeFacets({ isLarge }: StoryIndex, state: SearchState): void {
    if (this.#wantsFacets !== null) return;
    const isCheap = !isLarge || chosenCount(state) > 0;
    this.#wantsFacets = isCheap && matchMedia('(width >= 60rem)').matches;
    this.#narrow.open = this.#wantsFacets;
  }

  async #answer(state: SearchState): Promise<void> {
    this.#last = state;
    const patience = setTimeout(() => {
      this.#status.textContent = 'Searching …';
    }, WAIT);
    const index = await loadStoryIndex().catch(() => null);
    try {
      await (index ? this.#run(index, state) : this.#giveUp());
    } catch {
      // The index was there, and pieces of it did not come: they may the next time.
      this.#showNothing(LOST);
    } finally {
      clearTimeout(patience);
    }
  }

  /** Whatever keeps the index from being there, the reader needs the same way on. */
  #giveUp(): void {
    this.#showNothing('');
    this.#part('.failure').hidden = false;
    this.#form.hidden = true;
  }

  /** Shows no results and why there are none. */
  #showNothing(status: string): void {
    this.#found = [];
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#part('.empty').hidden = true;
    this.#status.textContent = status;
  }

  async #run(index: StoryIndex, state: SearchState): Promise<void> {
    // Only all of them together know the oldest.
    if (state.all || state.sort === 'oldest') await index.openAll();
    this.#placeFacets(index, state);
    if (this.#wantsFacets || chosenCount(state) > 0) await this.#drawFacets(index, state);
    const found = await index.search(state.query || null, optionsOf(state), PAUSE);
    if (!found) return;
    if (found.results.length === 0 && index.since !== null) return this.#searchAll(state);
    this.#found = found.results;
    this.#list.replaceChildren();
    await this.#showMore();
    showCounts(this.#boxes(), found.filters);
    const chosen = chosenCount(state);
    this.#part('.chosen').textContent = chosen === 0 ? '' : `(${chosen} chosen)`;
    this.#status.textContent = countWords(found.results.length, state.query, index.since);
    this.#part('.empty').hidden = found.results.length > 0;
    this.#older.hidden = index.since === null;
    this.#part('.older button').textContent = `Search all ${index.stories} stories`;
  }

  /** Older stories bring topics, authors and years of their own. */
  async #drawFacets(index: StoryIndex, { filters }: SearchState): Promise<void> {
    if (this.#facets.dataset['since'] === String(index.since)) return;
    const groups = facetGroups(await index.filters(), filters);
    this.#facets.dataset['since'] = String(index.since);
    this.#facets.replaceChildren(...groups);
  }

  async #askForMore(): Promise<void> {
    try {
      await this.#showMore();
    } catch {
      this.#status.textContent = LOST;
    }
  }

  async #showMore(): Promise<void> {
    const shown = this.#list.children.length;
    const found = this.#found;
    const next = await Promise.all(found.slice(shown, shown + STEP).map(({ data }) => data()));
    // Somebody typed on, or pressed twice, while these were loading.
    if (found !== this.#found || shown !== this.#list.children.length) return;
    const items = next.map((story) => resultItem(story, this.#query.value.trim()));
    this.#list.append(...items);
    this.#more.hidden = this.#list.children.length >= found.length;
    if (shown > 0) items[0]?.querySelector('a')?.focus();
  }

  #state(): SearchState {
    const parameters = new URLSearchParams({ q: this.#query.value.trim(), sort: this.#sort.value });
    for (const { name, value, checked } of this.#boxes()) if (checked) parameters.append(name, value);
    if (this.#all) parameters.set('all', 'yes');
    return parseSearchState(parameters);
  }

  #clear(): void {
    for (const box of this.#boxes()) box.checked = false;
    this.#query.value = '';
    void this.#search();
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

function countWords(found: number, query: string, since: string | null): string {
  const stories = found === 0 ? 'No story' : found === 1 ? '1 story' : `${found} stories`;
  const reach = since === null ? '' : ` since ${since}`;
  return query === '' ? stories + reach : `${stories}${reach} for “${query}”`;
}

const chosenCount = ({ filters }: SearchState): number =>
  FACETS.reduce((sum, facet) => sum + (filters[facet]?.length ?? 0), 0);

customElements.define('story-search', StorySearch);

const STORED_AS = 'text-size';

/** Lets a reader have larger letters than the browser's own, and remembers it; `public/theme.js` reads it back. */
class TextSize extends HTMLElement {
  readonly #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#show(document.documentElement.dataset['textSize'] ?? 'normal');
    this.addEventListener('change', this.#choose, { signal });
    // A page that comes back as it was left, or stands in another window, knows nothing of a later choice.
    addEventListener('pageshow', this.#recall, { signal });
    addEventListener('storage', this.#recall, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  readonly #choose = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    applySize(event.target.value);
    rememberSize(event.target.value);
  };

  readonly #recall = (): void => {
    const size = rememberedSize();
    if (size === null || size === (document.documentElement.dataset['textSize'] ?? 'normal')) return;
    applySize(size);
    this.#show(size);
  };

  #show(size: string): void {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === size;
  }
}

function applySize(size: string): void {
  if (size === 'normal') delete document.documentElement.dataset['textSize'];
  else document.documentElement.dataset['textSize'] = size;
}

/** Null where storage is closed to this site. */
function rememberedSize(): string | null {
  try {
    return localStorage.getItem(STORED_AS) ?? 'normal';
  } catch {
    return null;
  }
}

function rememberSize(size: string): void {
  try {
    if (size === 'normal') localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, size);
  } catch {
    // Storage is closed to this site: the choice lasts as long as the page.
  }
}

customElements.define('text-size', TextSize);

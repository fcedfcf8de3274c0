const KEY = 'theme';

/** Lets a reader choose light or dark over the system's theme, and remembers it; `public/theme.js` reads it back. */
class ThemeChoice extends HTMLElement {
  readonly #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#show(document.documentElement.dataset['theme'] ?? 'auto');
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
    applyTheme(event.target.value);
    rememberTheme(event.target.value);
  };

  readonly #recall = (): void => {
    const theme = rememberedTheme();
    if (theme === null || theme === (document.documentElement.dataset['theme'] ?? 'auto')) return;
    applyTheme(theme);
    this.#show(theme);
  };

  #show(theme: string): void {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
  }
}

function applyTheme(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  // The bars of a phone's browser go with the page.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset['theme'] ?? '';
    meta.media = theme === 'auto' ? `(prefers-color-scheme: ${own})` : theme === own ? 'all' : 'not all';
  }
}

/** Null where storage is closed to this site. */
function rememberedTheme(): string | null {
  try {
    return localStorage.getItem(KEY) ?? 'auto';
  } catch {
    return null;
  }
}

function rememberTheme(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed to this site: the choice lasts as long as the page.
  }
}

customElements.define('theme-choice', ThemeChoice);

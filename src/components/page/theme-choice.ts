const KEY = 'theme';

/** Lets a reader choose light or dark over the system's theme, and remembers it; `public/theme.js` reads it back. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    this.show(document.documentElement.dataset['theme'] ?? 'auto');
    this.addEventListener('change', this.choose);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.choose);
  }

  private readonly choose = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    applyTheme(event.target.value);
    rememberTheme(event.target.value);
  };

  private show(theme: string): void {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === theme;
  }
}

function applyTheme(theme: string): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
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

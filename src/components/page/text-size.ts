const STORED_AS = 'text-size';

/** Lets a reader have larger letters than the browser's own, and remembers it; `public/theme.js` reads it back. */
class TextSize extends HTMLElement {
  connectedCallback(): void {
    const size = document.documentElement.dataset['textSize'] ?? 'normal';
    for (const input of this.querySelectorAll('input')) input.checked = input.value === size;
    this.addEventListener('change', this.#choose);
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', this.#choose);
  }

  readonly #choose = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    applySize(event.target.value);
    rememberSize(event.target.value);
  };
}

function applySize(size: string): void {
  if (size === 'normal') delete document.documentElement.dataset['textSize'];
  else document.documentElement.dataset['textSize'] = size;
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

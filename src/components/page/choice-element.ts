/**
 * Radio buttons whose choice holds for the whole site. A page that comes back as it was left, or stands in another
 * window, knows nothing of a later choice and takes it from the browser, where `public/theme.js` finds it first.
 */
export abstract class ChoiceElement extends HTMLElement {
  /** The key it is kept under. */
  protected abstract readonly key: string;
  /** What stands where nothing was chosen; it is not kept. */
  protected abstract readonly usual: string;
  /** What the page shows now. */
  protected abstract shown(): string | undefined;
  protected abstract apply(choice: string): void;

  readonly #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#check(this.#shown());
    this.addEventListener('change', this.#choose, { signal });
    addEventListener('pageshow', this.#recall, { signal });
    addEventListener('storage', this.#recall, { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  readonly #choose = (event: Event): void => {
    if (!(event.target instanceof HTMLInputElement)) return;
    this.apply(event.target.value);
    this.#remember(event.target.value);
  };

  readonly #recall = (): void => {
    const choice = this.#remembered();
    if (choice === null || choice === this.#shown()) return;
    this.apply(choice);
    this.#check(choice);
  };

  #shown(): string {
    return this.shown() ?? this.usual;
  }

  #check(choice: string): void {
    for (const input of this.querySelectorAll('input')) input.checked = input.value === choice;
  }

  /** Null where storage is closed to this site. */
  #remembered(): string | null {
    try {
      return localStorage.getItem(this.key) ?? this.usual;
    } catch {
      return null;
    }
  }

  #remember(choice: string): void {
    try {
      if (choice === this.usual) localStorage.removeItem(this.key);
      else localStorage.setItem(this.key, choice);
    } catch {
      // Storage is closed to this site: the choice lasts as long as the page.
    }
  }
}

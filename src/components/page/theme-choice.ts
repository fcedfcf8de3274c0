import { ChoiceElement } from './choice-element.ts';

/** Lets a reader choose light or dark over the system's theme. */
class ThemeChoice extends ChoiceElement {
  protected readonly key = 'theme';
  protected readonly usual = 'auto';

  protected shown(): string | undefined {
    return document.documentElement.dataset['theme'];
  }

  protected apply(theme: string): void {
    if (theme === this.usual) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    // The bars of a phone's browser go with the page.
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      const own = meta.dataset['theme'] ?? '';
      meta.media =
        theme === this.usual ? `(prefers-color-scheme: ${own})` : theme === own ? 'all' : 'not all';
    }
  }
}

customElements.define('theme-choice', ThemeChoice);

import { putOnClipboard } from './put-on-clipboard.ts';
import { textAsHtml } from './text-as-html.ts';

/**
 * Puts a copy on the clipboard in two forms at once, formatted and plain, so that whatever it is pasted into takes the
 * one it understands. The copies themselves stand in text fields and need none of this.
 */
class CopyField extends HTMLElement {
  readonly #listening = new AbortController();

  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.hidden = false;
      const copy = () => void this.#copy(button.dataset['copy'] === 'story');
      button.addEventListener('click', copy, { signal: this.#listening.signal });
    }
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #copy(asStory: boolean): Promise<void> {
    // Words that are there already would not be announced again.
    this.#say('');
    if (await putOnClipboard(this.#forms(asStory))) {
      this.#say('Copied.');
      return;
    }
    // A browser without that right still lets a person press the keys.
    this.#field.focus();
    this.#field.select();
    this.#say(`This browser does not let the page copy. ${asStory ? BY_HAND.story : BY_HAND.code}`);
  }

  /** What goes on the clipboard: the story formatted and as text or Markdown, or nothing but the code. */
  #forms(asStory: boolean): { readonly html: string | null; readonly text: string } {
    const code = this.#field.value;
    switch (this.dataset['format']) {
      case 'html':
        return asStory ? { html: code, text: codeOf('text') } : { html: null, text: code };
      case 'markdown':
        return { html: codeOf('html'), text: code };
      default:
        return { html: textAsHtml(code), text: code };
    }
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }

  get #field(): HTMLTextAreaElement {
    const field = this.querySelector('textarea');
    if (!field) throw new TypeError('<copy-field> has no textarea');
    return field;
  }
}

const BY_HAND = {
  story: 'Its HTML is selected: press Ctrl+C or ⌘C, and paste it into the HTML view of your editor.',
  code: 'The text is selected: press Ctrl+C or ⌘C.',
} as const;

/** The other form of the story on the same page. */
function codeOf(format: 'html' | 'text'): string {
  const field = document.querySelector<HTMLTextAreaElement>(`copy-field[data-format="${format}"] textarea`);
  if (!field) throw new TypeError(`The page has no copy as ${format}`);
  return field.value;
}

customElements.define('copy-field', CopyField);

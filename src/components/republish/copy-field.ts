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
    const isHtml = this.dataset['format'] === 'html';
    const code = this.#field.value;
    const formatted = isHtml && asStory ? code : textAsHtml(code);
    const plain = isHtml && asStory ? plainCopy() : code;
    if (await putOnClipboard({ html: formatted, text: plain })) {
      this.#say('Copied.');
      return;
    }
    // A browser without that right still lets a person press the keys.
    this.#field.focus();
    this.#field.select();
    this.#say('This browser does not let the page copy. The text is selected: press Ctrl+C or ⌘C.');
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

/** What goes with the formatted story for editors that take text only. */
function plainCopy(): string {
  const field = document.querySelector<HTMLTextAreaElement>('copy-field[data-format="text"] textarea');
  if (!field) throw new TypeError('The page has no plain text copy');
  return field.value;
}

customElements.define('copy-field', CopyField);

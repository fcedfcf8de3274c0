import { mayKeep, moveTo, shelfOf } from './kept-stories.ts';
import { renewStory } from './renew-story.ts';

const SAVE = 'Save for later';
const REMOVE = 'Remove from saved';

/** The button that puts a story on the shelf of those saved, or takes it back. */
class SaveStory extends HTMLElement {
  readonly #button = this.#part('button');
  readonly #words = this.#part('.words');
  readonly #status = this.#part('.status');

  connectedCallback(): void {
    this.#button.addEventListener('click', this.#press);
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#button.removeEventListener('click', this.#press);
  }

  async #start(): Promise<void> {
    if (await mayKeep()) return this.#show((await shelfOf(location.pathname)) === 'saved');
    this.#button.hidden = true;
    this.#status.textContent = 'This browser keeps nothing for this site, so stories cannot be saved.';
  }

  readonly #press = async (): Promise<void> => {
    const isSaved = this.dataset['saved'] === undefined;
    try {
      // The copy that is there will do; it is renewed with every visit.
      const moved = await moveTo(isSaved ? 'saved' : 'read', location.pathname);
      if (!moved && isSaved) await renewStory(location.pathname, 'saved');
      this.#show(isSaved);
      this.#part('a').hidden = !isSaved;
      this.#status.textContent = isSaved ? 'Saved in this browser.' : 'Removed.';
    } catch {
      this.#status.textContent = 'Not saved: there is no network, or no room left in this browser.';
    }
  };

  #show(isSaved: boolean): void {
    this.toggleAttribute('data-saved', isSaved);
    this.#words.textContent = isSaved ? REMOVE : SAVE;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<save-story> has no ${selector}`);
    return part;
  }
}

customElements.define('save-story', SaveStory);

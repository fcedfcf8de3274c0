import { textDirection } from '../../core/text/right-to-left.ts';
import { formatKept } from './format-kept.ts';
import { forget, forgetEverything, type KeptStory, mayKeep, type Shelf, storiesOn } from './kept-stories.ts';

const SHELVES = ['saved', 'read'] as const;

/** The stories this browser keeps, and the way to be rid of them. */
class SavedStories extends HTMLElement {
  readonly #everything = this.#part('.all button');
  readonly #status = this.#part('.status');

  connectedCallback(): void {
    this.#everything.addEventListener('click', this.#forgetEverything);
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#everything.removeEventListener('click', this.#forgetEverything);
  }

  async #start(): Promise<void> {
    if (await mayKeep()) return this.#show();
    this.#part('.refused').hidden = false;
  }

  async #show(): Promise<void> {
    let count = 0;
    const shelves = SHELVES.map(async (shelf) => ({ shelf, stories: await storiesOn(shelf) }));
    // Both at once, so that nothing moves under the eye.
    for (const { shelf, stories } of await Promise.all(shelves)) {
      const section = this.#part(`[data-shelf="${shelf}"]`);
      const items = stories.map((story) => this.#item(story, shelf));
      section.querySelector('ul')?.replaceChildren(...items);
      for (const empty of section.querySelectorAll<HTMLElement>('.empty')) empty.hidden = stories.length > 0;
      count += stories.length;
    }
    this.#everything.hidden = count === 0;
    this.#part('.shelves').hidden = false;
  }

  #item({ path, title, language, keptAt }: KeptStory, shelf: Shelf): HTMLLIElement {
    const item = document.createElement('li');
    const link = document.createElement('a');
    Object.assign(link, { href: path, textContent: title, lang: language, dir: textDirection(language) });
    const kept = document.createElement('p');
    kept.textContent = `As of ${formatKept(keptAt, new Date())}`;
    const remove = document.createElement('button');
    Object.assign(remove, { type: 'button', className: 'button', textContent: 'Remove' });
    remove.setAttribute('aria-label', `Remove “${title}”`);
    remove.addEventListener('click', () => void this.#remove(path, title, shelf));
    item.append(link, kept, remove);
    return item;
  }

  async #remove(path: string, title: string, shelf: Shelf): Promise<void> {
    await forget(path);
    await this.#show();
    this.#status.textContent = `Removed “${title}”.`;
    // The button that was pressed is gone; whoever walks by keyboard goes on from the same list.
    this.#part(`[data-shelf="${shelf}"] h2`).focus();
  }

  readonly #forgetEverything = async (): Promise<void> => {
    await forgetEverything();
    await this.#show();
    this.#status.textContent = 'This browser keeps no story any more.';
    this.#part('h2').focus();
  };

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<saved-stories> has no ${selector}`);
    return part;
  }
}

customElements.define('saved-stories', SavedStories);

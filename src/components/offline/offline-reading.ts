import { formatKept } from './format-kept.ts';
import { forget, type KeptStory, mayKeep } from './kept-stories.ts';
import { lookForCorrections } from './look-for-corrections.ts';
import { renewStory } from './renew-story.ts';

/** How long after a failed attempt the network is tried again, while somebody looks at the page. */
const RETRY = 20_000;

/**
 * Keeps the stories a reader opens (the service worker answers with them when the network does not), and says of a kept
 * page that it is one, and later whether the story has changed since.
 */
class OfflineReading extends HTMLElement {
  readonly #listening = new AbortController();
  readonly #version = document.querySelector<HTMLElement>('save-story')?.dataset;
  readonly #keptAt = document.documentElement.dataset['keptAt'];

  connectedCallback(): void {
    if (!('serviceWorker' in navigator)) return;
    if (import.meta.env.DEV) return void leave();
    const { signal } = this.#listening;
    if (this.#keptAt) this.#sayKept(this.#keptAt, signal);
    else if (document.readyState === 'complete') void this.#keep();
    else addEventListener('load', () => void this.#keep(), { once: true, signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** After everything else: reading comes first. */
  async #keep(): Promise<void> {
    try {
      await navigator.serviceWorker.register(this.dataset['worker'] ?? '');
      if (!(await mayKeep())) return;
      if (this.#version) await renewStory(location.pathname);
      // The address of a story whose page offers none to save: it was retracted, or taken away.
      else if (/^\/articles\/[^/]+\/$/.test(location.pathname)) await forget(location.pathname);
      await lookForCorrections(this.dataset['versions'] ?? '');
    } catch {
      // No network or no room: what is kept stays as it is, and the page is there.
    }
  }

  #sayKept(keptAt: string, signal: AbortSignal): void {
    const moment = formatKept(keptAt, new Date());
    const why = navigator.onLine ? 'The network does not answer' : 'You are offline';
    this.#say(`${why}; this is the version of ${moment}. A correction may have appeared since.`);
    addEventListener('online', () => void this.#renew(), { signal });
    document.addEventListener('visibilitychange', () => void this.#renew(), { signal });
    void this.#renew();
  }

  async #renew(): Promise<void> {
    if (!navigator.onLine || document.hidden || this.#listening.signal.aborted) return;
    try {
      const standing = await renewStory(location.pathname);
      this.#listening.abort();
      if (standing.kind === 'gone') this.#say('This story is no longer published. ', 'Why');
      else if (this.#isAsShown(standing.story))
        this.#say('You are online again, and this story has not changed.');
      else this.#say('This story was updated. ', 'Read the new version');
      await lookForCorrections(this.dataset['versions'] ?? '');
    } catch {
      setTimeout(() => void this.#renew(), RETRY);
    }
  }

  #isAsShown({ version, state }: Pick<KeptStory, 'version' | 'state'>): boolean {
    return Number(this.#version?.['version']) === version && this.#version?.['state'] === state;
  }

  /** With a link that loads the page anew. */
  #say(words: string, linkWords?: string): void {
    const paragraph = document.createElement('p');
    paragraph.append(words);
    if (linkWords) {
      const link = document.createElement('a');
      link.href = location.pathname;
      link.textContent = linkWords;
      paragraph.append(link);
    }
    this.replaceChildren(paragraph);
  }
}

/** The worker of a built site that was served at this address before would stand between an editor and their change. */
async function leave(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations())
    await registration.unregister();
}

customElements.define('offline-reading', OfflineReading);

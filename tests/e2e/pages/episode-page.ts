import type { Locator, Page } from '@playwright/test';

/** The page of an episode: its player, and the links to places in its recording. */
export class EpisodePage {
  readonly player: Locator;
  readonly speed: Locator;
  readonly status: Locator;
  readonly chapters: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.player = page.locator('episode-player audio');
    this.speed = page.getByRole('combobox', { name: 'Speed' });
    this.status = page.locator('episode-player [role="status"]');
    this.chapters = page.getByRole('navigation', { name: 'Chapters' }).locator('a.chapter');
  }

  readonly place = (): Promise<number> => this.#audio((audio) => audio.currentTime);
  readonly isPlaying = (): Promise<boolean> => this.#audio((audio) => !audio.paused);
  readonly rate = (): Promise<number> => this.#audio((audio) => audio.playbackRate);

  /** The second at which this chapter begins, as its link says. */
  async startOf(chapter: Locator): Promise<number> {
    const address = (await chapter.getAttribute('href')) ?? '';
    return Number(address.split('#t=')[1]);
  }

  /** Stops in the middle, as somebody does who is called away. */
  async stopAt(second: number): Promise<void> {
    await this.#page.evaluate(async (place) => {
      const audio = document.querySelector('audio');
      if (!audio) return;
      audio.muted = true;
      await audio.play();
      audio.currentTime = place;
      await new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }));
      audio.pause();
    }, second);
  }

  #audio<Value>(read: (audio: HTMLAudioElement) => Value): Promise<Value> {
    return this.player.evaluate(read as (element: Element) => Value);
  }
}

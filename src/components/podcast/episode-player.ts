import { formatClock } from '../../core/text/duration.ts';
import { placeKey, remember, remembered, SPEED_KEY } from './listening-memory.ts';

/** What is nearer to either end than this is no place to go on from, in seconds. */
const NEAR_AN_END = 10;

/**
 * Around the browser's own player: links to a place in the recording lead there instead of away, the speed can be
 * chosen, the chapter that is heard is marked, and a listener who comes back goes on where they stopped.
 */
class EpisodePlayer extends HTMLElement {
  readonly #audio = this.#part('audio');
  readonly #speed = this.#part('select');
  readonly #again = this.#part('button');
  readonly #status = this.#part('[role="status"]');
  readonly #chapters = [...this.querySelectorAll<HTMLAnchorElement>('a.chapter')];
  readonly #key = placeKey(this.dataset['story'] ?? '');
  readonly #listening = new AbortController();
  #saved = 0;

  connectedCallback(): void {
    const { signal } = this.#listening;
    // Links to a place stand in the text as well.
    document.addEventListener('click', this.#goByLink, { signal });
    this.#speed.addEventListener('change', () => this.#play(Number(this.#speed.value)), { signal });
    this.#again.addEventListener('click', () => this.#goTo(0), { signal });
    this.#audio.addEventListener('timeupdate', () => this.#follow(), { signal });
    this.#audio.addEventListener('pause', () => this.#save(), { signal });
    this.#audio.addEventListener('play', () => this.#introduce(), { signal });
    this.#audio.addEventListener('ended', () => remember(this.#key, null), { signal });
    this.#audio.addEventListener('error', () => this.#say('The recording could not be loaded.'), { signal });
    this.#audio.addEventListener('ratechange', () => this.#keepSpeed(), { signal });
    this.#play(remembered(SPEED_KEY) ?? 1);
    this.#goOn();
  }

  disconnectedCallback(): void {
    this.#save();
    this.#listening.abort();
  }

  #goOn(): void {
    const place = remembered(this.#key);
    if (place === null) return;
    this.#audio.currentTime = place;
    this.#again.hidden = false;
    this.#say(`Goes on at ${formatClock(place)}, where you stopped.`);
  }

  readonly #goByLink = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const place = link && placeIn(link.href, this.#audio.src);
    if (place === null) return;
    event.preventDefault();
    this.#goTo(place);
  };

  #goTo(place: number): void {
    this.#audio.currentTime = place;
    this.#again.hidden = true;
    this.#say(`Plays from ${formatClock(place)}.`);
    this.#mark(place);
    this.#audio.play().catch(() => this.#say(`Ready at ${formatClock(place)}. Press play.`));
  }

  #play(speed: number): void {
    // Loading sets the speed back to its default.
    this.#audio.defaultPlaybackRate = speed;
    this.#audio.playbackRate = speed;
  }

  #keepSpeed(): void {
    this.#speed.value = String(this.#audio.playbackRate);
    remember(SPEED_KEY, this.#audio.playbackRate);
  }

  #follow(): void {
    const { currentTime } = this.#audio;
    this.#mark(currentTime);
    if (Math.abs(currentTime - this.#saved) >= 5) this.#save();
  }

  #save(): void {
    const { currentTime, duration } = this.#audio;
    // Without a length nothing was loaded, and what is remembered still stands.
    if (!(duration > 0)) return;
    this.#saved = currentTime;
    const isInside = currentTime > NEAR_AN_END && currentTime < duration - NEAR_AN_END;
    remember(this.#key, isInside ? Math.floor(currentTime) : null);
  }

  #mark(place: number): void {
    const now = this.#chapters.findLast(({ href }) => (placeIn(href, this.#audio.src) ?? 0) <= place);
    for (const chapter of this.#chapters) {
      if (chapter === now) chapter.setAttribute('aria-current', 'true');
      else chapter.removeAttribute('aria-current');
    }
  }

  /** For the lock screen and the keys of a headset. */
  #introduce(): void {
    if (!('mediaSession' in navigator)) return;
    const { title = '', show = '' } = this.dataset;
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist: show });
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }

  #part<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
  #part(selector: string): HTMLElement;
  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<episode-player> has no ${selector}`);
    return part;
  }
}

/** The seconds that a link to a place in this recording names; null for any other link. */
function placeIn(link: string, recording: string): number | null {
  const [file, place] = link.split('#t=');
  return file === recording && place !== undefined && Number.isFinite(Number(place)) ? Number(place) : null;
}

customElements.define('episode-player', EpisodePlayer);

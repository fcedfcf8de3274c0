type Way = 'copy' | 'device' | 'print';

/** Adds to the plain links what needs a script: the clipboard, the device's own list of ways, and the printer. */
class ShareStory extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-way]')) {
      const way = button.dataset['way'] as Way;
      if (way === 'device' && !('share' in navigator)) continue;
      button.hidden = false;
      button.onclick = () => void this.#take(way);
    }
  }

  async #take(way: Way): Promise<void> {
    const { url = '', title = '' } = this.dataset;
    if (way === 'print') print();
    // Somebody who closes the list of ways has changed their mind; that is no fault.
    else if (way === 'device') await navigator.share({ title, url }).catch(() => undefined);
    else this.#say(await copied(url));
  }

  #say(words: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words;
  }
}

const copied = (url: string): Promise<string> =>
  navigator.clipboard.writeText(url).then(
    () => 'The link is copied.',
    () => `This browser does not let the page copy. The link is ${url}`,
  );

customElements.define('share-story', ShareStory);

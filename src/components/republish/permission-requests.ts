import type { Republisher } from '../../core/credit/republisher.ts';
import {
  permissionRequest,
  type RequestedStory,
  type Requester,
  WISHES,
} from '../../core/submission/permission-request.ts';
import { rememberedOutlet } from './outlet-memory.ts';
import { REPUBLISHER_CHANGED } from './republisher-form.ts';

/** Fills the outlet and the date into the mail links as soon as the credit tool knows them. */
class PermissionRequests extends HTMLElement {
  readonly #story = JSON.parse(this.querySelector('script')?.textContent ?? '') as RequestedStory;
  readonly #listening = new AbortController();

  connectedCallback(): void {
    const follow = (event: Event): void => this.#write((event as CustomEvent<Republisher>).detail);
    document.addEventListener(REPUBLISHER_CHANGED, follow, { signal: this.#listening.signal });
    this.#write({ outlet: rememberedOutlet(), date: null });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #write(requester: Requester): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-wish]')) {
      const wish = WISHES.find((known) => known === link.dataset['wish']);
      if (wish) link.href = permissionRequest(this.#story, wish, requester);
    }
  }
}

customElements.define('permission-requests', PermissionRequests);

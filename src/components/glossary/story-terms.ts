/** How long the pointer rests on a word before its definition opens, and how long it stays behind it, in milliseconds. */
const OPENS_AFTER = 200;
const CLOSES_AFTER = 300;

/**
 * Shows the definition of a linked term where it is pointed at, focused or tapped. Without it a term is a link to the
 * glossary, and a second tap still follows that link.
 */
class StoryTerms extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.story a.term')) {
      const definition = document.getElementById(`term:${link.hash.slice(1)}`);
      if (definition?.showPopover) this.#explain(link, definition);
    }
  }

  #explain(link: HTMLAnchorElement, definition: HTMLElement): void {
    const isOpen = (): boolean => definition.matches(':popover-open');
    const open = (): void => {
      clearTimeout(this.#timer);
      if (!isOpen()) definition.showPopover({ source: link });
    };
    const close = (): void => {
      if (isOpen()) definition.hidePopover();
    };
    const later =
      (act: () => void, delay: number) =>
      (event: PointerEvent): void => {
        if (event.pointerType !== 'mouse') return;
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(act, delay);
      };
    // The browser's own hint would cover ours; those who do not see the definition hear it instead.
    link.removeAttribute('title');
    link.setAttribute('aria-describedby', definition.id);
    for (const part of [link, definition]) {
      part.addEventListener('pointerenter', later(open, OPENS_AFTER));
      part.addEventListener('pointerleave', later(close, CLOSES_AFTER));
    }
    link.addEventListener('focus', () => link.matches(':focus-visible') && open());
    for (const part of [link, definition]) {
      part.addEventListener('focusout', ({ relatedTarget }) => {
        const isWithin = relatedTarget instanceof Node && definition.contains(relatedTarget);
        if (!isWithin) close();
      });
    }
    let wasOpen = false;
    // The press itself closes what is open, so that the click comes too late to ask.
    link.addEventListener('pointerdown', () => {
      wasOpen = isOpen();
    });
    link.addEventListener('click', (event) => {
      if ((event as PointerEvent).pointerType !== 'touch' || wasOpen) return;
      event.preventDefault();
      open();
    });
  }
}

customElements.define('story-terms', StoryTerms);

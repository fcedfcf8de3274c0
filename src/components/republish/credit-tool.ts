import type { Republisher } from '../../core/credit/republisher.ts';
import { writeRepublisherCredit } from '../../core/credit/republisher-credit.ts';
import { writeExcerpt } from '../../core/rendition/excerpt.ts';
import { type CreditFacts, linesFor, type WrittenLine, writeLines } from './credit-lines.ts';
import { rememberedOutlet, rememberOutlet } from './outlet-memory.ts';
import { putOnClipboard } from './put-on-clipboard.ts';
import { describeRepublisher, REPUBLISHER_CHANGED, readRepublisher } from './republisher-form.ts';

/** Writes the credit anew for whoever says who they are, and copies it; without it the lines for anybody stand there. */
class CreditTool extends HTMLElement {
  readonly #form = this.#part('form');
  readonly #facts = JSON.parse(this.#part('script').textContent) as CreditFacts;
  readonly #listening = new AbortController();
  /** What each copy button puts on the clipboard. */
  readonly #copies = new Map<string, WrittenLine>();

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#form.hidden = false;
    const outlet = this.#form.elements.namedItem('outlet');
    if (outlet instanceof HTMLInputElement) outlet.value ||= rememberedOutlet() ?? '';
    this.#form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.#form.addEventListener('input', () => this.#write(), { signal });
    this.#form.addEventListener('change', () => this.#finish(), { signal });
    for (const button of this.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
      button.hidden = false;
      button.addEventListener('click', () => void this.#copy(button), { signal });
    }
    this.#write();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #write(): void {
    const republisher = readRepublisher(this.#form);
    const credit = writeRepublisherCredit(this.#facts.work, republisher);
    if (credit === null) return;
    // What was copied before is not what stands here now.
    for (const status of this.querySelectorAll('[data-line] [role="status"]')) status.textContent = '';
    const shown = linesFor(republisher.medium);
    for (const [name, line] of Object.entries(writeLines(credit))) {
      this.#copies.set(name, line);
      this.#part(`[data-line="${name}"]`).hidden = !shown.includes(name);
      this.#part(`[data-line="${name}"] .words`).innerHTML = line.html;
    }
    this.#part('.notes').replaceChildren(...credit.notes.map(note));
    this.#writeExcerpt(republisher);
    this.dispatchEvent(new CustomEvent(REPUBLISHER_CHANGED, { detail: republisher, bubbles: true }));
  }

  #writeExcerpt(republisher: Republisher): void {
    const section = this.querySelector<HTMLElement>('[data-line="excerpt"]');
    const count = this.#form.elements.namedItem('words');
    if (!section || !(count instanceof HTMLInputElement)) return;
    const isWanted = republisher.extent === 'excerpt';
    section.hidden = !isWanted;
    this.#part('.count').hidden = !isWanted;
    const { work, opening } = this.#facts;
    const { html, markdown, text } = writeExcerpt(opening, wanted(count), work.attribution, republisher);
    this.#copies.set('excerpt', { html, text });
    this.#copies.set('excerpt-markdown', { html, text: markdown });
    this.#part('[data-line="excerpt"] .words').textContent = text;
  }

  #finish(): void {
    const republisher = readRepublisher(this.#form);
    rememberOutlet(republisher.outlet);
    this.#part('form [role="status"]').textContent = describeRepublisher(republisher);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const line = button.closest('[data-line]');
    const copy = this.#copies.get(button.dataset['copy'] ?? '');
    const status = line?.querySelector('[role="status"]');
    const shown = line?.querySelector('.words');
    if (!copy || !status || !shown) return;
    // Words that are there already would not be announced again.
    status.textContent = '';
    const isCopied = await putOnClipboard(copy);
    // A browser without that right still lets a person press the keys.
    if (!isCopied) getSelection()?.selectAllChildren(shown);
    status.textContent = isCopied
      ? 'Copied.'
      : 'This browser does not let the page copy. The text is selected: press Ctrl+C or ⌘C.';
  }

  #part<Tag extends keyof HTMLElementTagNameMap>(selector: Tag): HTMLElementTagNameMap[Tag];
  #part(selector: string): HTMLElement;
  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new TypeError(`<credit-tool> has no ${selector}`);
    return part;
  }
}

/** The number of words in the field; an empty or impossible one counts as the nearest possible. */
const wanted = ({ value, min, max }: HTMLInputElement): number =>
  Math.min(Number(max), Math.max(Number(min), Math.trunc(Number(value)) || 0));

function note(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}

customElements.define('credit-tool', CreditTool);

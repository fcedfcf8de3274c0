import { findStory, type StoryShelf } from '../../core/verification/find-story.ts';
import { type GivenCopy, LARGEST_COPY, readUsualCopy } from '../../core/verification/read-usual-copy.ts';
import type { Report } from '../../core/verification/report.ts';
import { VERDICT_WORDS } from '../../core/verification/verdict-words.ts';
import { unreadableReport, verifyCopy } from '../../core/verification/verify.ts';
import { drawReport } from './draw-report.ts';
import { siteShelf, slugIn } from './site-shelf.ts';

/** Checks what is pasted, dropped or chosen against the originals of this site, all of it in the browser. */
class VerifyCopy extends HTMLElement {
  readonly #listening = new AbortController();
  readonly #shelf: StoryShelf = siteShelf(this.dataset['site'] ?? location.origin);
  /** What came with formatting or as a file; the field then shows its words or its name. */
  #given: { readonly shown: string; readonly copy: GivenCopy } | null = null;

  connectedCallback(): void {
    const { signal } = this.#listening;
    const form = this.#part('form', HTMLFormElement);
    form.addEventListener('submit', (event) => this.#submit(event), { signal });
    form.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    form.addEventListener('drop', (event) => this.#drop(event), { signal });
    this.#field.addEventListener('paste', (event) => this.#paste(event), { signal });
    this.#file.addEventListener('change', () => void this.#choose(this.#file.files?.[0]), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** The formatting holds the links, which the words alone do not; HTML that was copied as text is text. */
  #paste(event: ClipboardEvent): void {
    const html = event.clipboardData?.getData('text/html') ?? '';
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (html === '' || text.trim() === '' || /^\s*</.test(text)) return;
    event.preventDefault();
    this.#take(text, { content: html, name: null, mediaType: 'text/html' });
    this.#say('Pasted with its formatting and links. Press “Check this copy”.');
  }

  #drop(event: DragEvent): void {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.#choose(file);
  }

  async #choose(file: File | undefined): Promise<void> {
    if (!file) return;
    // What is too large is refused by its size, before its bytes are in memory.
    const whole = file.size > LARGEST_COPY ? file.slice(0, LARGEST_COPY + 1) : file;
    const content = new Uint8Array(await whole.arrayBuffer());
    this.#take(`File: ${file.name}`, { content, name: file.name, mediaType: file.type || null });
    await this.#check();
  }

  #take(shown: string, copy: GivenCopy): void {
    this.#given = { shown, copy };
    this.#field.value = shown;
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#check();
  }

  async #check(): Promise<void> {
    this.#say('Checking …');
    // The words above are to be on the screen before the work begins.
    await new Promise((done) => setTimeout(done, 20));
    const report = await this.#reportOn(this.#copy());
    const place = this.#part('.report', HTMLElement);
    place.replaceChildren(...drawReport(report));
    place.hidden = false;
    const count = report.findings.filter(({ severity }) => severity !== 'note').length;
    const found = count === 1 ? '1 finding' : `${count} findings`;
    this.#say(`${VERDICT_WORDS[report.verdict].title}. ${count === 0 ? 'Nothing to do.' : `${found}.`}`);
    place.focus();
  }

  /** What was pasted or chosen, unless somebody has typed into the field since. */
  #copy(): GivenCopy {
    const { value } = this.#field;
    if (this.#given?.shown === value) return this.#given.copy;
    return { content: value, name: null, mediaType: null };
  }

  async #reportOn(copy: GivenCopy): Promise<Report> {
    const usual = readUsualCopy(copy);
    const read = typeof usual === 'string' ? await readRare(copy) : usual;
    if (!read.ok) return unreadableReport(read.error);
    const slug = slugIn(this.#story.value, this.#shelf.site);
    const original =
      slug === null ? await findStory(read.value, this.#shelf) : await this.#shelf.original(slug);
    return original === null ? unreadableReport('unknown-story') : verifyCopy(read.value, original);
  }

  #say(words: string): void {
    this.#part('[role="status"]', HTMLElement).textContent = words;
  }

  get #field(): HTMLTextAreaElement {
    return this.#part('textarea', HTMLTextAreaElement);
  }

  get #file(): HTMLInputElement {
    return this.#part('input[type="file"]', HTMLInputElement);
  }

  get #story(): HTMLInputElement {
    return this.#part('input[name="story"]', HTMLInputElement);
  }

  #part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new TypeError(`<verify-copy> has no ${selector}`);
    return part;
  }
}

/** The readers of Word documents, Markdown and ninjs are loaded when there is one to read. */
const readRare = async (copy: GivenCopy) =>
  (await import('../../core/verification/read-copy.ts')).readCopy(copy);

customElements.define('verify-copy', VerifyCopy);

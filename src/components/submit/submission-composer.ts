import {
  type Answers,
  type Desk,
  measure,
  messageText,
  submissionDraft,
  submissionLink,
} from '../../core/submission/compose-submission.ts';
import { mailFile } from '../../core/submission/mail-file.ts';
import type { MailDraft } from '../../core/submission/mail-url.ts';
import {
  SUBMISSION_FORMS,
  SUBMISSION_KINDS,
  type SubmissionKind,
} from '../../core/submission/submission-kinds.ts';

/** Writes a message to the desk out of a form, wholly in the browser; without script the mail links beside it stand. */
class SubmissionComposer extends HTMLElement {
  readonly #listening = new AbortController();
  readonly #desk: Desk = { email: this.dataset['email'] ?? '', license: this.dataset['license'] ?? '' };
  #file: string | null = null;

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.hidden = false;
    this.#part('form').addEventListener('input', () => this.#write(), { signal });
    this.#part('[data-action="copy"]').addEventListener('click', () => void this.#copy(), { signal });
    this.#part('[data-action="save"]').addEventListener('click', () => this.#save(), { signal });
    this.#write();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    if (this.#file !== null) URL.revokeObjectURL(this.#file);
  }

  get #kind(): SubmissionKind {
    const chosen = this.querySelector<HTMLInputElement>('input[name="kind"]:checked')?.value;
    return SUBMISSION_KINDS.find((kind) => kind === chosen) ?? 'idea';
  }

  #draft(): MailDraft {
    return submissionDraft(this.#kind, this.#answers(), this.#desk);
  }

  #answers(): Answers {
    const fields = this.#questions().querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-name]');
    return Object.fromEntries([...fields].map((field) => [field.dataset['name'] ?? '', field.value]));
  }

  #questions(): HTMLElement {
    return this.#part(`[data-kind="${this.#kind}"]`);
  }

  #write(): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-kind]'))
      part.hidden = part.dataset['kind'] !== this.#kind;
    this.#count();
    const link = submissionLink(this.#draft());
    const open = this.#part<HTMLAnchorElement>('[data-action="open"]');
    if (link === null) open.removeAttribute('href');
    else open.href = link;
    open.toggleAttribute('aria-disabled', link === null);
    this.#part('.too-long').hidden = link !== null;
    this.#say('');
  }

  #count(): void {
    const answers = this.#answers();
    for (const { name, most } of SUBMISSION_FORMS[this.#kind].fields) {
      if (most === undefined) continue;
      const count = measure(answers[name] ?? '', most);
      const place = this.#questions().querySelector<HTMLElement>(`[data-count="${name}"]`);
      if (place === null) continue;
      place.textContent = `${count} of ${most.count} ${most.unit}`;
      place.toggleAttribute('data-over', count > most.count);
    }
  }

  async #copy(): Promise<void> {
    this.#say('');
    try {
      await navigator.clipboard.writeText(messageText(this.#draft()));
      this.#say(`Copied. Paste it into a message to ${this.#desk.email}.`);
    } catch {
      this.#say('This browser does not let the page copy. Save the message as a mail file instead.');
    }
  }

  #save(): void {
    if (this.#file !== null) URL.revokeObjectURL(this.#file);
    this.#file = URL.createObjectURL(new Blob([mailFile(this.#draft())], { type: 'message/rfc822' }));
    this.#part<HTMLAnchorElement>('[data-action="save"]').href = this.#file;
    this.#say('Saved. Open the file, and send the message from there.');
  }

  #say(words: string): void {
    this.#part('[role="status"]').textContent = words;
  }

  #part<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const part = this.querySelector<Kind>(selector);
    if (!part) throw new TypeError(`<submission-composer> has no ${selector}`);
    return part;
  }
}

customElements.define('submission-composer', SubmissionComposer);

import { ChoiceElement } from './choice-element.ts';

/** Lets a reader have larger letters than the browser's own. */
class TextSize extends ChoiceElement {
  protected readonly key = 'text-size';
  protected readonly usual = 'normal';

  protected shown(): string | undefined {
    return document.documentElement.dataset['textSize'];
  }

  protected apply(size: string): void {
    if (size === this.usual) delete document.documentElement.dataset['textSize'];
    else document.documentElement.dataset['textSize'] = size;
  }
}

customElements.define('text-size', TextSize);

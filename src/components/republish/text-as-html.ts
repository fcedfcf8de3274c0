import { html, join, writeMarkup } from '../../core/text/markup.ts';

/** Text as HTML that looks the same: a paragraph where a blank line was, a break where a line ended. */
export function textAsHtml(text: string): string {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => html`<p>${join(paragraph.split('\n'), html`<br>`)}</p>`);
  return writeMarkup(join(paragraphs, '\n'));
}

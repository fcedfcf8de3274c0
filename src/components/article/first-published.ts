import type { Origin } from '../../core/newsroom/newsroom.ts';
import { formatDay } from '../../core/text/date-time.ts';
import { html, type Markup } from '../../core/text/markup.ts';

/** `First published by River News on 5 January 2026.`, with a link to the original where it has an address. */
export function firstPublished({ publisher, url, published }: Origin): Markup {
  const name = html`<bdi>${publisher}</bdi>`;
  const day = published === undefined ? '' : ` on ${formatDay(published)}`;
  return html`First published by ${url === undefined ? name : html`<a href="${url}">${name}</a>`}${day}.`;
}

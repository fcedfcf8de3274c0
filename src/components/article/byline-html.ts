import type { Signature } from '../../core/newsroom/newsroom.ts';
import { html, type Markup } from '../../core/text/markup.ts';

/** `A, B and C`, each name apart from its neighbors' direction, and a link where that is wanted. */
export function bylineHtml(byline: readonly Signature[], { linked }: { readonly linked: boolean }): Markup {
  const last = byline.length - 1;
  return html`${byline.map(({ url, name }, index) => {
    const before = index === 0 ? '' : index === last ? ' and ' : ', ';
    const written = html`<bdi>${name}</bdi>`;
    return linked && url !== null
      ? html`${before}<a rel="author" href="${url}">${written}</a>`
      : html`${before}${written}`;
  })}`;
}

import type { Author } from '../../core/newsroom/newsroom.ts';
import { paths } from '../../core/newsroom/urls.ts';
import { html, type Markup } from '../../core/text/markup.ts';

/** `A, B and C`, each name apart from its neighbors' direction, and a link where that is wanted. */
export function bylineHtml(authors: readonly Author[], { linked }: { readonly linked: boolean }): Markup {
  const last = authors.length - 1;
  return html`${authors.map(({ id, name }, index) => {
    const before = index === 0 ? '' : index === last ? ' and ' : ', ';
    const written = html`<bdi>${name}</bdi>`;
    return linked
      ? html`${before}<a rel="author" href="${paths.author(id)}">${written}</a>`
      : html`${before}${written}`;
  })}`;
}

import { variantsOf } from '../../newsroom/image-variants.ts';
import type { Media } from '../../newsroom/newsroom.ts';
import { paths } from '../../newsroom/urls.ts';
import { fileName } from '../../newsroom/work.ts';
import { html, type Markup } from '../../text/markup.ts';

/** An image for the site's own pages, in the sizes a browser may choose from; empty for a recording. */
export function picture(media: Media, options: { readonly sizes: string; readonly eager?: boolean }): Markup {
  if (media.content.kind !== 'image') return html``;
  const { width, height } = media.content;
  const loading = options.eager ? html`fetchpriority="high"` : html`loading="lazy"`;
  const image = html`<img src="${paths.media(fileName(media))}" alt="${media.alt}" width="${width}" height="${height}" decoding="async" ${loading}>`;
  const variants = variantsOf(media);
  if (variants.length === 0) return image;
  const sources = (['avif', 'webp'] as const).map((format) => {
    const set = variants
      .filter((variant) => variant.format === format)
      .map(({ path, width: wide }) => `${path} ${wide}w`);
    return html`<source type="image/${format}" srcset="${set.join(', ')}" sizes="${options.sizes}">`;
  });
  return html`<picture>${sources}${image}</picture>`;
}

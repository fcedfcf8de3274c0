import type { Media } from './newsroom.ts';
import { paths } from './urls.ts';

/** One file a browser may choose for an image. */
export interface ImageVariant {
  /** Path from the root of the site. */
  readonly path: string;
  readonly format: 'avif' | 'webp';
  /** Pixels. */
  readonly width: number;
}

/** The widths an image is offered in, in pixels; never wider than the image itself. */
const WIDTHS = [480, 960, 1600] as const;

/** The derived files of an image, narrowest first; none for SVG, which fits every width as it is. */
export function variantsOf(media: Media): readonly ImageVariant[] {
  const { content } = media;
  if (content.kind !== 'image' || content.type === 'image/svg+xml') return [];
  const widths = WIDTHS.filter((width) => width < content.width);
  if (widths.length < WIDTHS.length) return formats(media, [...widths, Math.min(content.width, 1600)]);
  return formats(media, widths);
}

/** The digest in the name lets browsers keep a file for good. */
const formats = (media: Media, widths: readonly number[]): readonly ImageVariant[] =>
  (['avif', 'webp'] as const).flatMap((format) =>
    widths.map((width) => ({
      path: paths.media(`${media.id}-${media.digest.slice(-10)}-${width}.${format}`),
      format,
      width,
    })),
  );

import type { License } from '../license/license.ts';
import { isSameLicense } from '../license/same-license.ts';
import { variantsOf } from '../newsroom/image-variants.ts';
import type { Dataset, Media, Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { workOfMedia } from '../newsroom/work.ts';

/** A part of the site and the license of what is there. */
export interface LicensedAddress {
  /** Stands for all addresses that begin with it, as in robots.txt. */
  readonly url: string;
  readonly license: License;
}

/** The stories, images, recordings and figures under another license than the publication's. */
export function licensedAddresses(newsroom: Newsroom): readonly LicensedAddress[] {
  const { publication, articles, media, datasets } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  return [
    ...articles.map(({ slug, license }) => ({ url: at(paths.article(slug)), license })),
    ...[...media.values()].flatMap((item) => {
      const { url, license } = workOfMedia(item, publication);
      return [url, ...derivedFrom(item).map(at)].map((address) => ({ url: address, license }));
    }),
    ...[...datasets.values()].map((item) => ({ url: at(allOf(item)), license: item.license })),
  ].filter(({ license }) => !isSameLicense(license, publication.license));
}

/** The beginning that all other sizes and formats of an image have in common. */
function derivedFrom(media: Media): readonly string[] {
  const [first] = variantsOf(media);
  return first === undefined ? [] : [first.path.slice(0, first.path.lastIndexOf('-') + 1)];
}

/** The figures of a dataset and its chart as pictures: `/data/flow.csv`, `.svg` and `.png`. */
const allOf = ({ id }: Dataset): string => paths.data(id).replace(/csv$/, '');

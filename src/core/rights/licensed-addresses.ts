import type { License } from '../license/license.ts';
import { isSameLicense } from '../license/same-license.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { workOfDataset, workOfMedia } from '../newsroom/work.ts';

/** A part of the site and the license of what is there. */
export interface LicensedAddress {
  readonly url: string;
  readonly license: License;
}

/** The stories, images, recordings and figures under another license than the publication's. */
export function licensedAddresses(newsroom: Newsroom): readonly LicensedAddress[] {
  const { publication, articles, media, datasets } = newsroom;
  return [
    ...articles.map(({ slug, license }) => ({
      url: absoluteUrl(paths.article(slug), publication.url),
      license,
    })),
    ...[...media.values()].map((item) => workOfMedia(item, publication)),
    ...[...datasets.values()].map((item) => workOfDataset(item, publication)),
  ]
    .filter(({ license }) => !isSameLicense(license, publication.license))
    .map(({ url, license }) => ({ url, license }));
}

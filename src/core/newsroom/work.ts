import type { Attribution, Creator } from '../credit/attribution.ts';
import { copyrightNotice } from '../credit/copyright-notice.ts';
import type { Fingerprint } from '../document/fingerprint.ts';
import type { License } from '../license/license.ts';
import type { Article, Dataset, Media, Newsroom, Publication, Signature } from './newsroom.ts';
import { absoluteUrl, paths } from './urls.ts';

/** A licensed thing: a story, or a figure or chart inside it, each with a license of its own. */
export interface Work {
  readonly kind: 'story' | 'image' | 'chart' | 'audio';
  /** Slug of a story, id of a part. */
  readonly id: string;
  /** Where the work itself is found. */
  readonly url: string;
  /** The address to print or to speak, where there is one. */
  readonly shortUrl: string | null;
  readonly license: License;
  readonly attribution: Attribution;
  /** Null for parts, which are files rather than texts. */
  readonly version: number | null;
  readonly fingerprint: Fingerprint | null;
  /** What stands inside it under a license of its own. */
  readonly parts: readonly Work[];
}

/** A story as a work, with its figures and charts as parts. */
export function workOf(article: Article, newsroom: Newsroom): Work {
  const { publication } = newsroom;
  const url = absoluteUrl(paths.article(article.slug), publication.url);
  return {
    kind: 'story',
    id: article.slug,
    url,
    shortUrl: absoluteUrl(paths.short(article.slug), publication.url),
    license: article.license,
    attribution: attributionOf(article, publication, url),
    version: article.version,
    fingerprint: article.fingerprint,
    parts: partsOf(article, newsroom),
  };
}

/** An image or recording as a work. */
export function workOfMedia(media: Media, publication: Publication): Work {
  const url = absoluteUrl(paths.media(fileName(media)), publication.url);
  const source = media.source
    ? { name: media.source.title, url: media.source.url }
    : { name: publication.name, url };
  return {
    kind: media.content.kind,
    id: media.id,
    url,
    shortUrl: null,
    license: media.license,
    attribution: partAttribution(
      media.title ?? media.caption ?? media.alt,
      media.creators,
      source,
      media.license,
    ),
    version: null,
    fingerprint: null,
    parts: [],
  };
}

/** A dataset, drawn as a chart or set as a table, as a work. */
export function workOfDataset(dataset: Dataset, publication: Publication): Work {
  const url = absoluteUrl(paths.data(dataset.id), publication.url);
  const creators =
    dataset.creators.length > 0 ? dataset.creators : [{ name: publication.name, role: 'data' as const }];
  return {
    kind: 'chart',
    id: dataset.id,
    url,
    shortUrl: null,
    license: dataset.license,
    attribution: partAttribution(dataset.title, creators, { name: publication.name, url }, dataset.license),
    version: null,
    fingerprint: null,
    parts: [],
  };
}

/** Who signs, for a credit: our own authors with their page here, others with theirs. */
const creatorOf = ({ name, url }: Signature, publication: Publication): Creator => ({
  name,
  url: url === null ? null : absoluteUrl(url, publication.url),
  role: 'author',
});

/** A story from elsewhere without a byline shows its publisher in that place, but nobody is credited as its author. */
const isUnsigned = ({ origin, authors }: Article): boolean =>
  origin !== null && origin.authors === undefined && authors.length === 0;

/** The name a media file is published under. */
export const fileName = (media: Media): string => media.path.replace(/^media\//, '');

function attributionOf(article: Article, publication: Publication, url: string): Attribution {
  const { origin } = article;
  const holder = origin?.publisher ?? publication.copyrightHolder;
  return {
    title: article.title,
    creators: isUnsigned(article) ? [] : article.byline.map((signature) => creatorOf(signature, publication)),
    // What never stood on the web has no address to lead to.
    source: origin ? { name: origin.publisher, url: origin.url ?? '' } : { name: publication.name, url },
    license: article.license,
    copyrightNotice: hasCopyright(article.license)
      ? copyrightNotice(yearOf(origin ? origin.published : article.published), holder)
      : null,
    // What its first publisher says of warranties and grants beyond the license is not ours to say.
    disclaimer: origin?.license ? null : publication.disclaimer,
    // When it was brought here is no day of its publication.
    published: origin?.published ?? (origin?.license ? null : article.published),
    updated: article.updated,
    changes: article.isRetracted ? 'the text was withdrawn' : (origin?.changes ?? null),
    // A withdrawn story has no page to ask on.
    morePermissions:
      origin?.license || article.isRetracted
        ? null
        : absoluteUrl(paths.republishArticle(article.slug), publication.url),
  };
}

/** The year of first publication; null where nobody said when that was. */
const yearOf = (published: string | undefined): number | null =>
  published === undefined ? null : Number(published.slice(0, 4));

function partAttribution(
  title: string,
  creators: Media['creators'] | readonly { name: string; role: 'data' }[],
  source: Attribution['source'],
  license: License,
): Attribution {
  return {
    title,
    creators: creators.map(
      (creator): Creator => ({
        name: creator.name,
        url: ('url' in creator ? creator.url : undefined) ?? null,
        role: creator.role ?? 'author',
      }),
    ),
    source,
    license,
    copyrightNotice: hasCopyright(license)
      ? copyrightNotice(null, creators.map(({ name }) => name).join(', '))
      : null,
    disclaimer: null,
    published: null,
    updated: null,
    changes: null,
    morePermissions: null,
  };
}

/** Whether anybody claims rights at all; where they are given up, no notice says otherwise. */
export const hasCopyright = (license: License): boolean =>
  license.kind === 'cc' || license.kind === 'all-rights-reserved';

function partsOf(article: Article, { media, datasets, publication }: Newsroom): readonly Work[] {
  const images = [...new Set([...(article.hero ? [article.hero.id] : []), ...article.uses.media])];
  return [
    ...images.flatMap((id) => media.get(id) ?? []).map((item) => workOfMedia(item, publication)),
    ...article.uses.datasets
      .flatMap((id) => datasets.get(id) ?? [])
      .map((item) => workOfDataset(item, publication)),
  ];
}

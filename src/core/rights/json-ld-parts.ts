import type { Dataset as DatasetNode, ImageObject, Organization, Person } from 'schema-dts';
import { licenseUrl } from '../license/license-names.ts';
import type { Article, Dataset, Media, Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { type Work, workOfDataset, workOfMedia } from '../newsroom/work.ts';
import { authorId, publicationId } from './json-ld-newsroom.ts';

/** An image of a story, as search engines ask for it: whose it is, its own license, and where to ask for more. */
export function imageNode(media: Media, story: Pick<Article, 'slug'>, newsroom: Newsroom): ImageObject {
  const { publication } = newsroom;
  const work = workOfMedia(media, publication);
  const { creators, copyrightNotice } = work.attribution;
  return {
    '@type': 'ImageObject',
    contentUrl: work.url,
    creator: creators.map(({ name }) => creatorNode(name, newsroom)),
    creditText: creators.map(({ name }) => name).join(', '),
    ...(copyrightNotice === null ? {} : { copyrightNotice }),
    ...licenseOf(work),
    acquireLicensePage: media.source?.url ?? absoluteUrl(paths.republishArticle(story.slug), publication.url),
  };
}

/** The figures of a chart or table, with the file to download. */
export function datasetNode(dataset: Dataset, newsroom: Newsroom): DatasetNode {
  const work = workOfDataset(dataset, newsroom.publication);
  return {
    '@type': 'Dataset',
    name: dataset.title,
    description: dataset.summary,
    ...licenseOf(work),
    creator: work.attribution.creators.map(({ name }) => creatorNode(name, newsroom)),
    isBasedOn: dataset.source.url,
    distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: work.url },
  };
}

/** The license by its official address; nothing where there is none. */
export function licenseOf({ license }: Work): { readonly license?: string } {
  const url = licenseUrl(license);
  return url === null ? {} : { license: url };
}

/** Somebody the newsroom knows, by their id; otherwise a person, which those who make pictures mostly are. */
export function creatorNode(
  name: string,
  { authors, publication }: Newsroom,
): Person | Organization | { '@id': string } {
  if (name === publication.name) return { '@id': publicationId(publication) };
  const author = [...authors.values()].find((known) => known.name === name);
  return author ? { '@id': authorId(author, publication) } : { '@type': 'Person', name };
}

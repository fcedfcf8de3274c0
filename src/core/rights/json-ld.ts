import type { Graph, ImageObject, NewsArticle, Person, Thing } from 'schema-dts';
import { licenseUrl } from '../license/license-names.ts';
import type { Article, Author, Media, Newsroom, Publication } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { workOf, workOfMedia } from '../newsroom/work.ts';
import { toUtc } from '../text/date-time.ts';
import { jsonForScript, type Markup } from '../text/markup.ts';

/** The story as schema.org describes it (version 29, JSON-LD 1.1), for `<script type="application/ld+json">`. */
export function articleJsonLd(article: Article, newsroom: Newsroom): Markup {
  const { publication } = newsroom;
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      newsArticle(article, newsroom),
      organization(publication),
      ...article.authors.map((author) => authorNode(author, publication)),
    ],
  };
  return jsonForScript(graph);
}

function newsArticle(article: Article, newsroom: Newsroom): NewsArticle {
  const { publication } = newsroom;
  const { url, attribution } = workOf(article, newsroom);
  const license = licenseUrl(article.license);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    url,
    headline: article.title,
    description: article.dek,
    inLanguage: article.language,
    datePublished: toUtc(article.published),
    dateModified: toUtc(article.updated ?? article.published),
    author: article.authors.map((author) => ({ '@id': authorId(author, publication) })),
    publisher: { '@id': publicationId(publication) },
    ...(license === null ? {} : { license }),
    acquireLicensePage: absoluteUrl(paths.republishArticle(article.slug), publication.url),
    usageInfo: absoluteUrl(paths.republish, publication.url),
    ...copyright(article, publication, attribution.copyrightNotice),
    creditText: [...article.authors.map(({ name }) => name), attribution.source.name].join(', '),
    isAccessibleForFree: true,
    wordCount: article.words,
    version: article.version,
    keywords: article.topics.map(({ name }) => name),
    ...(article.hero ? { image: [imageObject(article.hero, publication)] } : {}),
    ...(article.origin ? { isBasedOn: article.origin.url } : {}),
    citation: article.sources.map((source) => ({
      '@type': 'CreativeWork' as const,
      name: source.title,
      url: source.url,
    })),
    correction: article.corrections.map((correction) => ({
      '@type': 'CorrectionComment' as const,
      text: correction.text,
      datePublished: toUtc(correction.date),
    })),
    about: article.organizations.map((about) => ({
      '@type': 'Organization' as const,
      name: about.name,
      ...(about.wikidata ? { sameAs: `http://www.wikidata.org/entity/${about.wikidata}` } : {}),
      ...(about.ticker ? { tickerSymbol: `${about.ticker.exchange}:${about.ticker.symbol}` } : {}),
    })),
  } as NewsArticle;
}

/** Whose the story is, as its credit says it; nothing where the rights are given up. */
function copyright({ origin, published }: Article, publication: Publication, notice: string | null) {
  if (notice === null) return {};
  const holder = origin?.publisher ?? publication.copyrightHolder;
  const first = origin ? origin.published : published;
  return {
    copyrightHolder:
      holder === publication.name
        ? { '@id': publicationId(publication) }
        : { '@type': 'Organization' as const, name: holder },
    ...(first === undefined ? {} : { copyrightYear: Number(first.slice(0, 4)) }),
    copyrightNotice: notice,
  };
}

function imageObject(media: Media, publication: Publication): ImageObject {
  const { url, attribution, license } = workOfMedia(media, publication);
  const licenseAddress = licenseUrl(license);
  return {
    '@type': 'ImageObject',
    contentUrl: url,
    creditText: media.creators.map(({ name }) => name).join(', '),
    ...(attribution.copyrightNotice === null ? {} : { copyrightNotice: attribution.copyrightNotice }),
    ...(licenseAddress === null ? {} : { license: licenseAddress }),
    acquireLicensePage: attribution.source.url,
  };
}

function organization(publication: Publication): Thing {
  const at = (path: string): string => absoluteUrl(path, publication.url);
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publicationId(publication),
    name: publication.name,
    url: publication.url,
    email: publication.email,
    publishingPrinciples: at(paths.about),
    correctionsPolicy: at(paths.corrections),
    actionableFeedbackPolicy: at(paths.submit),
  };
}

function authorNode(author: Author, publication: Publication): Person | Thing {
  const type = author.kind === 'organization' ? 'Organization' : 'Person';
  const url = absoluteUrl(paths.author(author.id), publication.url);
  const sameAs = [author.url, ...author.links.map((link) => link.url)].filter(
    (address) => address !== undefined,
  );
  return {
    '@type': type,
    '@id': authorId(author, publication),
    name: author.name,
    url,
    ...(sameAs.length > 0 ? { sameAs } : {}),
  } as Thing;
}

const publicationId = (publication: Publication): string => `${publication.url}#organization`;

const authorId = (author: Author, publication: Publication): string =>
  `${absoluteUrl(paths.author(author.id), publication.url)}#author`;

import type { Article as ArticleNode, BreadcrumbList, Graph, NewsArticle } from 'schema-dts';
import { licenseUrl } from '../license/license-names.ts';
import type { ArticleKind } from '../newsroom/article-kinds.ts';
import { creditedAuthors } from '../newsroom/credited-authors.ts';
import { isEpisode } from '../newsroom/episode.ts';
import type { Article, Newsroom, Publication, Signature } from '../newsroom/newsroom.ts';
import { storyTrail } from '../newsroom/trail.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { workOf } from '../newsroom/work.ts';
import { toUtc } from '../text/date-time.ts';
import { jsonForScript, type Markup } from '../text/markup.ts';
import { authorId, authorNode, publicationId, publisherNode } from './json-ld-newsroom.ts';
import { datasetNode, imageNode } from './json-ld-parts.ts';
import { episodeNodes } from './json-ld-podcast.ts';

/**
 * The story as schema.org describes it (version 29, JSON-LD 1.1), for `<script type="application/ld+json">`. What is
 * said of one thing stands once, and is referred to by `@id`.
 */
export function articleJsonLd(article: Article, newsroom: Newsroom): Markup {
  const { publication } = newsroom;
  const authors = new Set([...article.authors, ...creditedAuthors(article, newsroom)]);
  const graph: Graph = {
    '@context': 'https://schema.org',
    '@graph': [
      storyNode(article, newsroom),
      publisherNode(publication),
      ...[...authors].map((author) => authorNode(author, publication)),
      breadcrumbs(article, publication),
      ...(isEpisode(article) ? episodeNodes(article, newsroom) : []),
    ],
  };
  return jsonForScript(graph);
}

/**
 * What each kind is called. A press release is no news of the newsroom's own and so only an Article;
 * AdvertiserContentArticle would say that somebody paid for it. ReportageNewsArticle promises more than a feature does,
 * and what the page of a podcast shows is a text; the recording is a node of its own.
 */
const TYPES = {
  article: 'NewsArticle',
  feature: 'NewsArticle',
  story: 'NewsArticle',
  'press-release': 'Article',
  podcast: 'Article',
} as const satisfies Record<ArticleKind, string>;

function storyNode(article: Article, newsroom: Newsroom): ArticleNode {
  const { publication } = newsroom;
  const { url, attribution } = workOf(article, newsroom);
  const license = licenseUrl(article.license);
  return {
    '@type': TYPES[article.kind],
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    url,
    headline: article.title,
    description: article.dek,
    inLanguage: article.language,
    datePublished: toUtc(article.published),
    dateModified: toUtc(article.updated ?? article.published),
    author: article.byline.map((signature) => signatureNode(signature, publication)),
    publisher: { '@id': publicationId(publication) },
    ...(license === null ? {} : { license }),
    acquireLicensePage: absoluteUrl(paths.republishArticle(article.slug), publication.url),
    usageInfo: absoluteUrl(paths.republish, publication.url),
    ...copyright(article, publication, attribution.copyrightNotice),
    creditText: [...attribution.creators.map(({ name }) => name), attribution.source.name].join(', '),
    isAccessibleForFree: true,
    wordCount: article.words,
    version: article.version,
    keywords: article.topics.map(({ name }) => name),
    ...shownParts(article, newsroom),
    ...(article.origin?.url ? { isBasedOn: article.origin.url } : {}),
    ...referencesOf(article),
  } as NewsArticle;
}

/** One of ours by their id; somebody from elsewhere as their publisher named them. */
const signatureNode = ({ author, name, kind, url }: Signature, publication: Publication) =>
  author
    ? { '@id': authorId(author, publication) }
    : { '@type': SIGNATURE_TYPES[kind], name, ...(url === null ? {} : { url }) };

const SIGNATURE_TYPES = { person: 'Person', organization: 'Organization' } as const;

/** Images and figures, each with its own license; what a story does not show is not mentioned. */
function shownParts(article: Article, newsroom: Newsroom) {
  const { media, datasets } = newsroom;
  const ids = new Set([...(article.hero ? [article.hero.id] : []), ...article.uses.media]);
  const images = [...ids]
    .flatMap((id) => media.get(id) ?? [])
    .filter(({ content }) => content.kind === 'image');
  const figures = [...new Set(article.uses.datasets)].flatMap((id) => datasets.get(id) ?? []);
  return {
    ...(images.length > 0 ? { image: images.map((item) => imageNode(item, article, newsroom)) } : {}),
    ...(figures.length > 0 ? { hasPart: figures.map((item) => datasetNode(item, newsroom)) } : {}),
  };
}

const referencesOf = (article: Article) => ({
  // By address alone: the titles stand in the text, and every page would carry them twice.
  // Sources are in the page; said again here, they would be a fortieth of its weight.
  ...(article.corrections.length === 0 ? {} : { correction: article.corrections.map(correctionComment) }),
  about: article.organizations.map((about) => ({
    '@type': 'Organization' as const,
    name: about.name,
    ...(about.wikidata ? { sameAs: `http://www.wikidata.org/entity/${about.wikidata}` } : {}),
    ...(about.ticker ? { tickerSymbol: `${about.ticker.exchange}:${about.ticker.symbol}` } : {}),
  })),
});

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

/** The way to the story as the page shows it: the page itself is not part of it. */
function breadcrumbs(article: Article, { url }: Publication): BreadcrumbList {
  const trail = [{ label: 'Front page', path: paths.front }, ...storyTrail(article)];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteUrl(path, url),
    })),
  };
}

const correctionComment = ({ text, date }: Article['corrections'][number]) => ({
  '@type': 'CorrectionComment' as const,
  text,
  datePublished: toUtc(date),
});

import { creditText } from '../credit/credit-text.ts';
import type { License } from '../license/license.ts';
import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { htmlForFeed } from '../rendition/html/html-copy.ts';
import { type Story, storyOf } from '../rendition/story.ts';
import { availabilityOf } from '../terms/availability.ts';
import { type DateTime, toEpoch } from '../text/date-time.ts';
import { writeMarkup } from '../text/markup.ts';
import { type FeedPicture, pictureOf } from './feed-picture.ts';
import { rightsLine } from './rights-line.ts';

/** What every feed says of a story, whatever its format. */
export interface FeedItem {
  /** The address of its page, and its id for good. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly authors: readonly { readonly name: string; readonly url: string | null }[];
  readonly topics: Article['topics'];
  readonly published: Date;
  readonly modified: Date;
  readonly license: License;
  readonly rightsHolder: string;
  /** `© 2026 The Ledger. CC BY 4.0` */
  readonly rights: string;
  /** The whole credit as one line. */
  readonly credit: string;
  /** The text with its credit, full addresses only; null of a story that may not be republished. */
  readonly html: string | null;
  /** Its main picture, where both may be republished. */
  readonly picture: FeedPicture | null;
}

/** Where the items of a feed come from: a story stands in many feeds, and is written once for all of them. */
export type ItemOf = (article: Article) => FeedItem;

/** Writes each item anew. */
export const itemsOf =
  (newsroom: Newsroom): ItemOf =>
  (article) =>
    feedItem(article, newsroom);

export function feedItem(article: Article, newsroom: Newsroom): FeedItem {
  const story = storyOf(article, newsroom);
  const { work } = story;
  return {
    url: work.url,
    title: article.title,
    summary: article.dek,
    language: article.language,
    authors: work.attribution.creators,
    topics: article.topics,
    published: new Date(toEpoch(article.published)),
    modified: new Date(toEpoch(changedAt(article))),
    license: article.license,
    rightsHolder: article.origin?.publisher ?? newsroom.publication.copyrightHolder,
    rights: rightsLine(work.attribution.copyrightNotice, article.license),
    credit: creditText(story.credit),
    ...textOf(story, newsroom),
  };
}

/** What may not be republished is announced, not handed out. */
const textOf = (story: Story, { now }: Newsroom): Pick<FeedItem, 'html' | 'picture'> =>
  availabilityOf(story.article, now).kind === 'available'
    ? { html: writeMarkup(htmlForFeed(story)), picture: pictureOf(story) }
    : { html: null, picture: null };

/** When its words last changed. */
export const changedAt = ({ updated, published }: Pick<Article, 'updated' | 'published'>): DateTime =>
  updated ?? published;

/** When the latest change of these stories was; the moment of the newsroom where there are none. */
export const latestChange = (articles: readonly Article[], { now }: Pick<Newsroom, 'now'>): Date =>
  new Date(Math.max(...articles.map((article) => toEpoch(changedAt(article))), 0) || toEpoch(now));

import { everyInline } from '../document/walk.ts';
import type { DateTime } from '../text/date-time.ts';
import type { StoryClaim } from './claims.ts';
import { creditedAuthors } from './credited-authors.ts';
import type { Show } from './episode.ts';
import type { Article, Author, Newsroom, Regulation } from './newsroom.ts';
import { certaintyOf, changedSince } from './regulations.ts';

/*
 * What decides how a page looks, as one text: where two keys are the same, so are the pages. A digest stands for all
 * that is in a file, so that a key costs no more than its list of digests.
 */

/** What every page shows: the publication, whose rules also decide about each story. */
export const publicationKey = ({ publication }: Newsroom): string => JSON.stringify(publication);

/**
 * What a story's page and its republish page show besides. `related` are the stories that the page links to by their
 * headline.
 */
export function articleKey(article: Article, newsroom: Newsroom, related: readonly Article[]): string {
  const { media, datasets, terms, republications } = newsroom;
  const credited = creditedAuthors(article, newsroom);
  const digests = [credited, article.topics, article.organizations].flatMap((entries) =>
    entries.map(({ id, digest }) => [id, digest]),
  );
  return JSON.stringify([
    article.slug,
    article.digest,
    article.isRetracted,
    digests,
    article.authors.map(authorDigest),
    article.hero?.digest,
    article.series?.digest,
    article.uses.media.map((id) => media.get(id)?.digest),
    article.uses.datasets.map((id) => datasets.get(id)?.digest),
    [...article.uses.terms, ...article.authors.flatMap(termsInBio)].map((id) => terms.get(id)?.digest),
    // What happened to a rule depends on the day as well as on its file.
    changedSince(article, newsroom.now).map(({ regulation, step }) => [regulation.digest, step.date]),
    related.map(cardOf),
    article.episode && showDigest(article.episode.show),
    republications.filter(({ story }) => story === article.slug),
  ]);
}

const authorDigest = ({ id, digest, portrait }: Author) => [id, digest, portrait?.digest];

/** Everything a page or a feed says of a show. */
export const showDigest = ({ digest, cover, hosts }: Show): string =>
  JSON.stringify([digest, cover?.digest, hosts.map(({ id, digest: host }) => [id, host])]);

/** What a list of stories shows besides, with what it is the list of. */
export function listKey(
  subject: { readonly id: string; readonly digest: string },
  articles: readonly Article[],
  newsroom: Newsroom,
): string {
  const author = newsroom.authors.get(subject.id);
  const terms = author ? termsInBio(author).map((id) => newsroom.terms.get(id)?.digest) : [];
  return JSON.stringify([subject.id, subject.digest, author?.portrait?.digest, terms, articles.map(cardOf)]);
}

/** What the page of an organization shows of its stories besides their cards; claims may stand in any story. */
export const recordKey = (articles: readonly Article[], claims: readonly StoryClaim[]): string =>
  JSON.stringify([
    articles.map(({ corrections }) => corrections),
    claims.map(({ article, organization, ...claim }) => [
      claim,
      article.title,
      article.published,
      article.language,
    ]),
  ]);

/** What a timeline shows of rules: what is to come today is done tomorrow. */
export const rulesKey = (regulations: readonly Regulation[], now: DateTime): string =>
  JSON.stringify(
    regulations.map((regulation) => [
      regulation.id,
      regulation.digest,
      regulation.timeline.map((step) => certaintyOf({ regulation, step }, now)),
    ]),
  );

/** What a list shows of a story. */
const cardOf = ({ slug, title, dek, kind, published, byline, pillars, language, hero }: Article) => [
  [slug, title, dek, kind, published, pillars, language, hero?.digest],
  byline.map(({ url, name }) => [url, name]),
];

const termsInBio = ({ bio }: Author): readonly string[] =>
  [...everyInline(bio)].flatMap((inline) => (inline.kind === 'term' ? [inline.term] : []));

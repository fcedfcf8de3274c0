import { toEpoch } from '../text/date-time.ts';
import { KIND_PLURALS } from './article-kinds.ts';
import type { Article, Correction, Newsroom, Publication } from './newsroom.ts';
import { PILLARS, type Pillar } from './publication-schema.ts';
import { paths } from './urls.ts';

/** What stands where on the front page; no story stands there twice. */
export interface FrontPage {
  readonly lead: Article | null;
  readonly seconds: readonly Article[];
  /** What the publication's own rows hold; rows without stories are left out. */
  readonly shelves: readonly Shelf[];
  readonly pillars: readonly { readonly pillar: Pillar; readonly articles: readonly Article[] }[];
  readonly latest: readonly Article[];
  readonly correction: { readonly article: Article; readonly correction: Correction } | null;
}

export interface Shelf {
  readonly title: string;
  readonly articles: readonly Article[];
  /** Where the rest of them is; null where no page has it. */
  readonly more: string | null;
}

const SECONDS = 3;
const LATEST = 10;
const ON_SHELF = 4;
const IN_PILLAR = 4;
/** A story may lead the page while it is among so many of the newest, and a little longer where the editor says so. */
const MAY_LEAD = { byPicture: 5, byProminence: 15 } as const;

/**
 * The newest story marked as lead comes first, else the newest with a picture. A press release never stands at the top:
 * it is not this newsroom's reporting.
 */
export function arrangeFrontPage(newsroom: Newsroom): FrontPage {
  const shown = new Set<Article>();
  const take = (from: readonly Article[], count: number): readonly Article[] => {
    const taken = from.filter((article) => !shown.has(article)).slice(0, count);
    for (const article of taken) shown.add(article);
    return taken;
  };
  const prominent = newsroom.articles.filter(
    ({ kind, prominence }) => kind !== 'press-release' && prominence !== 'low',
  );
  const lead = leadOf(prominent);
  if (lead) shown.add(lead);
  const seconds = take(prominent, SECONDS);
  const shelves = newsroom.publication.shelves
    .map((shelf) => ({
      ...signOf(shelf, newsroom),
      articles: take(newsroom.articles.filter(belongsTo(shelf)), ON_SHELF),
    }))
    .filter(({ articles }) => articles.length > 0);
  // Under the pillar it names first and no other, so that one story does not fill all three columns.
  const pillars = PILLARS.map((pillar) => ({
    pillar,
    articles: take(
      newsroom.articles.filter(({ pillars: [first] }) => first === pillar),
      IN_PILLAR,
    ),
  })).filter(({ articles }) => articles.length > 0);
  return {
    lead,
    seconds,
    shelves,
    pillars,
    latest: take(newsroom.articles, LATEST),
    correction: lastCorrection(newsroom),
  };
}

const leadOf = (prominent: readonly Article[]): Article | null =>
  prominent.slice(0, MAY_LEAD.byProminence).find(({ prominence }) => prominence === 'lead') ??
  prominent.slice(0, MAY_LEAD.byPicture).find(({ hero }) => hero?.content.kind === 'image') ??
  prominent[0] ??
  null;

type Rule = Publication['shelves'][number];

const belongsTo =
  ({ kind, series, topic }: Rule) =>
  (article: Article): boolean =>
    (kind !== undefined && article.kind === kind) ||
    (series !== undefined && article.series?.id === series) ||
    (topic !== undefined && article.topics.some(({ id }) => id === topic));

function signOf({ kind, series = '', topic = '', title }: Rule, newsroom: Newsroom): Omit<Shelf, 'articles'> {
  if (kind) return { title: title ?? KIND_PLURALS[kind], more: null };
  const known = newsroom.series.get(series) ?? newsroom.topics.get(topic);
  return { title: title ?? known?.name ?? '', more: newsroom.topics.has(topic) ? paths.topic(topic) : null };
}

/** The correction that was made last, of a story that still stands. */
function lastCorrection({ articles }: Newsroom): FrontPage['correction'] {
  let last: FrontPage['correction'] = null;
  for (const article of articles) {
    const correction = article.corrections.at(-1);
    if (correction && (!last || toEpoch(correction.date) > toEpoch(last.correction.date))) {
      last = { article, correction };
    }
  }
  return last;
}

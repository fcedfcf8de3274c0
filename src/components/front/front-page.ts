import type { Article, Newsroom } from '../../core/newsroom/newsroom.ts';
import { PILLARS, type Pillar } from '../../core/newsroom/publication-schema.ts';

export interface FrontPage {
  readonly lead: Article | null;
  readonly seconds: readonly Article[];
  readonly latest: readonly Article[];
  readonly pillars: readonly { readonly pillar: Pillar; readonly articles: readonly Article[] }[];
}

const SECONDS = 3;
const LATEST = 8;
const IN_PILLAR = 4;
/** A story with a picture may lead the page while it is among so many of the newest. */
const MAY_LEAD = 5;

/** What stands where on the front page. A press release never stands at the top: it is not this newsroom's reporting. */
export function arrangeFrontPage(newsroom: Newsroom): FrontPage {
  const own = newsroom.articles.filter(({ kind }) => kind !== 'press-release');
  const lead = own.slice(0, MAY_LEAD).find(({ hero }) => hero?.content.kind === 'image') ?? own[0] ?? null;
  const seconds = own.filter((article) => article !== lead).slice(0, SECONDS);
  // Under the pillar it names first and no other, so that one story does not fill all three columns.
  const pillars = PILLARS.map((pillar) => ({
    pillar,
    articles: newsroom.articles.filter(({ pillars: [first] }) => first === pillar).slice(0, IN_PILLAR),
  })).filter(({ articles }) => articles.length > 0);
  const shown = new Set([lead, ...seconds, ...pillars.flatMap(({ articles }) => articles)]);
  const latest = newsroom.articles.filter((article) => !shown.has(article)).slice(0, LATEST);
  return { lead, seconds, latest, pillars };
}

import type { Article, Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { ninjsItem } from '../rendition/ninjs/ninjs-copy.ts';
import { storyOf } from '../rendition/story.ts';
import { availabilityOf } from '../terms/availability.ts';
import { latestChange } from './feed-item.ts';
import type { FeedScope } from './feed-scope.ts';
import { writeJson } from './write-json.ts';

/** The newest stories as items of IPTC ninjs 3.1, which has no form for many: an object of our own holds them as `items`. */
export function ninjsFeed({ articles, title }: FeedScope, newsroom: Newsroom): string {
  const at = (path: string): string => absoluteUrl(path, newsroom.publication.url);
  return writeJson({
    version: 1,
    title,
    about: at(paths.feeds),
    url: at(paths.ninjsFeed),
    updated: latestChange(articles, newsroom).toISOString(),
    items: articles.map((article) => itemOf(article, newsroom)),
  });
}

function itemOf(article: Article, newsroom: Newsroom) {
  const item = ninjsItem(storyOf(article, newsroom));
  if (availabilityOf(article, newsroom.now).kind === 'available') return item;
  const { bodies: _bodies, renditions: _renditions, associations: _associations, ...summary } = item;
  return {
    ...summary,
    representationType: 'partial',
    usageTerms: `Summary and link only; the story itself is not offered for republishing. ${item.usageTerms}`,
  };
}

import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { type Change, changes } from '../newsroom/changes.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { correctionLabel } from '../rendition/provenance.ts';
import { toEpoch } from '../text/date-time.ts';
import { html, writeMarkup } from '../text/markup.ts';
import { closeCdata } from './close-cdata.ts';

/*
 * What changed in stories since others took them. One entry for each correction, never rewritten; whoever holds a lower
 * version than the entry names lacks it.
 */

/** Years may pass between a copy and its correction, so nothing falls out of this feed soon. */
const FEED_LENGTH = 500;

/** JSON Feed 1.1; `_correction` is explained on the page of corrections. */
export function correctionsJson(newsroom: Newsroom): string {
  const { publication } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const feed = generateJsonFeed({
    title: titleOf(newsroom),
    home_page_url: at(paths.corrections),
    feed_url: at(paths.correctionsJson),
    description: DESCRIPTION,
    language: publication.language,
    authors: [{ name: publication.name, url: publication.url }],
    items: entries(newsroom).map(({ id, title, text, date, url }) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: date,
    })),
  });
  const items = entries(newsroom).map(({ change }, index) => ({
    ...(feed as { items: readonly object[] }).items[index],
    _correction: detailsOf(change, newsroom),
  }));
  return `${JSON.stringify({ ...(feed as object), items }, null, 2)}\n`;
}

/** RSS 2.0.11 with the same entries. */
export function correctionsRss(newsroom: Newsroom): string {
  const { publication, now } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const all = entries(newsroom);
  return closeCdata(
    generateRssFeed({
      title: titleOf(newsroom),
      link: at(paths.corrections),
      description: DESCRIPTION,
      language: publication.language,
      lastBuildDate: all[0]?.date ?? new Date(toEpoch(now)),
      atom: { links: [{ href: at(paths.correctionsRss), rel: 'self', type: 'application/rss+xml' }] },
      items: all.map(({ id, title, text, date, url }) => ({
        title,
        link: url,
        guid: { value: id, isPermaLink: false },
        pubDate: date,
        description: writeMarkup(html`<p>${text}</p>`),
      })),
    }),
  );
}

const titleOf = ({ publication }: Newsroom): string => `${publication.name}: corrections`;

const DESCRIPTION =
  'Every correction and retraction, for readers and for newsrooms that took a story. If your copy has a lower version than an entry names, please correct it.';

const entries = (newsroom: Newsroom) =>
  changes(newsroom)
    .slice(0, FEED_LENGTH)
    .map((change) => {
      const { article, correction, version } = change;
      const url = absoluteUrl(paths.article(article.slug), newsroom.publication.url);
      return {
        change,
        url,
        // The same story, the same moment: the same entry for good, whatever becomes of its words.
        id: `${url}#correction-${correction.date}`,
        title: `${correctionLabel(correction)}: ${article.title}`,
        text: `${correction.text} (Version ${version} of “${article.title}”.)`,
        date: new Date(toEpoch(correction.date)),
      };
    });

const detailsOf = ({ article, correction, version }: Change, { publication }: Newsroom) => ({
  about: `${absoluteUrl(paths.corrections, publication.url)}#feed`,
  story: article.slug,
  kind: correction.kind,
  version,
  current_version: article.version,
  fingerprint: article.fingerprint,
  republish_url: article.isRetracted
    ? null
    : absoluteUrl(paths.republishArticle(article.slug), publication.url),
});

import { FEED_FORMATS, feedType } from '../core/feed/feed-formats.ts';
import type { Publication } from '../core/newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../core/newsroom/urls.ts';
import { tdmFields } from '../core/rights/tdmrep.ts';
import { HEADER_POLICY } from './security-policy.ts';

/**
 * The headers every file of the site is served with, in the `_headers` form that Netlify and Cloudflare Pages read and
 * `npm start` applies. The policy stands in the pages too; as a header it also covers what a page might break out of.
 *
 * The license they link to (RFC 8288, RSL 1.0) is license.xml, which answers by address: rules match by path, each
 * story, image and dataset has a license of its own, and naming one for all would contradict the page it comes with.
 */
export const headersFile = (publication: Pick<Publication, 'url' | 'ai'>): string => `/*
  Content-Security-Policy: ${HEADER_POLICY}
  Strict-Transport-Security: max-age=63072000; includeSubDomains
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin
  Link: <${absoluteUrl(paths.license, publication.url)}>; rel="license"; type="application/rsl+xml"
${tdmFields(publication)
  .map(([name, value]) => `  ${name}: ${value}\n`)
  .join('')}
/_astro/*
  Cache-Control: public, max-age=31536000, immutable
${paths.serviceWorker}
  Cache-Control: no-cache

${TYPES.map(([path, type]) => `${path}\n  Content-Type: ${type}\n`).join('\n')}`;

/** Where feeds stand; `:id` is any one segment. */
const FEED_FOLDERS = [
  paths.front,
  ...[paths.author, paths.topic, paths.organization, paths.pillarFeeds, paths.kindFeeds].map((of) =>
    of(':id'),
  ),
];

/** Files whose ending says less than their type. */
const TYPES: readonly (readonly [path: string, type: string])[] = [
  [paths.license, 'application/rsl+xml'],
  [paths.openSearch, 'application/opensearchdescription+xml'],
  [paths.correctionsRss, feedType('rss.xml')],
  [paths.correctionsJson, feedType('feed.json')],
  ['/atom/*', feedType('atom.xml')],
  [paths.podcastFeed, feedType('rss.xml')],
  [paths.showFeed(':id'), feedType('rss.xml')],
  [paths.chapters(':id'), 'application/json+chapters'],
  ...FEED_FOLDERS.flatMap((folder) =>
    FEED_FORMATS.map(({ file }) => [paths.feed(folder, file), feedType(file)] as const),
  ),
];

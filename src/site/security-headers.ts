import type { Publication } from '../core/newsroom/newsroom.ts';
import { paths } from '../core/newsroom/urls.ts';
import { tdmFields } from '../core/rights/tdmrep.ts';

/**
 * The headers every file of the site is served with, in the `_headers` form that Netlify and Cloudflare Pages read and
 * `npm start` applies. The policy stands in the pages too; as a header it also covers what a page might break out of.
 *
 * No `Link: <…>; rel="license"` is among them: rules match by path, each story, image and dataset has a license of its
 * own, and a header for all would contradict the page it comes with. License.xml says the same by address.
 */
export const headersFile = (publication: Pick<Publication, 'url' | 'ai'>): string => `/*
  Content-Security-Policy: default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; media-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self' mailto:; frame-ancestors 'none'
  Strict-Transport-Security: max-age=63072000; includeSubDomains
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin
${tdmFields(publication)
  .map(([name, value]) => `  ${name}: ${value}\n`)
  .join('')}
/_astro/*
  Cache-Control: public, max-age=31536000, immutable

${TYPES.map(([path, type]) => `${path}\n  Content-Type: ${type}\n`).join('\n')}`;

/** Files whose ending says less than their type. */
const TYPES = [
  [paths.license, 'application/rsl+xml'],
  [paths.openSearch, 'application/opensearchdescription+xml'],
  [paths.correctionsRss, 'application/rss+xml; charset=utf-8'],
  [paths.correctionsJson, 'application/feed+json'],
  [paths.feed('/', 'rss.xml'), 'application/rss+xml; charset=utf-8'],
  [paths.feed('/', 'atom.xml'), 'application/atom+xml; charset=utf-8'],
  [paths.feed('/', 'feed.json'), 'application/feed+json'],
] as const;

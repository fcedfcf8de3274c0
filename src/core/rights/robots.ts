import type { Publication } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { CRAWLERS, type Crawler } from './crawlers.ts';

/**
 * robots.txt by RFC 9309, with the `License` record of RSL 1.0 (section 4.4) and a `Sitemap`. Only crawlers for a use
 * that the publication asks to leave are kept out; a use it says nothing about keeps nobody out.
 */
export function robotsTxt({ url, ai }: Pick<Publication, 'url' | 'ai'>): string {
  const at = (path: string): string => absoluteUrl(path, url);
  const refused = refusedCrawlers(ai);
  return [
    `# What we ask of machines, in words: ${at(paths.ai)}`,
    `License: ${at(paths.license)}`,
    `Sitemap: ${at(paths.sitemapIndex)}`,
    '',
    ...(refused.length === 0
      ? []
      : [...refused.map(({ agent }) => `User-agent: ${agent}`), 'Disallow: /', '']),
    'User-agent: *',
    'Allow: /',
    '',
  ].join('\n');
}

/** The crawlers that serve at least one use the publication asks to leave. */
export const refusedCrawlers = (ai: Publication['ai']): readonly Crawler[] =>
  CRAWLERS.filter(({ uses }) => uses.some((use) => ai[use] === 'disallow'));

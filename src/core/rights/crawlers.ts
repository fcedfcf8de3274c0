import type { Publication } from '../newsroom/newsroom.ts';

/** What a crawler's finds are used for, in the terms of the publication's preferences. */
export type CrawlerUse = keyof Publication['ai'];

/** A crawler by the name robots.txt knows it under, and every use that one rule decides about. */
export interface Crawler {
  readonly agent: string;
  readonly uses: readonly CrawlerUse[];
}

/**
 * Crawlers whose operators say what they collect for, with the page that says so. Operators rename and regroup them;
 * read the page again before you rely on a line.
 */
export const CRAWLERS: readonly Crawler[] = [
  // https://developers.openai.com/api/docs/bots
  { agent: 'GPTBot', uses: ['training'] },
  { agent: 'OAI-SearchBot', uses: ['search', 'input'] },
  // Fetches a page for a person who asked about it. OpenAI: robots.txt may not apply.
  { agent: 'ChatGPT-User', uses: ['input'] },
  // https://support.claude.com/en/articles/8896518
  { agent: 'ClaudeBot', uses: ['training'] },
  { agent: 'Claude-SearchBot', uses: ['search', 'input'] },
  { agent: 'Claude-User', uses: ['input'] },
  // The earlier name of ClaudeBot, no longer documented by Anthropic.
  { agent: 'anthropic-ai', uses: ['training'] },
  // https://developers.google.com/crawling/docs/crawlers-fetchers/google-common-crawlers: training and grounding in one
  // name, so whoever asks for neither training nor grounding loses both; Google Search is not affected.
  { agent: 'Google-Extended', uses: ['training', 'input'] },
  // https://support.apple.com/en-us/119829: decides about training only, Applebot goes on to crawl for search.
  { agent: 'Applebot-Extended', uses: ['training'] },
  // https://developers.facebook.com/docs/sharing/webmasters/web-crawlers
  { agent: 'meta-externalagent', uses: ['training'] },
  // https://commoncrawl.org/ccbot: an archive from which most models have learned.
  { agent: 'CCBot', uses: ['training'] },
  // ByteDance documents it nowhere.
  { agent: 'Bytespider', uses: ['training'] },
  // https://docs.perplexity.ai/guides/bots: not used for training.
  { agent: 'PerplexityBot', uses: ['search', 'input'] },
  // Fetches for a person, and by Perplexity's own word mostly without regard to robots.txt.
  { agent: 'Perplexity-User', uses: ['input'] },
  // Search engines, by their own pages for webmasters.
  { agent: 'Googlebot', uses: ['search'] },
  { agent: 'bingbot', uses: ['search'] },
  { agent: 'DuckDuckBot', uses: ['search'] },
  { agent: 'Applebot', uses: ['search'] },
  { agent: 'YandexBot', uses: ['search'] },
  { agent: 'Baiduspider', uses: ['search'] },
];

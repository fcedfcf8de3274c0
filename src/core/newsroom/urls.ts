import { shortCode } from './short-code.ts';
import type { TrustClause } from './trust-clauses.ts';
import { verifyPaths } from './verify-paths.ts';

/** Paths of everything published, from the root of the site. They are promises: `src/decisions/contracts.md`. */
export const paths = {
  front: '/',
  article: (slug: string) => `/articles/${slug}/`,
  republishArticle: (slug: string) => `/articles/${slug}/republish/`,
  copy: (slug: string, file: string) => `/articles/${slug}/republish/${file}`,
  /** For print and air: leads to the story. */
  short: (slug: string) => `/s/${shortCode(slug)}/`,
  /** The picture for previews of a story elsewhere. */
  shareImage: (slug: string) => `/articles/${slug}/share.png`,
  /** The same for every page that is no story. */
  siteShareImage: '/share.png',
  authors: '/authors/',
  author: (id: string) => `/authors/${id}/`,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  organizations: '/organizations/',
  organization: (id: string) => `/organizations/${id}/`,
  /** The rules that stories explain, with what happened to each. */
  regulations: '/regulations/',
  regulation: (id: string) => `/regulations/#${id}`,
  regulationsCalendar: '/regulations.ics',
  /** What stories report somebody to claim. */
  claims: '/claims/',
  claimsOf: (organization: string) => `/claims/#${organization}`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  archive: '/archive/',
  /** Pages count from 1, and the first is the archive itself. */
  archivePage: (page: number) => (page === 1 ? '/archive/' : `/archive/${page}/`),
  search: '/search/',
  /** Every component there is, for those who build the site. */
  styleGuide: '/styleguide/',
  republish: '/republish/',
  submit: '/submit/',
  corrections: '/corrections/',
  about: '/about/',
  /** What the newsroom states about one clause of the Journalism Trust Initiative. */
  trust: (clause: TrustClause) => `/about/#trust-${clause}`,
  /** What is asked of machines, for people. */
  ai: '/ai/',
  /** An evergreen page by its name in the content folder. */
  page: (name: string) => `/${name}/`,
  /** What there is to subscribe to, for people. */
  feeds: '/feeds/',
  rss: '/rss.xml',
  atom: '/atom.xml',
  jsonFeed: '/feed.json',
  ninjsFeed: '/ninjs.json',
  /** Complete documents of 50 stories; 1 has the oldest. */
  atomArchive: (page: number) => `/atom/${page}.xml`,
  /** A feed in the folder of a list; the folder of all stories is `/`. */
  feed: (folder: string, file: FeedFile) => `${folder}${file}`,
  pillarFeeds: (pillar: string) => `/pillars/${pillar}/`,
  kindFeeds: (kind: string) => `/kinds/${kind}/`,
  sitemapIndex: '/sitemap-index.xml',
  /** Parts count from 1. */
  sitemap: (part: number) => (part === 1 ? '/sitemap.xml' : `/sitemap-${part}.xml`),
  newsSitemap: '/news-sitemap.xml',
  /** The license of the site for machines, RSL 1.0. */
  license: '/license.xml',
  robots: '/robots.txt',
  llms: '/llms.txt',
  manifest: '/manifest.webmanifest',
  openSearch: '/opensearch.xml',
  /** Every icon of the site, by name. */
  icons: '/icons.svg',
  tdmrep: '/.well-known/tdmrep.json',
  securityTxt: '/.well-known/security.txt',
  /** What a reader saved for later; it stands in their browser alone. */
  saved: '/saved/',
  /** What a reader sees without a network where a page is not kept. */
  offline: '/offline/',
  serviceWorker: '/service-worker.js',
  /** The current version of every story that changed since it appeared. */
  storyVersions: '/corrections/versions.json',
  correctionsJson: '/corrections/feed.json',
  correctionsRss: '/corrections/rss.xml',
  /** The stories that may be taken now, for people and for programs. */
  wire: '/wire/',
  wireJson: '/wire.json',
  /** Shows to listen to, one of them, and its feed. */
  podcasts: '/podcasts/',
  show: (id: string) => `/podcasts/${id}/`,
  showFeed: (id: string) => `/podcasts/${id}/feed.xml`,
  /** The episodes of all shows. */
  podcastFeed: '/podcast.xml',
  /** The chapters of an episode, for players. */
  chapters: (slug: string) => `/articles/${slug}/chapters.json`,
  /** Where stories ran. */
  republications: '/republications/',
  /** An image of one pixel whose requests a newsroom may count. */
  counter: (slug: string) => `/counter/${slug}.gif`,
  ...verifyPaths,
  media: (file: string) => `/media/${file}`,
  data: (id: string) => `/data/${id}.csv`,
  /** The chart of a dataset as a picture. */
  drawing: (id: string, ending: 'svg' | 'png') => `/data/${id}.${ending}`,
} as const;

/** The names that feeds of stories have in every folder. */
export type FeedFile = 'rss.xml' | 'atom.xml' | 'feed.json';

/** A path or fragment of this site as a full address; a full address as it is. `site` ends with `/`. */
export function absoluteUrl(path: string, site: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(path) ? path : new URL(path, site).href;
}

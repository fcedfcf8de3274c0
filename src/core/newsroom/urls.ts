/** Paths of everything published, from the root of the site. They are promises: `src/decisions/contracts.md`. */
export const paths = {
  front: '/',
  article: (slug: string) => `/articles/${slug}/`,
  republishArticle: (slug: string) => `/articles/${slug}/republish/`,
  copy: (slug: string, file: string) => `/articles/${slug}/republish/${file}`,
  authors: '/authors/',
  author: (id: string) => `/authors/${id}/`,
  topics: '/topics/',
  topic: (id: string) => `/topics/${id}/`,
  organizations: '/organizations/',
  organization: (id: string) => `/organizations/${id}/`,
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  archive: '/archive/',
  /** Pages count from 1, and the first is the archive itself. */
  archivePage: (page: number) => (page === 1 ? '/archive/' : `/archive/${page}/`),
  search: '/search/',
  republish: '/republish/',
  submit: '/submit/',
  corrections: '/corrections/',
  about: '/about/',
  /** An evergreen page by its name in the content folder. */
  page: (name: string) => `/${name}/`,
  rss: '/rss.xml',
  correctionsJson: '/corrections/feed.json',
  correctionsRss: '/corrections/rss.xml',
  /** The stories that may be taken now, for people and for programs. */
  wire: '/wire/',
  wireJson: '/wire.json',
  /** Where stories ran. */
  republications: '/republications/',
  /** An image of one pixel whose requests a newsroom may count. */
  counter: (slug: string) => `/counter/${slug}.gif`,
  media: (file: string) => `/media/${file}`,
  data: (id: string) => `/data/${id}.csv`,
  /** The chart of a dataset as a picture. */
  drawing: (id: string, ending: 'svg' | 'png') => `/data/${id}.${ending}`,
} as const;

/** A path or fragment of this site as a full address; a full address as it is. `site` ends with `/`. */
export function absoluteUrl(path: string, site: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(path) ? path : new URL(path, site).href;
}

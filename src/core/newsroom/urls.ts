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
  media: (file: string) => `/media/${file}`,
  data: (id: string) => `/data/${id}.csv`,
} as const;

/** A path or fragment of this site as a full address; a full address as it is. `site` ends with `/`. */
export function absoluteUrl(path: string, site: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(path) ? path : new URL(path, site).href;
}

/** Where the pages of one built newsroom are; found out from its archive, so that no test depends on one story. */
export interface Known {
  /** A story that may be taken. */
  readonly story: string;
  readonly author: string;
  readonly topic: string;
  readonly organization: string;
}

/** Every kind of page there is. */
export const PAGE_TYPES: readonly { readonly name: string; readonly path: (known: Known) => string }[] = [
  { name: 'front page', path: () => '/' },
  { name: 'story', path: ({ story }) => story },
  { name: 'republish page', path: ({ story }) => `${story}republish/` },
  { name: 'authors', path: () => '/authors/' },
  { name: 'author', path: ({ author }) => author },
  { name: 'topics', path: () => '/topics/' },
  { name: 'topic', path: ({ topic }) => topic },
  { name: 'organizations', path: () => '/organizations/' },
  { name: 'organization', path: ({ organization }) => organization },
  { name: 'archive', path: () => '/archive/' },
  { name: 'glossary', path: () => '/glossary/' },
  { name: 'corrections', path: () => '/corrections/' },
  { name: 'search', path: () => '/search/' },
  { name: 'republishing guidelines', path: () => '/republish/' },
  { name: 'submission guidelines', path: () => '/submit/' },
  { name: 'about', path: () => '/about/' },
  { name: 'preferences for machines', path: () => '/ai/' },
  { name: 'feeds', path: () => '/feeds/' },
  { name: 'stories to take', path: () => '/wire/' },
  { name: 'where stories ran', path: () => '/republications/' },
  { name: 'check of a copy', path: () => '/verify/' },
  { name: 'explanation of a finding', path: () => '/verify/findings/number-changed/' },
  { name: 'page not found', path: () => '/404.html' },
];

/** Walks from the archive to one page of each kind. */
export async function findKnown(read: (path: string) => Promise<string>): Promise<Known> {
  const stories = linksIn(await read('/archive/'), '/articles/');
  for (const story of stories) {
    const page = await read(story);
    const [author] = linksIn(page, '/authors/');
    const [topic] = linksIn(page, '/topics/');
    const [organization] = linksIn(page, '/organizations/');
    const mayBeTaken = (await read(`${story}republish/`)).includes('<textarea');
    if (mayBeTaken && author && topic && organization) return { story, author, topic, organization };
  }
  throw new Error('No story in the archive has an author, a topic, an organization and copies to take');
}

const linksIn = (page: string, folder: string): readonly string[] =>
  [...page.matchAll(/ href="([^"#]+\/)"/g)]
    .map(([, path = '']) => path)
    .filter((path) => path.startsWith(folder) && path.split('/').length === 4);

/** Where the pages of one built newsroom are; found out from its archive, so that no test depends on one story. */
export interface Known {
  /** A story that may be taken. */
  readonly story: string;
  readonly author: string;
  readonly topic: string;
  readonly organization: string;
  /** A podcast, and one episode of it. */
  readonly show: string;
  readonly episode: string;
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
  { name: 'podcasts', path: () => '/podcasts/' },
  { name: 'show', path: ({ show }) => show },
  { name: 'episode', path: ({ episode }) => episode },
  { name: 'archive', path: () => '/archive/' },
  { name: 'regulation tracker', path: () => '/regulations/' },
  { name: 'claims', path: () => '/claims/' },
  { name: 'glossary', path: () => '/glossary/' },
  { name: 'corrections', path: () => '/corrections/' },
  { name: 'search', path: () => '/search/' },
  { name: 'republishing guidelines', path: () => '/republish/' },
  { name: 'submission guidelines', path: () => '/submit/' },
  { name: 'about', path: () => '/about/' },
  { name: 'preferences for machines', path: () => '/ai/' },
  { name: 'style guide', path: () => '/styleguide/' },
  { name: 'feeds', path: () => '/feeds/' },
  { name: 'stories to take', path: () => '/wire/' },
  { name: 'where stories ran', path: () => '/republications/' },
  { name: 'saved stories', path: () => '/saved/' },
  { name: 'offline', path: () => '/offline/' },
  { name: 'check of a copy', path: () => '/verify/' },
  { name: 'explanation of a finding', path: () => '/verify/findings/number-changed/' },
  { name: 'page not found', path: () => '/404.html' },
];

/** Walks from the archive to one page of each kind. */
export async function findKnown(read: (path: string) => Promise<string>): Promise<Known> {
  const [show = ''] = linksIn(await read('/podcasts/'), '/podcasts/');
  const [episode = ''] = linksIn(await read(show), '/articles/');
  const stories = linksIn(await read('/archive/'), '/articles/');
  for (const story of stories) {
    const page = await read(story);
    const [author] = linksIn(page, '/authors/');
    const [topic] = linksIn(page, '/topics/');
    const [organization] = linksIn(page, '/organizations/');
    const mayBeTaken = (await read(`${story}republish/`)).includes('<textarea');
    if (mayBeTaken && author && topic && organization) {
      return { story, author, topic, organization, show, episode };
    }
  }
  throw new Error('No story in the archive has an author, a topic, an organization and copies to take');
}

/** The newest story whose page holds this markup. */
export async function findStoryWith(
  markup: string,
  read: (path: string) => Promise<string>,
): Promise<string> {
  for (const story of linksIn(await read('/archive/'), '/articles/')) {
    if ((await read(story)).includes(markup)) return story;
  }
  throw new Error(`No story in the archive holds ${markup}`);
}

const linksIn = (page: string, folder: string): readonly string[] =>
  [...page.matchAll(/ href="([^"#]+\/)"/g)]
    .map(([, path = '']) => path)
    .filter((path) => path.startsWith(folder) && path.split('/').length === 4);

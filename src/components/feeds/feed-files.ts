import type { FeedFile } from '../../core/newsroom/urls.ts';

/** The forms in which the stories of a list can be followed. */
export const FEED_FILES: readonly {
  readonly file: FeedFile;
  readonly type: string;
  readonly label: string;
}[] = [
  { file: 'rss.xml', type: 'application/rss+xml', label: 'RSS' },
  { file: 'atom.xml', type: 'application/atom+xml', label: 'Atom' },
  { file: 'feed.json', type: 'application/feed+json', label: 'JSON Feed' },
];

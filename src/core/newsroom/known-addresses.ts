import type { Document } from '../document/document.ts';
import { everyBlock } from '../document/walk.ts';
import { EVERGREEN_IDS } from '../mdx/reading.ts';
import { nearest } from '../text/nearest.ts';
import type { ParsedContent } from './parse-content.ts';
import type { StoryFields } from './parse-story.ts';
import type { ProblemReason } from './problem.ts';
import { paths } from './urls.ts';

/** Says of a link inside the site why it is broken, or null where it leads somewhere. */
export type LinkCheck = (url: string, from: string) => ProblemReason | null;

/** Pages that exist whatever is in the content folder. */
export const ALWAYS_THERE: readonly string[] = [
  paths.front,
  paths.authors,
  paths.topics,
  paths.organizations,
  paths.regulations,
  paths.regulationsCalendar,
  paths.claims,
  paths.glossary,
  paths.archive,
  paths.search,
  paths.corrections,
  paths.feeds,
  paths.rss,
  paths.atom,
  paths.jsonFeed,
  paths.ninjsFeed,
  paths.about,
  paths.ai,
  paths.license,
  paths.robots,
  paths.tdmrep,
  paths.republish,
  paths.submit,
  paths.wire,
  paths.wireJson,
  paths.republications,
  paths.podcasts,
  paths.podcastFeed,
  paths.verify,
  paths.correctionsJson,
  paths.correctionsRss,
  paths.storyVersions,
];

/** Pages that exist as well, and that no search engine should list: they are for one reader, or for those who build. */
const UNLISTED: readonly string[] = [paths.saved, paths.offline, paths.styleGuide];

/**
 * Makes the check over all addresses of the newsroom. `slugs` are the stories that a reader of the linking story can
 * reach, `hiddenData` the datasets they cannot.
 */
export function checkLinksAgainst(
  content: ParsedContent,
  slugs: ReadonlySet<string>,
  hiddenData: ReadonlySet<string>,
): LinkCheck {
  const known = new Set([...ALWAYS_THERE, ...UNLISTED, ...[...content.pages.keys()].map(paths.page)]);
  for (const slug of slugs) known.add(paths.article(slug)).add(paths.republishArticle(slug));
  for (const id of content.authors.keys()) known.add(paths.author(id));
  for (const id of content.topics.keys()) known.add(paths.topic(id));
  for (const id of content.organizations.keys()) known.add(paths.organization(id));
  for (const id of content.shows.keys()) known.add(paths.show(id)).add(paths.showFeed(id));
  for (const id of content.data.keys()) if (!hiddenData.has(id)) known.add(paths.data(id));
  for (const broken of content.broken) for (const address of addressesOf(broken)) known.add(address);
  return (url, from) => {
    if (/^(?:https?|mailto):/i.test(url)) return null;
    const [path = '', fragment] = url.split('#');
    const target = path === '' ? from : (path.split('?')[0] ?? '');
    if (!known.has(target)) return { code: 'broken-link', url, nearest: nearestAddress(target, known) };
    const fragments = fragment ? fragmentsOf(target, content) : null;
    if (!fragment || !fragments || fragments.has(fragment)) return null;
    const like = nearest(fragment, fragments);
    return { code: 'broken-link', url, nearest: like && `${path}#${like}` };
  };
}

/** The address meant, in its own folder where there is one: what two addresses have in common there says nothing. */
function nearestAddress(target: string, known: ReadonlySet<string>): string | null {
  const folder = /^\/[^/]+\//.exec(target)?.[0] ?? '/';
  const inside = new Map(
    [...known].flatMap((address) => (address.startsWith(folder) ? [[lastPart(address), address]] : [])),
  );
  if (folder === '/' || inside.size === 0) return nearest(target, known);
  const like = nearest(lastPart(target), inside.keys());
  return like === null ? null : (inside.get(like) ?? null);
}

const lastPart = (address: string): string => /([^/]*)\/?$/.exec(address)?.[1] ?? '';

/** Where an entry that could not be read will be, `articles/a-story`: whoever links to it is not at fault. */
function addressesOf(entry: string): readonly string[] {
  const [collection = '', id = ''] = entry.split('/');
  if (collection === 'articles') return [paths.article(id), paths.republishArticle(id)];
  if (collection === 'data') return [paths.data(id)];
  if (collection === 'shows') return [paths.show(id), paths.showFeed(id)];
  return [collection === 'pages' ? paths.page(id) : `/${collection}/${id}/`];
}

/** The fragments of a page that are known from content; null for pages whose fragments the site itself makes. */
function fragmentsOf(path: string, content: ParsedContent): ReadonlySet<string> | null {
  const folder = LISTED[path];
  if (folder) {
    const broken = [...content.broken].flatMap((entry) =>
      entry.startsWith(`${folder}/`) ? [entry.slice(folder.length + 1)] : [],
    );
    return new Set([...content[folder].keys(), ...broken]);
  }
  const slug = /^\/articles\/([^/]+)\/$/.exec(path)?.[1];
  const article = slug === undefined ? undefined : content.articles.get(slug);
  if (article) return new Set([...namedByPage(article.fields), ...namedByText(article.fields.body.document)]);
  // Pages that the site has anyway have parts that no file names.
  const page = ALWAYS_THERE.includes(path) ? undefined : content.pages.get(path.slice(1, -1));
  return page ? new Set([...EVERGREEN_IDS, ...namedByText(page.fields.body.document)]) : null;
}

/** The parts of its page that a story has (`src/decisions/contracts.md`, "Fragments of a story"). */
function namedByPage({ sources, corrections, body }: StoryFields): readonly string[] {
  const notes = body.document.footnotes.flatMap(({ id }) => [`note-${id}`, `mention-${id}`]);
  return [
    'license',
    ...(sources.length > 0 ? ['sources'] : []),
    ...(corrections.length > 0 ? ['corrections'] : []),
    ...(notes.length > 0 ? ['notes', ...notes] : []),
  ];
}

const namedByText = (document: Document): readonly string[] =>
  [...everyBlock(document)].flatMap((block) =>
    block.kind === 'heading' || block.kind === 'claim' ? [block.id] : [],
  );

/** Pages that show every entry of a folder at a fragment with its id. */
const LISTED: Readonly<Record<string, 'glossary' | 'regulations'>> = {
  [paths.glossary]: 'glossary',
  [paths.regulations]: 'regulations',
};

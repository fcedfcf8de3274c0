import type { ProblemReason } from './problem.ts';

/** What a file of the content folder is, by its path. */
export type Place =
  | { readonly collection: 'publication' }
  | { readonly collection: 'republications' }
  | { readonly collection: CollectionName; readonly id: string }
  /** Belongs to an entry that names it: an image, a recording, the figures of a dataset. */
  | { readonly collection: 'companion' }
  /** What evergreen pages bring along, and notes nobody publishes. */
  | { readonly collection: 'ignored' };

export type CollectionName =
  | 'articles'
  | 'authors'
  | 'topics'
  | 'organizations'
  | 'series'
  | 'regulations'
  | 'media'
  | 'data'
  | 'glossary'
  | 'pages'
  | 'findings'
  | 'shows';

/** Where a file belongs, or why it belongs nowhere. */
export function classify(path: string): Place | ProblemReason {
  if (path === 'publication.yaml') return { collection: 'publication' };
  if (path === 'republications.yaml') return { collection: 'republications' };
  // A name that begins with one dot is hidden; one that begins with two is somebody's try.
  if (/(?:^|\/)(?:\.(?!\.)|README\.md$)/.test(path)) return { collection: 'ignored' };
  for (const { collection, pattern } of SHAPES) {
    const id = pattern.exec(path)?.[1];
    if (id !== undefined) return { collection, id };
  }
  if (COMPANION.test(path)) return { collection: 'companion' };
  if (path.startsWith('pages/')) return { collection: 'ignored' };
  return { code: 'unexpected-file', expected: expectedIn(path) };
}

/** Letters, digits and single hyphens: what may stand in an address on every system without being rewritten. */
export function faultOfId(id: string, collection: CollectionName): ProblemReason | null {
  if (id.length > 100 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return { code: 'bad-id', id, suggestion: suggestId(id) };
  }
  return RESERVED[collection]?.has(id) ? { code: 'reserved-id', id } : null;
}

/** The same for a file that is published under its own name; capitals, dots and underscores do no harm in it. */
export function faultOfFileName(name: string): ProblemReason | null {
  if (name.length <= 100 && /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/i.test(name)) return null;
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z0-9]+)?$/i.exec(name) ?? [];
  return { code: 'bad-id', id: name, suggestion: suggestId(stem) + ending.toLowerCase() };
}

/** Ids that are the same on a disk that makes no difference between capitals or between forms of one letter. */
export const foldId = (id: string): string => id.normalize('NFKC').toLowerCase();

/** The entry that a file like `a-story.md` or `Water.yml` stands beside, as far as its name says. */
export function entriesLike(path: string): readonly string[] {
  const stem = /^(.*)\.(?:mdx?|markdown|ya?ml)$/i.exec(path)?.[1];
  if (stem === undefined) return [];
  return [`${stem}.mdx`, `${stem}.yaml`].filter((entry) => entry !== path);
}

const SHAPES: readonly { readonly collection: CollectionName; readonly pattern: RegExp }[] = [
  { collection: 'articles', pattern: /^articles\/\d{4}\/([^/]+)\.mdx$/ },
  { collection: 'authors', pattern: /^authors\/([^/]+)\.mdx$/ },
  { collection: 'topics', pattern: /^topics\/([^/]+)\.yaml$/ },
  { collection: 'organizations', pattern: /^organizations\/([^/]+)\.yaml$/ },
  { collection: 'series', pattern: /^series\/([^/]+)\.yaml$/ },
  { collection: 'regulations', pattern: /^regulations\/([^/]+)\.yaml$/ },
  { collection: 'media', pattern: /^media\/([^/]+)\.yaml$/ },
  { collection: 'data', pattern: /^data\/([^/]+)\.yaml$/ },
  { collection: 'glossary', pattern: /^glossary\/([^/]+)\.mdx$/ },
  { collection: 'pages', pattern: /^pages\/([^/]+)\.mdx$/ },
  { collection: 'findings', pattern: /^help\/findings\/([^/]+)\.mdx$/ },
  { collection: 'shows', pattern: /^shows\/([^/]+)\.yaml$/ },
];

const COMPANION = /^(?:media\/[^/]+\.(?:jpe?g|png|webp|avif|svg|mp3|ogg|m4a)|data\/[^/]+\.csv)$/i;

/** Names that would stand where something else of the site does; those of pages are the folders of its addresses. */
const RESERVED: Partial<Record<CollectionName, ReadonlySet<string>>> = {
  articles: new Set(['index', 'republish', 'feed', 'rss', 'atom', 'archive', 'page', '404']),
  pages: new Set([
    ...[
      '404',
      'ai',
      'archive',
      'articles',
      'authors',
      'claims',
      'corrections',
      'data',
      'feeds',
      'glossary',
      'index',
      'media',
      'offline',
    ],
    ...[
      'organizations',
      'pagefind',
      'podcasts',
      'regulations',
      'saved',
      'search',
      'styleguide',
      'topics',
      'verify',
      'wire',
    ],
  ]),
};

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['articles', 'Stories are articles/<year>/<slug>.mdx'],
  ['authors', 'Authors are authors/<id>.mdx'],
  ['topics', 'Topics are topics/<id>.yaml'],
  ['organizations', 'Organizations are organizations/<id>.yaml'],
  ['series', 'Series are series/<id>.yaml'],
  ['regulations', 'Regulations are regulations/<id>.yaml'],
  ['media', 'Media are media/<id>.yaml with a jpg, png, webp, avif, svg, mp3, ogg or m4a file beside it'],
  ['data', 'Datasets are data/<id>.yaml with data/<id>.csv'],
  ['glossary', 'Glossary terms are glossary/<id>.mdx'],
  ['pages', 'Evergreen pages are pages/<name>.mdx'],
  ['shows', 'Shows are shows/<id>.yaml'],
  ['help', 'What a finding means is help/findings/<code>.mdx'],
]);

const expectedIn = (path: string): string =>
  EXPECTED.get(path.split('/')[0] ?? '') ??
  `There are publication.yaml, republications.yaml and the folders ${[...EXPECTED.keys()].join(', ').replace(/, (\w+)$/, ' and $1')}`;

/** The nearest thing to a title or a bad id that may be part of an address. */
export const suggestId = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100) || 'a-name';

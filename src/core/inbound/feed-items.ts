import type { Evidence, Reach, Signal } from './evidence.ts';
import { type Facts, NO_FACTS } from './facts.ts';
import { momentOf } from './foreign-values.ts';
import { isElement, type MarkupElement, rawText } from './markup-tree.ts';
import { claimsOfValue } from './metadata-evidence.ts';

/** One story of a feed or of an agency's file, with its markup not yet read. */
export interface FeedItem {
  readonly facts: Facts;
  /** HTML, or plain text where `isText`; markup of the file itself where it is that. */
  readonly content: string | MarkupElement;
  readonly isText: boolean;
  readonly evidence: readonly Evidence[];
}

/** The items of an RSS 2.0, RSS 1.0 or Atom feed; null for any other XML. */
export function itemsOfFeed(root: MarkupElement): readonly FeedItem[] | null {
  const isAtom = localName(root) === 'feed';
  const channel = isAtom ? root : childrenNamed(root, 'channel')[0];
  if (channel === undefined || !/^(?:feed|rss|rdf)$/i.test(localName(root))) return null;
  const items = isAtom
    ? childrenNamed(root, 'entry')
    : [...childrenNamed(channel, 'item'), ...childrenNamed(root, 'item')];
  const general = rightsIn(channel, 'site');
  const publisher = textOfFirst(channel, 'title');
  return items.map((item) => {
    const own = rightsIn(item, 'text');
    return {
      facts: factsOfItem(
        item,
        publisher,
        textOfFirst(channel, 'language') || (channel.attributes['xml:lang'] ?? ''),
      ),
      content:
        textOfFirst(item, 'encoded') ||
        textOfFirst(item, 'content') ||
        textOfFirst(item, 'description') ||
        textOfFirst(item, 'summary'),
      isText: childrenNamed(item, 'content')[0]?.attributes['type'] === 'text',
      // What an item says of itself stands before what the feed says of all.
      evidence: own.length > 0 ? own : general,
    };
  });
}

const factsOfItem = (item: MarkupElement, publisher: string, language: string): Facts => {
  const source = 'feed' as const;
  const names = childrenNamed(item, 'creator', 'author').map(
    (author) => textOfFirst(author, 'name') || textIn(author).replace(/^\S+@\S+ \((.+)\)$/, '$1'),
  );
  const link = childrenNamed(item, 'link').find(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate',
  );
  const url = link?.attributes['href'] || (link ? textIn(link) : '');
  const published = momentOf(textOfFirst(item, 'pubDate', 'published', 'date', 'updated') || null);
  const title = textOfFirst(item, 'title');
  const dek = textOfFirst(item, 'summary', 'description')
    .replace(/<[^>]*>/g, '')
    .slice(0, 400);
  const authors = names.filter(Boolean).map((name) => ({ name }));
  return {
    ...NO_FACTS,
    title: title ? { value: title, source } : null,
    dek: dek ? { value: dek, source } : null,
    authors: authors.length > 0 ? { value: authors, source } : null,
    published: published ? { value: published, source } : null,
    language: language ? { value: language, source } : null,
    url: /^https?:/.test(url) ? { value: url, source } : null,
    publisher: publisher ? { value: publisher, source } : null,
  };
};

/** `creativeCommons:license`, `cc:license`, `dc:rights`, `dcterms:license`, `<link rel="license">`, `copyright`. */
function rightsIn(parent: MarkupElement, reach: Reach): readonly Evidence[] {
  return parent.children.filter(isElement).flatMap((one): readonly Evidence[] => {
    const name = localName(one);
    const isLink = name === 'link' && one.attributes['rel'] === 'license';
    if (!isLink && !/^(?:license|rights|copyright|licence)$/i.test(name)) return [];
    // A license of media: is that of a picture or recording.
    if (one.name.startsWith('media:')) return [];
    const value = one.attributes['href'] ?? one.attributes['rdf:resource'] ?? textIn(one);
    return evidenceOfValue('feed', reach, value);
  });
}

export const evidenceOfValue = (signal: Signal, reach: Reach, value: string): readonly Evidence[] =>
  claimsOfValue(value).map((claim) => ({ signal, reach, claim, quote: value.slice(0, 240) }));

export const localName = ({ name }: MarkupElement): string => name.replace(/^.*:/, '');

export const childrenNamed = (parent: MarkupElement, ...names: readonly string[]): readonly MarkupElement[] =>
  parent.children.filter(
    (child): child is MarkupElement => isElement(child) && names.includes(localName(child)),
  );

const textIn = (one: MarkupElement): string => rawText(one).trim();

export const textOfFirst = (parent: MarkupElement, ...names: readonly string[]): string =>
  names.map((name) => childrenNamed(parent, name).map(textIn).find(Boolean)).find(Boolean) ?? '';

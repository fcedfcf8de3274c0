import { type FactSource, type Facts, NO_FACTS } from './facts.ts';
import { childrenNamed, evidenceOfValue, type FeedItem, localName, textOfFirst } from './feed-items.ts';
import { momentOf, namesIn } from './foreign-values.ts';
import { listOf, textOfValue } from './json-ld-nodes.ts';
import { everyElement, type MarkupElement, rawText } from './markup-tree.ts';

type Values = Readonly<Record<string, unknown>>;

/** The stories of a JSON Feed 1.1, of a ninjs 1 to 3 item or of a list of those; null for any other JSON. */
export function itemsOfJson(json: unknown): readonly FeedItem[] | null {
  if (typeof json !== 'object' || json === null) return null;
  const values = json as Values;
  const items = listOf(values['items']).filter(
    (item): item is Values => typeof item === 'object' && item !== null,
  );
  if (typeof values['version'] === 'string' && values['version'].includes('jsonfeed.org')) {
    return items.map((item) => jsonFeedItem(item, values));
  }
  if (items.length > 0) return items.map(ninjsItem);
  const isNinjs =
    'uri' in values &&
    ('bodies' in values || 'body_html' in values || 'body_text' in values || 'body_xhtml' in values);
  return isNinjs ? [ninjsItem(values)] : null;
}

function jsonFeedItem(item: Values, feed: Values): FeedItem {
  const license = (item['_license'] ?? feed['_license']) as Values | string | undefined;
  const value = textOfValue(license, 'url', 'spdx') ?? textOfValue(item['license'], 'url') ?? '';
  const html = textOfValue(item['content_html']);
  const authors = listOf(item['authors'] ?? item['author']).flatMap((author) => {
    const name = textOfValue(author, 'name');
    const url = typeof author === 'object' && author !== null ? textOfValue((author as Values)['url']) : null;
    return name === null ? [] : [{ name, ...(url === null ? {} : { url }) }];
  });
  return {
    facts: factsFrom('feed', {
      title: textOfValue(item['title']),
      dek: textOfValue(item['summary']),
      published: textOfValue(item['date_published']),
      language: textOfValue(item['language']) ?? textOfValue(feed['language']),
      url: textOfValue(item['url']),
      publisher: textOfValue(feed['title']),
      authors,
    }),
    content: html ?? textOfValue(item['content_text']) ?? '',
    isText: html === null,
    evidence: evidenceOfValue('feed', 'text', value),
  };
}

/** ninjs keeps plain values in versions 1 and 2, and lists of them with roles in version 3. */
function ninjsItem(item: Values): FeedItem {
  const valueIn = (key: string): string | null => textOfValue(listOf(item[key])[0], 'value') ?? null;
  const html =
    listOf(item['bodies'])
      .map((body) => textOfValue(body, 'value'))
      .find(Boolean) ??
    textOfValue(item['body_html']) ??
    textOfValue(item['body_xhtml']);
  const rights = item['rightsInfo'];
  const linked =
    typeof rights === 'object' && rights !== null
      ? textOfValue((rights as Values)['linkedRights'], 'href')
      : null;
  const by = textOfValue(item['by']) ?? textOfValue(item['byline']) ?? '';
  const urls = new Map(
    [...listOf(item['people']), ...listOf(item['organisations'])].map((one) => [
      textOfValue(one, 'name'),
      textOfValue(one, 'uri'),
    ]),
  );
  const usage = textOfValue(item['usageTerms']) ?? textOfValue(item['usageterms']) ?? '';
  return {
    facts: factsFrom('agency format', {
      title: valueIn('headlines') ?? textOfValue(item['headline']) ?? textOfValue(item['title']),
      dek: valueIn('descriptions') ?? textOfValue(item['description_text']),
      published:
        textOfValue(item['contentCreated']) ??
        textOfValue(item['firstCreated']) ??
        textOfValue(item['versionCreated']) ??
        textOfValue(item['versioncreated']),
      language: textOfValue(item['language']),
      url: textOfValue(item['uri']),
      publisher: textOfValue(item['copyrightHolder']) ?? textOfValue(item['copyrightholder']),
      authors: namesIn(by).map((name) => {
        const url = urls.get(name);
        return url ? { name, url } : { name };
      }),
    }),
    content: html ?? textOfValue(item['body_text']) ?? '',
    isText: html === undefined || html === null,
    evidence: [
      ...evidenceOfValue('agency-format', 'text', linked ?? ''),
      ...(linked === null ? evidenceOfValue('agency-format', 'text', usage.split('. ')[0] ?? '') : []),
    ],
  };
}

/** The story of one NewsML-G2 newsItem, or of each in a newsMessage; null for any other XML. */
export function itemsOfNewsMl(root: MarkupElement): readonly FeedItem[] | null {
  const items =
    localName(root) === 'newsItem'
      ? [root]
      : [...everyElement(root)].filter((one) => localName(one) === 'newsItem');
  return items.length === 0 ? null : items.map(newsItem);
}

function newsItem(root: MarkupElement): FeedItem {
  const meta = childrenNamed(root, 'contentMeta')[0] ?? root;
  const rights = childrenNamed(root, 'rightsInfo')[0] ?? root;
  const itemMeta = childrenNamed(root, 'itemMeta')[0] ?? root;
  const holder = childrenNamed(rights, 'copyrightHolder')[0];
  const links = childrenNamed(rights, 'link').map(({ attributes }) => attributes['href'] ?? '');
  const usage = textOfFirst(rights, 'usageTerms');
  const inline = [...everyElement(root)].find((one) => localName(one) === 'inlineXML');
  return {
    facts: factsFrom('agency format', {
      title: textOfFirst(meta, 'headline'),
      dek: textOfFirst(meta, 'description'),
      published: textOfFirst(meta, 'contentCreated') || textOfFirst(itemMeta, 'firstCreated'),
      language: childrenNamed(meta, 'language')[0]?.attributes['tag'] ?? null,
      url:
        childrenNamed(itemMeta, 'link')
          .map(({ attributes }) => attributes['href'] ?? '')
          .find((href) => /^https?:/.test(href)) ?? null,
      publisher: holder ? textOfFirst(holder, 'name') : textOfFirst(itemMeta, 'provider'),
      authors: childrenNamed(meta, 'creator').map((creator) => ({
        name: textOfFirst(creator, 'name') || rawText(creator).trim(),
        ...(/^https?:/.test(creator.attributes['uri'] ?? '') ? { url: creator.attributes['uri'] ?? '' } : {}),
      })),
    }),
    content: inline ?? '',
    isText: false,
    evidence: [
      ...links.flatMap((href) => evidenceOfValue('agency-format', 'text', href)),
      ...(links.length === 0 ? evidenceOfValue('agency-format', 'text', usage.split('. ')[0] ?? '') : []),
    ],
  };
}

interface Given {
  readonly title: string | null;
  readonly dek: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly authors: readonly { readonly name: string; readonly url?: string }[];
}

function factsFrom(source: FactSource, given: Given): Facts {
  const fact = (value: string | null) => (value ? { value, source } : null);
  const published = momentOf(given.published);
  return {
    ...NO_FACTS,
    title: fact(given.title),
    dek: fact(given.dek),
    published: published ? { value: published, source } : null,
    language: fact(given.language),
    url: given.url !== null && /^https?:/.test(given.url) ? fact(given.url) : null,
    publisher: fact(given.publisher),
    authors: given.authors.length > 0 ? { value: given.authors, source } : null,
  };
}

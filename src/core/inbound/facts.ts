import { parseDateTime, type DateTime } from '../text/date-time.ts';
import { isStoryNode, type JsonLdNode, jsonLdNodes, listOf, textOfValue, typesOf } from './json-ld-nodes.ts';
import { everyElement, lineText, type MarkupElement, tokensOf } from './markup-tree.ts';

/** Something a page says of itself, and where it says it. */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: FactSource;
}

export type FactSource =
  | 'JSON-LD'
  | 'Open Graph'
  | 'RDFa'
  | 'microdata'
  | 'meta'
  | 'link'
  | 'page title'
  | 'headline'
  | 'visible byline'
  | 'first sentence'
  | 'feed'
  | 'agency format'
  | 'manifest'
  | 'front matter'
  | 'credit line'
  | 'license sentence'
  | 'bio'
  | 'file name'
  | 'address'
  | 'you';

export interface ForeignAuthor {
  readonly name: string;
  readonly url?: string | undefined;
  readonly bio?: string | undefined;
}

/** What is known of a story before its text is read; null where nobody said it. */
export interface Facts {
  readonly title: Fact<string> | null;
  readonly dek: Fact<string> | null;
  readonly authors: Fact<readonly ForeignAuthor[]> | null;
  readonly published: Fact<DateTime> | null;
  readonly language: Fact<string> | null;
  readonly url: Fact<string> | null;
  readonly publisher: Fact<string> | null;
}

export const NO_FACTS: Facts = {
  title: null,
  dek: null,
  authors: null,
  published: null,
  language: null,
  url: null,
  publisher: null,
};

/** The facts of the first list that has them, fact by fact. */
export const firstFacts = (...lists: readonly Facts[]): Facts =>
  lists.reduce((known, more) => ({
    title: known.title ?? more.title,
    dek: known.dek ?? more.dek,
    authors: known.authors ?? more.authors,
    published: known.published ?? more.published,
    language: known.language ?? more.language,
    url: known.url ?? more.url,
    publisher: known.publisher ?? more.publisher,
  }));

/** What a page of HTML says of itself, the most deliberate way of saying it first; `address` is where it was found. */
export function factsOfPage(root: MarkupElement, address: string | null): Facts {
  const metas = metasOf(root);
  const ownAddress: Facts = { ...NO_FACTS, url: factsOfPlainMarkup(root).url };
  return absolute(
    firstFacts(
      // A page may describe other stories besides its own; the address it gives itself is its canonical one.
      ownAddress,
      factsOfJsonLd(root),
      factsOfMeta(metas, 'Open Graph', {
        title: ['og:title'],
        dek: ['og:description'],
        authors: ['article:author'],
        published: ['article:published_time', 'og:article:published_time'],
        url: ['og:url'],
        publisher: ['og:site_name'],
      }),
      factsOfMarkup(root),
      factsOfMeta(metas, 'meta', {
        title: ['dc.title', 'dcterms.title', 'citation_title', 'twitter:title', 'parsely-title'],
        dek: ['description', 'dc.description', 'twitter:description'],
        authors: ['author', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author', 'sailthru.author'],
        published: ['dc.date', 'dcterms.date', 'dcterms.created', 'date', 'pubdate', 'parsely-pub-date'],
        url: [],
        publisher: ['dc.publisher', 'dcterms.publisher', 'application-name', 'publisher'],
      }),
      factsOfPlainMarkup(root),
    ),
    address,
  );
}

const fact = <Value>(value: Value | null | undefined | '', source: FactSource): Fact<Value> | null =>
  value === null || value === undefined || value === '' ? null : { value, source };

function factsOfJsonLd(root: MarkupElement): Facts {
  const nodes = jsonLdNodes(root);
  const story = nodes.find((node) => isStoryNode(node) && !typesOf(node).includes('WebPage')) ?? nodes.find(isStoryNode);
  if (story === undefined) return NO_FACTS;
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [])));
  const resolve = (value: unknown): unknown => {
    const id = typeof value === 'object' && value !== null ? (value as JsonLdNode)['@id'] : undefined;
    return (typeof id === 'string' ? byId.get(id) : undefined) ?? value;
  };
  const authors = listOf(story['author']).map(resolve).flatMap((author): readonly ForeignAuthor[] => {
    const name = textOfValue(author, 'name');
    const url = typeof author === 'object' && author !== null ? textOfValue((author as JsonLdNode)['url'], '@id') : null;
    return name === null || /^https?:/.test(name) ? [] : [{ name, ...(url === null ? {} : { url }) }];
  });
  const publisher = listOf(story['publisher']).map(resolve)[0];
  return {
    title: fact(textOfValue(story['headline'], '@value') ?? textOfValue(story['name'], '@value'), 'JSON-LD'),
    dek: fact(textOfValue(story['description'], '@value'), 'JSON-LD'),
    authors: authors.length > 0 ? { value: authors, source: 'JSON-LD' } : null,
    published: fact(momentOf(textOfValue(story['datePublished'], '@value')), 'JSON-LD'),
    language: fact(textOfValue(story['inLanguage'], 'alternateName', 'name'), 'JSON-LD'),
    url: fact(textOfValue(story['url']) ?? textOfValue(story['mainEntityOfPage'], '@id', 'url'), 'JSON-LD'),
    publisher: fact(textOfValue(publisher, 'name'), 'JSON-LD'),
  };
}

type Metas = ReadonlyMap<string, readonly string[]>;

function metasOf(root: MarkupElement): Metas {
  const metas = new Map<string, string[]>();
  for (const { name, attributes } of everyElement(root)) {
    const content = attributes['content']?.trim();
    if (name !== 'meta' || !content) continue;
    for (const key of [attributes['name'], attributes['property']]) {
      if (key) metas.set(key.toLowerCase(), [...(metas.get(key.toLowerCase()) ?? []), content]);
    }
  }
  return metas;
}

type MetaNames = Readonly<Record<'title' | 'dek' | 'authors' | 'published' | 'url' | 'publisher', readonly string[]>>;

function factsOfMeta(metas: Metas, source: FactSource, names: MetaNames): Facts {
  const first = (keys: readonly string[]): string | undefined => keys.flatMap((key) => metas.get(key) ?? [])[0];
  const authors = names.authors
    .map((key) => (metas.get(key) ?? []).filter((name) => !/^https?:/.test(name)))
    .find((found) => found.length > 0);
  const title = first(names.title);
  return {
    title: fact(title, source),
    dek: fact(first(names.dek), source),
    authors: authors ? { value: authors.flatMap(namesIn).map((name) => ({ name })), source } : null,
    published: fact(momentOf(first(names.published) ?? null), source),
    language: null,
    url: fact(first(names.url), source),
    publisher: fact(first(names.publisher), source),
  };
}

/** `Ana Example, Bo Li and Cy Ode` as names. */
export const namesIn = (byline: string): readonly string[] =>
  byline
    .replace(/^\s*(?:by|von|par|por|di|door|av|af|przez|autor(?:in|es|a)?|text(?:e)?|от|автор|oleh)\s*:?\s+/iu, '')
    .split(/\s*(?:,|;|\||\s(?:and|und|et|y|e|en|och|og|i|и|&)\s)\s*/u)
    .map((name) => name.trim())
    .filter(Boolean);

/** Microdata and RDFa in the page. */
function factsOfMarkup(root: MarkupElement): Facts {
  const all = [...everyElement(root)];
  const having = (attribute: string, ...terms: readonly string[]): readonly MarkupElement[] =>
    all.filter((one) => tokensOf(one, attribute).some((token) => terms.includes(token)));
  const valueOf = (one: MarkupElement | undefined): string | null =>
    one === undefined ? null : one.attributes['content'] || one.attributes['datetime'] || lineText(one) || null;
  const read = (attribute: string, source: FactSource, prefix: readonly string[]): Facts => {
    const terms = (...names: readonly string[]): readonly MarkupElement[] =>
      having(attribute, ...names.flatMap((name) => prefix.map((before) => before + name)));
    const authors = terms('author', 'creator')
      .map((one) => valueOf([...everyElement(one)].find((inner) => tokensOf(inner, attribute).some((token) => prefix.map((before) => `${before}name`).includes(token))) ?? one))
      .flatMap((name) => (name === null ? [] : [{ name }]));
    return {
      ...NO_FACTS,
      title: fact(valueOf(terms('headline', 'title')[0]), source),
      authors: authors.length > 0 ? { value: authors, source } : null,
      published: fact(momentOf(valueOf(terms('datepublished', 'issued', 'created')[0])), source),
    };
  };
  return firstFacts(
    read('itemprop', 'microdata', ['']),
    read('property', 'RDFa', ['schema:', 'dc:', 'dct:', 'dcterms:', '']),
  );
}

/** What stands in the page for readers. */
function factsOfPlainMarkup(root: MarkupElement): Facts {
  const all = [...everyElement(root)];
  const canonical = all.find((one) => one.name === 'link' && tokensOf(one, 'rel').includes('canonical'));
  const html = all.find(({ name }) => name === 'html');
  const headings = all.filter(({ name }) => name === 'h1');
  const time = all.find(({ name, attributes }) => name === 'time' && attributes['datetime']);
  const title = all.find(({ name }) => name === 'title');
  const authors = visibleAuthors(all);
  return {
    ...NO_FACTS,
    title: (headings[0] ? fact(lineText(headings[0]), 'headline') : null) ?? fact(title ? lineText(title) : null, 'page title'),
    authors: authors.length > 0 ? { value: authors, source: 'visible byline' } : null,
    published: fact(momentOf(time?.attributes['datetime'] ?? null), 'visible byline'),
    language: fact(html?.attributes['lang'] ?? html?.attributes['xml:lang'], 'meta'),
    url: fact(canonical?.attributes['href'], 'link'),
  };
}

function visibleAuthors(all: readonly MarkupElement[]): readonly ForeignAuthor[] {
  const linked = all.filter((one) => one.name === 'a' && tokensOf(one, 'rel').includes('author'));
  if (linked.length > 0) {
    return linked.map((one) => ({ name: lineText(one), url: one.attributes['href'] })).filter(({ name }) => name !== '');
  }
  const line = all.find((one) => /(?:^|[\s_-])(?:byline|author|autor|auteur|autore)s?(?:[\s_-]name)?(?=$|\s)/i.test(one.attributes['class'] ?? '') && lineText(one).length < 160);
  return line === undefined ? [] : namesIn(lineText(line)).map((name) => ({ name }));
}

/** A moment as newsrooms write it: RFC 3339, the same without seconds or zone, or a day. What has no zone is taken as UTC. */
export function momentOf(text: string | null): DateTime | null {
  if (text === null) return null;
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text.trim());
  if (match === null) return momentOfRfc822(text);
  const [, day = '', minute = '00:00', second = ':00', zone = 'Z'] = match;
  return parseDateTime(`${day}T${minute}${second}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`);
}

function momentOfRfc822(text: string): DateTime | null {
  if (!/^(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4}/.test(text.trim())) return null;
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : parseDateTime(`${moment.toISOString().slice(0, 19)}Z`);
}

/** Addresses in full, seen from where the page was found; a fact about an address that is none goes. */
function absolute(facts: Facts, address: string | null): Facts {
  const full = (url: string): string | null =>
    URL.canParse(url, address ?? undefined) ? new URL(url, address ?? undefined).href : null;
  const url = facts.url === null ? null : full(facts.url.value);
  const found = facts.url !== null && url !== null ? { value: url, source: facts.url.source } : null;
  const authors = facts.authors?.value.map((author): ForeignAuthor => {
    const page = author.url === undefined ? null : full(author.url);
    return { ...author, url: page !== null && /^https?:/.test(page) ? page : undefined };
  });
  return {
    ...facts,
    url: found ?? (address === null ? null : { value: address, source: 'address' }),
    authors: facts.authors && authors ? { ...facts.authors, value: authors } : null,
  };
}

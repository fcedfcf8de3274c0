import { type FactSource, type Facts, type ForeignAuthor, fact, firstFacts, NO_FACTS } from './facts.ts';
import { momentOf, nameIn, namesIn } from './foreign-values.ts';
import { factsOfJsonLd } from './json-ld-facts.ts';
import { factsOfMarkup, factsOfPlainMarkup } from './markup-facts.ts';
import { everyElement, type MarkupElement } from './markup-tree.ts';

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
        authors: [
          'author',
          'dc.creator',
          'dcterms.creator',
          'citation_author',
          'parsely-author',
          'sailthru.author',
        ],
        published: ['dc.date', 'dcterms.date', 'dcterms.created', 'date', 'pubdate', 'parsely-pub-date'],
        url: [],
        publisher: ['dc.publisher', 'dcterms.publisher', 'application-name', 'publisher'],
      }),
      factsOfPlainMarkup(root),
    ),
    address,
  );
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

type MetaNames = Readonly<
  Record<'title' | 'dek' | 'authors' | 'published' | 'url' | 'publisher', readonly string[]>
>;

function factsOfMeta(metas: Metas, source: FactSource, names: MetaNames): Facts {
  const first = (keys: readonly string[]): string | undefined =>
    keys.flatMap((key) => metas.get(key) ?? [])[0];
  const authors = names.authors
    .map((key) => (metas.get(key) ?? []).filter((name) => !/^https?:/.test(name) && nameIn(name) !== ''))
    .find((found) => found.length > 0);
  const title = first(names.title);
  return {
    title: fact(title, source),
    dek: fact(first(names.dek), source),
    authors: authors
      ? { value: authors.flatMap((names) => namesIn(names)).map((name) => ({ name })), source }
      : null,
    published: fact(momentOf(first(names.published) ?? null), source),
    language: null,
    url: fact(first(names.url), source),
    publisher: fact(first(names.publisher), source),
  };
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
    authors: facts.authors && authors ? { ...facts.authors, value: eachOnce(authors) } : null,
  };
}

const eachOnce = (authors: readonly ForeignAuthor[]): readonly ForeignAuthor[] =>
  authors.filter(({ name }, index) => authors.findIndex((other) => other.name === name) === index);

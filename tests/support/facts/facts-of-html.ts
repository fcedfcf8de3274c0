import { Readable, type Transform } from 'node:stream';
import { parseHTML } from 'linkedom';
import { RdfaParser } from 'rdfa-streaming-parser';
import { type Facts, inMilliseconds, versionLine } from './facts.ts';

const words = (element: Element | null | undefined): string | undefined =>
  element?.textContent?.replace(/\s+/g, ' ').trim();

const wordsOfAll = (elements: Iterable<Element>): readonly string[] =>
  [...elements].map((element) => words(element) ?? '');

/** What a person sees on the page of a story. */
export function factsOfPage(html: string): Facts {
  const { document } = parseHTML(html);
  const article = document.querySelector('main article');
  const [published, updated] = article?.querySelectorAll('.dates time') ?? [];
  const credit = article?.querySelector('.license-block');
  return {
    url: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
    headline: words(article?.querySelector('h1')),
    authors: wordsOfAll(article?.querySelectorAll('header .byline [rel=author]') ?? []),
    published: inMilliseconds(published?.getAttribute('datetime')),
    modified: inMilliseconds((updated ?? published)?.getAttribute('datetime')),
    license: credit?.querySelector('a[rel=license]')?.getAttribute('href') ?? undefined,
    copyright: noticeIn(words(credit) ?? ''),
    language: article?.getAttribute('lang') ?? document.documentElement.getAttribute('lang') ?? undefined,
    ...versionLine(words(credit) ?? ''),
  };
}

interface Story {
  readonly url: string;
  readonly headline: string;
  readonly author: readonly { readonly '@id': string }[];
  readonly datePublished: string;
  readonly dateModified: string;
  readonly license: string;
  readonly copyrightNotice: string;
  readonly inLanguage: string;
  readonly version: number;
}

/** What a search engine reads from the graph of the page. */
export function factsOfJsonLd(html: string): Facts {
  const script = parseHTML(html).document.querySelector('script[type="application/ld+json"]');
  const graph: readonly Record<string, unknown>[] = JSON.parse(script?.textContent ?? '')['@graph'];
  const byId = new Map(graph.map((node) => [node['@id'], node]));
  const story = graph.find((node) => 'headline' in node) as unknown as Story;
  return {
    url: story.url,
    headline: story.headline,
    authors: story.author.map((author) => String(byId.get(author['@id'])?.['name'])),
    published: inMilliseconds(story.datePublished),
    modified: inMilliseconds(story.dateModified),
    license: story.license,
    copyright: story.copyrightNotice,
    language: story.inLanguage,
    version: story.version,
  };
}

/** What the HTML copy shows to whoever pastes it. */
export function factsOfHtmlCopy(html: string): Facts {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const credit = document.querySelector('[about]');
  return {
    url: credit?.getAttribute('about') ?? undefined,
    headline: words(credit?.querySelector('[property="dct:title"]')),
    authors: wordsOfAll(credit?.querySelectorAll('[property="cc:attributionName"]') ?? []),
    license: credit?.querySelector('a[rel=license]')?.getAttribute('href') ?? undefined,
    copyright: noticeIn(words(credit) ?? ''),
    ...versionLine(words(document.body) ?? ''),
  };
}

type Statement = Readonly<Record<'subject' | 'predicate' | 'object', { readonly value: string }>>;

/** What RDFa in a page or a copy states about the story at `url`. */
export async function factsOfRdfa(html: string, url: string): Promise<Facts> {
  const found = new Map<string, string[]>();
  const statements = Readable.from([html]).pipe(
    new RdfaParser({
      baseIRI: 'https://somewhere-else.example/',
      contentType: 'text/html',
    }) as never as Transform,
  );
  for await (const { subject, predicate, object } of statements as AsyncIterable<Statement>) {
    if (subject.value !== url) continue;
    found.set(predicate.value, [...(found.get(predicate.value) ?? []), object.value]);
  }
  return {
    url,
    headline: found.get('http://purl.org/dc/terms/title')?.join(),
    authors: found.get('http://creativecommons.org/ns#attributionName'),
    license: found.get('http://www.w3.org/1999/xhtml/vocab#license')?.join(),
  };
}

const noticeIn = (text: string): string | undefined => /© \d{4}[^.]*?(?=\. )/.exec(text)?.[0];

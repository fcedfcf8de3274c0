import { readFrontMatter } from '../newsroom/front-matter.ts';
import type { Evidence } from './evidence.ts';
import { type Facts, NO_FACTS } from './facts.ts';
import { evidenceOfValue } from './feed-items.ts';
import { momentOf } from './foreign-values.ts';
import { listOf, textOfValue } from './json-ld-nodes.ts';

/** What stands in the front matter of a Markdown file, by the keys that generators of sites use, and the text below. */
export function factsOfFrontMatter(text: string): {
  readonly facts: Facts;
  readonly evidence: readonly Evidence[];
  readonly body: string;
} {
  const plain = text.replaceAll('\r\n', '\n');
  const read = plain.startsWith('---') ? readFrontMatter(plain) : null;
  if (!read?.ok) return { facts: NO_FACTS, evidence: [], body: plain };
  const body = plain.replace(/^---[ \t]*\n.*?\n---[ \t]*(?:\n|$)/s, '');
  const values = (read.value.values ?? {}) as Readonly<Record<string, unknown>>;
  const first = (...keys: readonly string[]): string | null =>
    keys.map((key) => textOfValue(values[key], 'name', 'url')).find((value) => value !== null) ?? null;
  const fact = (value: string | null) => (value === null ? null : { value, source: 'front matter' as const });
  const published = momentOf(first('published', 'date', 'pubDate', 'publishDate'));
  const url = first('canonical', 'canonical_url', 'url', 'link', 'permalink');
  const authors = listOf(values['authors'] ?? values['author'] ?? values['byline']).flatMap((author) => {
    const name = textOfValue(author, 'name');
    const page =
      typeof author === 'object' && author !== null ? textOfValue((author as { url?: unknown }).url) : null;
    return name === null ? [] : [{ name, ...(page !== null && /^https?:/.test(page) ? { url: page } : {}) }];
  });
  return {
    facts: {
      title: fact(first('title', 'headline')),
      dek: fact(first('dek', 'description', 'summary', 'excerpt', 'subtitle')),
      authors: authors.length > 0 ? { value: authors, source: 'front matter' } : null,
      published: published === null ? null : { value: published, source: 'front matter' },
      language: fact(first('language', 'lang', 'locale')),
      url: url !== null && /^https?:/.test(url) ? fact(url) : null,
      publisher: fact(first('publisher', 'publication', 'site', 'source')),
    },
    evidence: ['license', 'licence', 'rights', 'copyright'].flatMap((key) =>
      evidenceOfValue('front-matter', 'text', textOfValue(values[key], 'url', 'name', 'id') ?? ''),
    ),
    body,
  };
}

import { type Facts, type ForeignAuthor, fact, NO_FACTS } from './facts.ts';
import { momentOf, nameIn } from './foreign-values.ts';
import { isStoryNode, type JsonLdNode, jsonLdNodes, listOf, textOfValue, typesOf } from './json-ld-nodes.ts';
import type { MarkupElement } from './markup-tree.ts';

/** What the JSON-LD of a page says of its story. */
export function factsOfJsonLd(root: MarkupElement): Facts {
  const nodes = jsonLdNodes(root);
  const story =
    nodes.find((node) => isStoryNode(node) && !typesOf(node).includes('WebPage')) ?? nodes.find(isStoryNode);
  if (story === undefined) return NO_FACTS;
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && Object.keys(node).length > 1 ? [[node['@id'], node] as const] : [],
    ),
  );
  const resolve = (value: unknown): unknown => {
    const id = typeof value === 'object' && value !== null ? (value as JsonLdNode)['@id'] : undefined;
    return (typeof id === 'string' ? byId.get(id) : undefined) ?? value;
  };
  const authors = listOf(story['author'])
    .map(resolve)
    .flatMap((author): readonly ForeignAuthor[] => {
      const name = nameIn(textOfValue(author, 'name') ?? '');
      const url =
        typeof author === 'object' && author !== null
          ? textOfValue((author as JsonLdNode)['url'], '@id')
          : null;
      return name === '' || /^https?:/.test(name) ? [] : [{ name, ...(url === null ? {} : { url }) }];
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

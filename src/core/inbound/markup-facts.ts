import { type FactSource, type Facts, type ForeignAuthor, fact, firstFacts, NO_FACTS } from './facts.ts';
import { momentOf, nameIn, namesIn } from './foreign-values.ts';
import { everyElement, lineText, type MarkupElement, tokensOf } from './markup-tree.ts';

/** Microdata and RDFa in the page. */
export function factsOfMarkup(root: MarkupElement): Facts {
  const all = [...everyElement(root)];
  const having = (attribute: string, ...terms: readonly string[]): readonly MarkupElement[] =>
    all.filter((one) => tokensOf(one, attribute).some((token) => terms.includes(token)));
  const contentOf = (one: MarkupElement | undefined): string | null =>
    one === undefined
      ? null
      : one.attributes['content'] || one.attributes['datetime'] || lineText(one) || null;
  const read = (attribute: string, source: FactSource, prefix: readonly string[]): Facts => {
    const terms = (...names: readonly string[]): readonly MarkupElement[] =>
      having(attribute, ...names.flatMap((name) => prefix.map((before) => before + name)));
    const authors = terms('author', 'creator')
      .map((one) =>
        contentOf(
          [...everyElement(one)].find((inner) =>
            tokensOf(inner, attribute).some((token) =>
              prefix.map((before) => `${before}name`).includes(token),
            ),
          ) ?? one,
        ),
      )
      .flatMap((name) => (name === null ? [] : [{ name }]));
    return {
      ...NO_FACTS,
      title: fact(contentOf(terms('headline', 'title')[0]), source),
      authors: authors.length > 0 ? { value: authors, source } : null,
      published: fact(momentOf(contentOf(terms('datepublished', 'issued', 'created')[0])), source),
    };
  };
  return firstFacts(
    read('itemprop', 'microdata', ['']),
    read('property', 'RDFa', ['schema:', 'dc:', 'dct:', 'dcterms:', '']),
  );
}

/** What stands in the page for readers. */
export function factsOfPlainMarkup(root: MarkupElement): Facts {
  const all = [...everyElement(root)];
  const canonical = all.find((one) => one.name === 'link' && tokensOf(one, 'rel').includes('canonical'));
  const html = all.find(({ name }) => name === 'html');
  const headings = all.filter(({ name }) => name === 'h1');
  const time = all.find(({ name, attributes }) => name === 'time' && attributes['datetime']);
  const title = all.find(({ name }) => name === 'title');
  const authors = visibleAuthors(all);
  return {
    ...NO_FACTS,
    title:
      (headings[0] ? fact(lineText(headings[0]), 'headline') : null) ??
      fact(title ? lineText(title) : null, 'page title'),
    authors: authors.length > 0 ? { value: authors, source: 'visible byline' } : null,
    published: fact(momentOf(time?.attributes['datetime'] ?? null), 'visible byline'),
    language: fact(html?.attributes['lang'] ?? html?.attributes['xml:lang'], 'meta'),
    url: fact(canonical?.attributes['href'], 'link'),
  };
}

function visibleAuthors(all: readonly MarkupElement[]): readonly ForeignAuthor[] {
  const linked = all.filter((one) => one.name === 'a' && tokensOf(one, 'rel').includes('author'));
  if (linked.length > 0) {
    return linked
      .map((one) => ({ name: nameIn(lineText(one)), url: one.attributes['href'] }))
      .filter(({ name }) => name !== '');
  }
  const line = all.find(
    (one) =>
      /(?:^|[\s_-])(?:byline|author|autor|auteur|autore)s?(?:[\s_-]name)?(?=$|\s)/i.test(
        one.attributes['class'] ?? '',
      ) && lineText(one).length < 160,
  );
  return line === undefined ? [] : namesIn(lineText(line)).map((name) => ({ name }));
}

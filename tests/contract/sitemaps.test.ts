import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, test } from 'vitest';
import { newsSitemap } from '../../src/core/feed/news-sitemap.ts';
import { sitemap, sitemapParts } from '../../src/core/feed/sitemap.ts';
import type { Newsroom } from '../../src/core/newsroom/newsroom.ts';
import { aNewsroom, anArticle, moment } from '../support/builders.ts';
import { aNewsroomWithEverything } from '../support/everything.ts';
import { officialSchema } from '../support/official-schema.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const sitemapSchema = officialSchema('sitemap.xsd');
const newsSchema = officialSchema('sitemap-news-min.xsd');

const TITLES = ['a ]]> b', '</news:title>', '& &amp; <b>', '"quotes" \'too\'', 'שלום 電力 👩‍🔬'];

const today = (fields: object): Newsroom =>
  aNewsroom({
    'articles/2026/a-story.mdx': anArticle({ published: '2026-06-01T09:00:00+02:00', ...fields }),
  });

describe.skipIf(!sitemapSchema || !newsSchema)('sitemaps by their official schemas', () => {
  xmlRegisterFsInputProviders();
  const validator = validatorOf(sitemapSchema?.path ?? '', newsSchema?.path ?? '');
  const check = (text: string): void => {
    using document = XmlDocument.fromString(text);
    validator?.validate(document);
  };

  test('accept the sitemap of a newsroom with everything, pictures included', () => {
    const texts = sitemapParts(aNewsroomWithEverything()).map(sitemap);
    expect(texts.join()).toContain('<image:loc>');
    for (const text of texts) expect(() => check(text)).not.toThrow();
  });

  test('accept each part of one that had to be split', () => {
    const texts = sitemapParts(aNewsroomWithEverything(), 3).map(sitemap);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(() => check(text)).not.toThrow();
  });

  test.each(TITLES)('accept the sitemap for news with the title %j', (title) => {
    expect(() => check(newsSitemap(today({ title })))).not.toThrow();
  });

  test.each(['en', 'pt-BR', 'gsw-CH', 'zh', 'zh-TW', 'zh-Hans-CN', 'sr-Latn'])(
    'accept a story in %s for news',
    (language) => {
      expect(() => check(newsSitemap(today({ language })))).not.toThrow();
    },
  );

  test('refuse what a mistake got into', () => {
    const text = newsSitemap(today({}));
    expect(() => check(text.replace('>en<', '>en-US<'))).toThrow();
    expect(() => check(text.replace(/<news:title>.*<\/news:title>/, ''))).toThrow();
    const [first = ''] = sitemapParts(today({})).map(sitemap);
    expect(() => check(first.replace('<lastmod>', '<lastmod>on '))).toThrow();
  });
});

test('a sitemap for news without fresh stories is well-formed all the same', () => {
  const room = aNewsroom({}, moment('2026-06-01T12:00:00Z'));
  using document = XmlDocument.fromString(newsSitemap(room));
  expect(document.root.name).toBe('urlset');
});

/** One schema over both, and over the images, whose own schema is no more than this. */
function validatorOf(pages: string, news: string): XsdValidator | null {
  if (!sitemapSchema || !newsSchema) return null;
  using folder = temporaryFolder({
    'image.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.google.com/schemas/sitemap-image/1.1" elementFormDefault="qualified"><xs:element name="image"><xs:complexType><xs:sequence><xs:element name="loc" type="xs:anyURI"/></xs:sequence></xs:complexType></xs:element></xs:schema>`,
  });
  const imports = [
    ['http://www.sitemaps.org/schemas/sitemap/0.9', pages],
    ['http://www.google.com/schemas/sitemap-news/0.9', news],
    ['http://www.google.com/schemas/sitemap-image/1.1', folder.at('image.xsd')],
  ].map(([namespace, path]) => `<xs:import namespace="${namespace}" schemaLocation="${path}"/>`);
  const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
  return XsdValidator.fromDoc(XmlDocument.fromString(all, { url: folder.at('all.xsd') }));
}

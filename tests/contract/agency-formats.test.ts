import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { describe, expect, test } from 'vitest';
import { everyLicense } from '../../src/core/license/every-license.ts';
import type { Article } from '../../src/core/newsroom/newsroom.ts';
import { newsmlCopy } from '../../src/core/rendition/newsml-g2/newsml-copy.ts';
import { ninjsCopy } from '../../src/core/rendition/ninjs/ninjs-copy.ts';
import { retractedArticle } from '../../src/core/rendition/retracted.ts';
import { storyOf } from '../../src/core/rendition/story.ts';
import { aNewsroomWithEverything } from '../support/everything.ts';
import { officialSchema } from '../support/official-schema.ts';

const newsroom = aNewsroomWithEverything();
const article = newsroom.articles[0] as Article;
const HOSTILE = `</headline>]]>--> & "quotes" '\u05d0\u05d1' ${'x'.repeat(250)}`;
const STORIES: readonly (readonly [string, Article])[] = [
  ['with every kind of block, under every license', article],
  ['with a title that looks like markup', { ...article, title: HOSTILE }],
  ['by forty authors', { ...article, byline: Array.from({ length: 40 }, () => article.byline[0] as never) }],
  ['that was retracted', retractedArticle({ ...article, isRetracted: true })],
  ['from elsewhere', { ...article, origin: { publisher: 'The Source', url: 'https://source.example/a' } }],
];

const written = (story: Article, write: typeof ninjsCopy): readonly string[] =>
  (story === article ? everyLicense() : [story.license]).map((license) =>
    write(storyOf({ ...story, license }, newsroom)),
  );

const ninjsSchema = officialSchema('ninjs-schema_3.1.json');

describe.skipIf(!ninjsSchema)('ninjs 3.1 by its official schema', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' });
  const validate = ajv.compile(JSON.parse(ninjsSchema?.text ?? '{}'));

  test.each(STORIES)('accepts a story %s', (_, story) => {
    for (const copy of written(story, ninjsCopy)) {
      validate(JSON.parse(copy));
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  test('refuses a story that a mistake got into', () => {
    const item = JSON.parse(ninjsCopy(storyOf(article, newsroom)));
    expect(validate({ ...item, usageterms: 'x' })).toBe(false);
    expect(validate({ ...item, pubStatus: 'gone' })).toBe(false);
  });

  test('is canceled for a retracted story, and says nothing of it but the notice', () => {
    const retracted = { ...article, isRetracted: true };
    const item = JSON.parse(ninjsCopy(storyOf(retractedArticle(retracted), newsroom)));
    expect(item.pubStatus).toBe('canceled');
    expect(item.bodies[0].value).not.toContain('First paragraph');
    expect(item.associations).toEqual([]);
  });
});

const newsmlSchema = officialSchema('NewsML-G2_2.35-spec-All-Power.xsd');

describe.skipIf(!newsmlSchema)('NewsML-G2 2.35 by its official schema', () => {
  xmlRegisterFsInputProviders();
  const schema = newsmlSchema && XmlDocument.fromString(newsmlSchema.text, { url: newsmlSchema.path });
  const validator = schema && XsdValidator.fromDoc(schema);
  const check = (copy: string): void => {
    using document = XmlDocument.fromString(copy);
    validator?.validate(document);
  };

  test.each(STORIES)('accepts a story %s', (_, story) => {
    for (const copy of written(story, newsmlCopy)) expect(() => check(copy)).not.toThrow();
  });

  test('refuses a story whose elements stand in another order', () => {
    const copy = newsmlCopy(storyOf(article, newsroom));
    const wrong = copy.replace(/(<headline.*<\/headline>)\n(<by>.*<\/by>)/, '$2\n$1');
    expect(wrong).not.toBe(copy);
    expect(() => check(wrong.replace('<itemClass qcode="ninat:text"/>', ''))).toThrow();
  });
});

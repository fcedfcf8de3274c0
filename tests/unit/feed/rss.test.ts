import { describe, expect, test } from 'vitest';
import { anArticle, anAuthor, aPublication, aTopic } from '../../support/builders.ts';
import { feedOf, itemOf, STORY } from './an-rss-feed.ts';

/** As promised in `src/decisions/contracts.md`. */
const FEED_LENGTH = 50;

describe('the feed of the newsroom', () => {
  test('is read back by a reader of feeds', () => {
    const { feed } = feedOf({
      'publication.yaml': aPublication({ description: 'Reporting on rivers.', language: 'en-GB' }),
    });
    expect({ ...feed, items: feed.items?.length }).toMatchInlineSnapshot(`
      {
        "atom": {
          "links": [
            {
              "href": "https://ledger.example/rss.xml",
              "rel": "self",
              "type": "application/rss+xml",
            },
          ],
        },
        "copyright": "© The Ledger. CC BY-NC-ND 4.0",
        "creativeCommons": {
          "licenses": [
            "https://creativecommons.org/licenses/by-nc-nd/4.0/",
          ],
        },
        "description": "Reporting on rivers.",
        "items": 1,
        "language": "en-GB",
        "lastBuildDate": "Mon, 05 Jan 2026 14:00:00 GMT",
        "link": "https://ledger.example/",
        "managingEditor": {
          "email": "desk@ledger.example",
          "name": "The Ledger",
        },
        "title": "The Ledger",
      }
    `);
  });

  test('holds each story with its text, its people and its dates', () => {
    const item = itemOf(
      { topics: ['water'], authors: ['ana-example', 'bo'], updated: '2026-01-07T10:00:00+01:00' },
      'The *river* fell.',
      { 'topics/water.yaml': aTopic(), 'authors/bo.mdx': anAuthor({ name: 'Bo' }) },
    );
    expect(item).toMatchInlineSnapshot(`
      {
        "categories": [
          {
            "name": "Water",
          },
        ],
        "content": {
          "encoded": "<p>The <em>river</em> fell.</p>
      <hr/>
      <p>“<a href="https://ledger.example/articles/a-story/">A story</a>” by <a href="https://ledger.example/authors/ana-example/">Ana Example</a> and <a href="https://ledger.example/authors/bo/">Bo</a>, <a href="https://ledger.example/articles/a-story/">The Ledger</a>, © 2026 The Ledger. Licensed under <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>. Provided as is, without warranties of any kind. Published 5 January 2026, updated 7 January 2026. No changes were made. <a href="https://ledger.example/articles/a-story/republish/">Further permissions</a>.</p>
      <p>Version 2 of 7 January 2026, fingerprint 6e93548df66c.</p>",
        },
        "creativeCommons": {
          "licenses": [
            "https://creativecommons.org/licenses/by-nc-nd/4.0/",
          ],
        },
        "dc": {
          "creators": [
            "Ana Example",
            "Bo",
          ],
          "languages": [
            "en",
          ],
        },
        "dcterms": {
          "modified": [
            "2026-01-07T09:00:00.000Z",
          ],
          "rightsHolders": [
            "The Ledger",
          ],
        },
        "description": "What it is about.",
        "guid": {
          "isPermaLink": true,
          "value": "https://ledger.example/articles/a-story/",
        },
        "link": "https://ledger.example/articles/a-story/",
        "pubDate": "Mon, 05 Jan 2026 14:00:00 GMT",
        "title": "A story",
      }
    `);
  });

  test('is well-formed XML that says so', () => {
    const { xml } = feedOf({});
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>/i);
  });

  test('is the same each time, whatever the moment of the build', () => {
    expect(feedOf({}).xml).toBe(feedOf({}).xml);
    expect(feedOf({}, '2026-07-01T00:00:00Z').xml).toBe(feedOf({}).xml);
  });

  test('was last changed when its newest story or correction was', () => {
    const { feed } = feedOf({
      [STORY]: anArticle({ corrections: [{ date: '2026-05-01T10:00:00+02:00', text: 'x' }] }),
      'articles/2026/b.mdx': anArticle({ published: '2026-04-01T00:00:00Z' }),
    });
    expect(new Date(feed.lastBuildDate ?? '').toISOString()).toBe('2026-05-01T08:00:00.000Z');
  });

  test('of a newsroom without stories is a feed all the same', () => {
    const { feed } = feedOf({ [STORY]: anArticle({ draft: true }) });
    expect(feed.title).toBe('The Ledger');
    expect(feed.items ?? []).toEqual([]);
  });

  test(`holds the newest ${FEED_LENGTH} stories`, () => {
    const many = Object.fromEntries(
      Array.from({ length: FEED_LENGTH + 5 }, (_, index) => {
        const day = String(1 + (index % 28)).padStart(2, '0');
        return [
          `articles/2026/s-${index}.mdx`,
          anArticle({
            title: `S ${index}`,
            published: `2026-0${2 + Math.floor(index / 28)}-${day}T00:00:00Z`,
          }),
        ];
      }),
    );
    const { feed } = feedOf(many);
    expect(feed.items).toHaveLength(FEED_LENGTH);
    expect(feed.items?.[0]?.title).toBe(`S ${FEED_LENGTH + 4}`);
  });
});

describe('nothing in a story breaks the feed', () => {
  const HOSTILE = [
    'a ]]> b',
    '</item></channel>',
    '<![CDATA[ x ]]>',
    '& &amp; &lt; <b>',
    '"quotes" and \'apostrophes\'',
    'שלום 電力 👩‍🔬',
    '-->',
  ];

  test.each(HOSTILE)('%j in title, dek, names', (text) => {
    const item = itemOf({ title: text, dek: text, topics: ['water'] }, undefined, {
      'authors/ana-example.mdx': anAuthor({ name: text }),
      'topics/water.yaml': aTopic({ name: text }),
    });
    expect(item?.title).toBe(text);
    expect(item?.description).toBe(text);
    expect(item?.dc?.creators).toEqual([text]);
    expect(item?.categories?.[0]?.name).toBe(text);
  });

  test.each(HOSTILE)('%j in the name of the newsroom', (name) => {
    const { feed } = feedOf({ 'publication.yaml': aPublication({ name, description: name }) });
    expect([feed.title, feed.description]).toEqual([name, name]);
  });

  test('the end of a CDATA section in the text', () => {
    const item = itemOf({}, 'a \\]]> b, and in code: `]]>` & `</item>`.');
    expect(item?.content?.encoded).toContain(
      '<p>a ]]&gt; b, and in code: <code>]]&gt;</code> &amp; <code>&lt;/item&gt;</code>.</p>',
    );
  });
});

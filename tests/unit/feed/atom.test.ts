import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { atomFeed } from '../../../src/core/feed/atom.ts';
import { siteFeed } from '../../../src/core/feed/feed-scope.ts';
import { aNewsroom, anArticle, aPublication, aTopic, type FileChanges } from '../../support/builders.ts';

function feedOf(files: FileChanges) {
  const room = aNewsroom(files);
  return parseAtomFeed(atomFeed(siteFeed(room), room));
}

test('holds what RFC 4287 asks for, and the license of the feed by RFC 4946', () => {
  const { entries: _entries, ...feed } = feedOf({ 'publication.yaml': aPublication({ language: 'en-GB' }) });
  expect(feed).toMatchInlineSnapshot(`
    {
      "authors": [
        {
          "name": "The Ledger",
          "uri": "https://ledger.example/",
        },
      ],
      "id": "https://ledger.example/",
      "links": [
        {
          "href": "https://ledger.example/atom.xml",
          "rel": "self",
          "type": "application/atom+xml",
        },
        {
          "href": "https://ledger.example/",
          "rel": "alternate",
          "type": "text/html",
        },
        {
          "href": "https://creativecommons.org/licenses/by-nc-nd/4.0/",
          "rel": "license",
          "type": "text/html",
        },
      ],
      "rights": {
        "value": "© The Ledger. CC BY-NC-ND 4.0",
      },
      "subtitle": {
        "value": "The Ledger",
      },
      "title": {
        "value": "The Ledger",
      },
      "updated": "2026-01-05T14:00:00.000Z",
      "xml": {
        "lang": "en-GB",
      },
    }
  `);
});

test('holds each story with its text, its subjects and its own license', () => {
  const { entries } = feedOf({
    'topics/water.yaml': aTopic(),
    'articles/2026/a-story.mdx': anArticle({ topics: ['water'], license: 'CC-BY-4.0' }, 'The *river* fell.'),
  });
  expect(entries?.[0]).toMatchInlineSnapshot(`
    {
      "authors": [
        {
          "name": "Ana Example",
          "uri": "https://ledger.example/authors/ana-example/",
        },
      ],
      "categories": [
        {
          "label": "Water",
          "scheme": "https://ledger.example/topics/",
          "term": "water",
        },
      ],
      "content": {
        "type": "html",
        "value": "<p>The <em>river</em> fell.</p>
    <hr/>
    <p>“<a href="https://ledger.example/articles/a-story/">A story</a>” by <a href="https://ledger.example/authors/ana-example/">Ana Example</a>, <a href="https://ledger.example/articles/a-story/">The Ledger</a>, © 2026 The Ledger. Licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>. Provided as is, without warranties of any kind. Published 5 January 2026. No changes were made. <a href="https://ledger.example/articles/a-story/republish/">Further permissions</a>.</p>
    <p>Version 1 of 5 January 2026, fingerprint 6e93548df66c.</p>",
      },
      "id": "https://ledger.example/articles/a-story/",
      "links": [
        {
          "href": "https://ledger.example/articles/a-story/",
          "rel": "alternate",
          "type": "text/html",
        },
        {
          "href": "https://creativecommons.org/licenses/by/4.0/",
          "rel": "license",
          "type": "text/html",
        },
      ],
      "published": "2026-01-05T14:00:00.000Z",
      "rights": {
        "value": "© 2026 The Ledger. CC BY 4.0",
      },
      "summary": {
        "value": "What it is about.",
      },
      "title": {
        "value": "A story",
      },
      "updated": "2026-01-05T14:00:00.000Z",
      "xml": {
        "lang": "en",
      },
    }
  `);
});

test('has no license link where all rights are reserved', () => {
  const { entries } = feedOf({ 'articles/2026/a-story.mdx': anArticle({ license: 'All rights reserved' }) });
  expect(entries?.[0]?.links?.map(({ rel }) => rel)).toEqual(['alternate']);
  expect(entries?.[0]?.rights?.value).toBe('© 2026 The Ledger. All rights reserved');
});

test('claims no copyright in what is in the public domain', () => {
  const { rights, entries } = feedOf({ 'publication.yaml': aPublication({ license: 'CC0-1.0' }) });
  expect([rights?.value, entries?.[0]?.rights?.value]).toEqual(['CC0 1.0', 'CC0 1.0']);
});

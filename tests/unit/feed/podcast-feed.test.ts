import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { podcastFeed } from '../../../src/core/feed/podcast-feed.ts';
import { podcastGuid } from '../../../src/core/feed/podcast-guid.ts';
import { everyShowScope } from '../../../src/core/feed/podcast-scope.ts';
import { feedOf, feedsOf, itemOf } from '../../support/a-podcast-feed.ts';
import { aShow, episodeFields, episodeFiles } from '../../support/an-episode.ts';
import { aNewsroom, anArticle, anImage, someMedia } from '../../support/builders.ts';

describe('the id of a podcast', () => {
  test.each([
    ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
    ['http://podnews.net/rss/', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
    ['https://mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
  ])('of %s is the one the specification computes', (url, guid) => {
    expect(podcastGuid(url)).toBe(guid);
  });
});

describe('the feed of a show', () => {
  test('is read back by a reader of feeds', () => {
    const { feed } = feedOf({
      ...episodeFiles(
        {
          number: 4,
          season: 2,
          chapters: [{ at: '0:40', title: 'The source' }],
          people: [{ name: 'Gil Guest', url: 'https://gil.example/' }],
        },
        {},
        { media: { license: 'CC-BY-NC-ND-4.0', synthesizer: { name: 'espeak-ng', trained: false } } },
      ),
      'shows/river-talk.yaml': aShow({ cover: 'cover', hosts: ['ana-example'], category: 'Science' }),
      'media/cover.yaml': someMedia({ file: 'cover.png' }),
      'media/cover.png': anImage({ width: 1400, height: 1400 }),
    });
    expect({
      ...feed,
      items: feed.items?.map((item) => ({ ...item, content: typeof item.content?.encoded })),
    }).toMatchInlineSnapshot(`
      {
        "atom": {
          "links": [
            {
              "href": "https://ledger.example/podcasts/river-talk/feed.xml",
              "rel": "self",
              "type": "application/rss+xml",
            },
          ],
        },
        "copyright": "© The Ledger. CC BY-NC-ND 4.0",
        "description": "About rivers, once a month.",
        "image": {
          "link": "https://ledger.example/podcasts/river-talk/",
          "title": "River Talk",
          "url": "https://ledger.example/media/cover.png",
        },
        "items": [
          {
            "content": "string",
            "dc": {
              "creators": [
                "Ana Example",
              ],
              "languages": [
                "en",
              ],
            },
            "dcterms": {
              "modified": [
                "2026-01-05T14:00:00.000Z",
              ],
              "rightsHolders": [
                "The Ledger",
              ],
            },
            "description": "Synthetic speech: the text is read by the program espeak-ng, not by a person. What it is about. Recording: CC BY-NC-ND 4.0. Transcript: CC BY-NC-ND 4.0.",
            "enclosures": [
              {
                "length": 1000,
                "type": "audio/mpeg",
                "url": "https://ledger.example/media/talk.mp3",
              },
            ],
            "guid": {
              "isPermaLink": true,
              "value": "https://ledger.example/articles/a-story/",
            },
            "itunes": {
              "author": "Ana Example",
              "duration": 151,
              "episode": 4,
              "episodeType": "full",
              "explicit": false,
              "season": 2,
            },
            "link": "https://ledger.example/articles/a-story/",
            "podcast": {
              "chapters": {
                "type": "application/json+chapters",
                "url": "https://ledger.example/articles/a-story/chapters.json",
              },
              "episode": {
                "number": 4,
              },
              "license": {
                "display": "cc-by-nc-nd-4.0",
                "url": "https://creativecommons.org/licenses/by-nc-nd/4.0/",
              },
              "persons": [
                {
                  "display": "Ana Example",
                  "href": "https://ledger.example/authors/ana-example/",
                  "role": "host",
                },
                {
                  "display": "Gil Guest",
                  "href": "https://gil.example/",
                  "role": "guest",
                },
              ],
              "season": {
                "number": 2,
              },
              "transcripts": [
                {
                  "language": "en",
                  "type": "text/html",
                  "url": "https://ledger.example/articles/a-story/",
                },
                {
                  "language": "en",
                  "type": "text/plain",
                  "url": "https://ledger.example/articles/a-story/republish/a-story.txt",
                },
              ],
              "txts": [
                {
                  "display": "Synthetic speech: the text is read by the program espeak-ng, not by a person.",
                  "purpose": "synthetic-speech",
                },
              ],
            },
            "pubDate": "Mon, 05 Jan 2026 14:00:00 GMT",
            "title": "A story",
          },
        ],
        "itunes": {
          "author": "Ana Example",
          "categories": [
            {
              "text": "Science",
            },
          ],
          "explicit": false,
          "image": "https://ledger.example/media/cover.png",
          "owner": {
            "email": "desk@ledger.example",
            "name": "The Ledger",
          },
          "type": "episodic",
        },
        "language": "en",
        "lastBuildDate": "Mon, 05 Jan 2026 14:00:00 GMT",
        "link": "https://ledger.example/podcasts/river-talk/",
        "managingEditor": {
          "email": "desk@ledger.example",
          "name": "The Ledger",
        },
        "podcast": {
          "guid": "8efd9211-beee-5fb7-b56e-536d42d166a0",
          "license": {
            "display": "cc-by-nc-nd-4.0",
            "url": "https://creativecommons.org/licenses/by-nc-nd/4.0/",
          },
          "medium": "podcast",
          "persons": [
            {
              "display": "Ana Example",
              "href": "https://ledger.example/authors/ana-example/",
              "role": "host",
            },
          ],
        },
        "title": "River Talk",
      }
    `);
  });

  test('holds every episode there is, and both feeds agree on it', () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `articles/2026/s-${index}.mdx`,
        anArticle({ kind: 'podcast', episode: episodeFields({ number: index + 1 }) }),
      ]),
    );
    const [all, ofShow] = feedsOf({ ...episodeFiles(), ...many });
    expect(ofShow?.feed.items).toHaveLength(61);
    expect(all?.feed.items).toEqual(ofShow?.feed.items);
    expect(all?.feed.podcast?.guid).toBe(podcastGuid('https://ledger.example/podcast.xml'));
  });

  test('of a newsroom without any is a feed all the same', () => {
    const room = aNewsroom();
    const feed = parseRssFeed(podcastFeed(everyShowScope(room), room));
    expect(feed).toMatchObject({ title: 'The Ledger: Podcasts', itunes: { categories: [{ text: 'News' }] } });
  });
});

describe('the license of a recording', () => {
  test.each([
    ['CC-BY-NC-ND-4.0', 'cc-by-nc-nd-4.0', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
    ['CC BY-SA 3.0 DE', 'cc-by-sa-3.0-de', 'https://creativecommons.org/licenses/by-sa/3.0/de/'],
    ['CC0-1.0', 'cc0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['All rights reserved', 'arr', undefined],
  ])('%s stands on its item, and on the feed where there is no other', (license, display, url) => {
    const { feed } = feedOf(episodeFiles({}, {}, { media: { license } }));
    const expected = url === undefined ? { display } : { display, url };
    expect(feed.items?.[0]?.podcast?.license).toEqual(expected);
    expect(feed.podcast?.license).toEqual(expected);
  });

  test('does not stand on a feed of several', () => {
    const { feed } = feedOf({
      ...episodeFiles(),
      'media/other.yaml': someMedia({ file: 'other.mp3', license: 'CC0-1.0' }),
      'media/other.mp3': { kind: 'audio', type: 'audio/mpeg', bytes: 5, seconds: 60 },
      'articles/2026/b.mdx': anArticle({ kind: 'podcast', episode: episodeFields({ audio: 'other' }) }),
    });
    expect(feed.podcast?.license).toBeUndefined();
    expect(feed.items?.map(({ podcast }) => podcast?.license?.display).toSorted()).toEqual([
      'cc-by-4.0',
      'cc0-1.0',
    ]);
  });

  test('is said beside that of the text, which may be another', () => {
    expect(itemOf()?.description).toBe(
      'What it is about. Recording: CC BY 4.0. Transcript: CC BY-NC-ND 4.0.',
    );
  });
});

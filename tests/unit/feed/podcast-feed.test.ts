import { parseRssFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { chaptersJson } from '../../../src/core/feed/chapters-json.ts';
import { podcastFeed } from '../../../src/core/feed/podcast-feed.ts';
import { podcastGuid } from '../../../src/core/feed/podcast-guid.ts';
import { everyShowScope, showScope } from '../../../src/core/feed/podcast-scope.ts';
import type { Show } from '../../../src/core/newsroom/episode.ts';
import { aShow, episodeFields, episodeFiles, theEpisode } from '../../support/an-episode.ts';
import {
  aNewsroom,
  anArticle,
  anAuthor,
  anImage,
  aPublication,
  type FileChanges,
  someMedia,
} from '../../support/builders.ts';

function feedsOf(files: FileChanges) {
  const room = aNewsroom(files);
  const show = room.shows.get('river-talk') as Show;
  return [everyShowScope(room), showScope(show, room)].map((scope) => {
    const xml = podcastFeed(scope, room);
    // Whatever is not well-formed is thrown here.
    XmlDocument.fromString(xml)[Symbol.dispose]();
    return { xml, feed: parseRssFeed(xml) };
  });
}

function feedOf(files: FileChanges) {
  const [, ofShow] = feedsOf(files);
  if (!ofShow) throw new Error('there is no feed');
  return ofShow;
}

const itemOf = (...given: Parameters<typeof episodeFiles>) => feedOf(episodeFiles(...given)).feed.items?.[0];

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

describe('what a podcast feed hands out', () => {
  test.each([
    ['may not be taken', { republish: { allowed: false, reason: 'It quotes a poem.' } }],
    ['is all rights reserved', { license: 'All rights reserved' }],
  ])('of a story that %s is the recording without the text', (_, fields) => {
    const item = itemOf({}, fields, { body: 'Words nobody may take.' });
    expect(item?.enclosures).toEqual([
      { url: 'https://ledger.example/media/talk.mp3', length: 1000, type: 'audio/mpeg' },
    ]);
    expect(item?.content?.encoded).toBeUndefined();
    expect(item?.podcast?.transcripts).toEqual([
      { url: 'https://ledger.example/articles/a-story/', type: 'text/html', language: 'en' },
    ]);
  });

  test.each([
    ['a draft', { draft: true }],
    ['one of the future', { published: '2027-01-01T00:00:00Z' }],
    ['one under embargo', { embargo: '2027-01-01T00:00:00Z' }],
    [
      'one that was retracted',
      { corrections: [{ date: '2026-02-01T00:00:00Z', kind: 'retraction', text: 'x' }] },
    ],
    ['a podcast without a recording', { episode: undefined }],
  ])('is nothing of %s', (_, fields) => {
    for (const { xml } of feedsOf(episodeFiles({}, { ...fields, title: 'A hidden title' }))) {
      expect(xml).not.toMatch(/hidden|talk\.mp3/);
    }
  });

  test('names a voice that is no person’s before anything else', () => {
    const item = itemOf({}, {}, { media: { synthesizer: { name: 'espeak-ng', trained: false } } });
    const notice = 'Synthetic speech: the text is read by the program espeak-ng, not by a person.';
    expect(item?.description?.startsWith(notice)).toBe(true);
    expect(item?.podcast?.txts).toEqual([{ display: notice, purpose: 'synthetic-speech' }]);
  });

  test('has no address that is not whole, no script and no style', () => {
    for (const { xml } of feedsOf(episodeFiles({ chapters: [{ at: '0:00', title: 'The source' }] }))) {
      expect(xml).not.toMatch(/(?:href|src|url)="(?!https?:)/);
      expect(xml).not.toMatch(/<script|style=/);
    }
  });
});

const HOSTILE = [
  'a ]]> b',
  '</item></channel>',
  '</script><script>alert(1)</script>',
  '& &lt; <b>',
  '"quotes"',
  'שלום 電力 👩‍🔬',
];

describe('nothing in an episode breaks the feed or the chapters', () => {
  test.each(HOSTILE)('%j in titles and names', (text) => {
    const files = {
      ...episodeFiles(
        { chapters: [{ at: '0:00', title: text }], people: [{ name: text, role: 'producer' }] },
        { title: text, dek: text },
        { media: { synthesizer: { name: text, trained: true } } },
      ),
      'shows/river-talk.yaml': aShow({ name: text, description: text, hosts: ['ana-example'] }),
      'authors/ana-example.mdx': anAuthor({ name: text }),
      'publication.yaml': aPublication({ name: text }),
    };
    const { feed } = feedOf(files);
    const [item] = feed.items ?? [];
    expect([feed.title, feed.description, feed.itunes?.author]).toEqual([text, text, text]);
    expect(item?.title).toBe(text);
    expect(item?.description).toContain(text);
    expect(item?.podcast?.persons?.map(({ display }) => display)).toEqual([text, text]);
    const room = aNewsroom(files);
    expect(JSON.parse(chaptersJson(theEpisode(room), room)).chapters[0].title).toBe(text);
  });
});

test('chapters are told to players with the places they have in the transcript', () => {
  const room = aNewsroom(
    episodeFiles({
      chapters: [
        { at: '0:00', title: 'Hello' },
        { at: '1:20', title: 'The mouth' },
      ],
    }),
  );
  expect(JSON.parse(chaptersJson(theEpisode(room), room))).toEqual({
    version: '1.2.0',
    title: 'A story',
    author: 'Ana Example',
    podcastName: 'River Talk',
    chapters: [
      { startTime: 0, title: 'Hello' },
      { startTime: 80, title: 'The mouth', url: 'https://ledger.example/articles/a-story/#the-mouth' },
    ],
  });
});

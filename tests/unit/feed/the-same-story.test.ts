import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { atomFeed } from '../../../src/core/feed/atom.ts';
import { siteFeed } from '../../../src/core/feed/feed-scope.ts';
import { jsonFeed } from '../../../src/core/feed/json-feed.ts';
import { ninjsFeed } from '../../../src/core/feed/ninjs-feed.ts';
import { rssFeed } from '../../../src/core/feed/rss.ts';
import type { Newsroom } from '../../../src/core/newsroom/newsroom.ts';
import {
  aNewsroom,
  anArticle,
  anAuthor,
  anImage,
  aPublication,
  aTopic,
  type Fields,
  type FileChanges,
  NOW,
  someMedia,
} from '../../support/builders.ts';
import { aNewsroomWithEverything } from '../../support/everything.ts';
import { HIDDEN_STORIES } from '../../support/hidden-stories.ts';

const STORY = 'articles/2026/a-story.mdx';
const LICENSE = 'https://creativecommons.org/licenses/by-sa/3.0/de/';

/** Every form of the feed of everything, as text. */
const WRITERS = { rss: rssFeed, atom: atomFeed, json: jsonFeed, ninjs: ninjsFeed } as const;
type Format = keyof typeof WRITERS;
const FORMATS = Object.keys(WRITERS) as readonly Format[];

const write = (format: Format, room: Newsroom): string => WRITERS[format](siteFeed(room), room);

const withStory = (fields: Fields, body?: string, files: FileChanges = {}): Newsroom =>
  aNewsroom({ ...files, [STORY]: anArticle(fields, body) });

/** What a reader of each format takes for headline, summary, people, dates, license and language of the first story. */
const READERS: Record<Format, (text: string) => object> = {
  rss(text) {
    const item = parseRssFeed(text).items?.[0];
    return {
      id: item?.guid?.value,
      title: item?.title,
      summary: item?.description,
      authors: item?.dc?.creators,
      published: inMilliseconds(item?.pubDate),
      modified: inMilliseconds(item?.dcterms?.modified?.[0]),
      license: item?.creativeCommons?.licenses?.[0],
      language: item?.dc?.languages?.[0],
    };
  },
  atom(text) {
    const entry = parseAtomFeed(text).entries?.[0];
    return {
      id: entry?.id,
      title: entry?.title?.value,
      summary: entry?.summary?.value,
      authors: entry?.authors?.map(({ name }) => name),
      published: inMilliseconds(entry?.published),
      modified: inMilliseconds(entry?.updated),
      license: entry?.links?.find(({ rel }) => rel === 'license')?.href,
      language: entry?.xml?.lang,
    };
  },
  json(text) {
    const item = parseJsonFeed(text).items?.[0];
    return {
      id: item?.id,
      title: item?.title,
      summary: item?.summary,
      authors: item?.authors?.map(({ name }) => name),
      published: inMilliseconds(item?.date_published),
      modified: inMilliseconds(item?.date_modified),
      license: JSON.parse(text).items[0]._license.url,
      language: item?.language,
    };
  },
  ninjs(text) {
    const item = JSON.parse(text).items[0];
    return {
      id: item.uri,
      title: item.headlines[0].value,
      summary: item.descriptions[0].value,
      authors: item.people.map(({ name }: { name: string }) => name),
      published: inMilliseconds(item.firstCreated),
      modified: inMilliseconds(item.versionCreated),
      license: item.rightsInfo.linkedRights,
      language: item.language,
    };
  },
};

const inMilliseconds = (date: string | undefined): number => Date.parse(date ?? '');

describe.each(FORMATS)('the %s feed', (format) => {
  const isXml = format === 'rss' || format === 'atom';
  const read = (room: Newsroom): object => READERS[format](write(format, room));

  test('says of a story what all others say', () => {
    const room = withStory(
      {
        authors: ['ana-example', 'bo'],
        license: 'CC BY-SA 3.0 DE',
        language: 'pt-BR',
        updated: '2026-01-07T10:00:00+01:00',
      },
      undefined,
      { 'authors/bo.mdx': anAuthor({ name: 'Bo' }) },
    );
    expect(read(room)).toEqual({
      id: 'https://ledger.example/articles/a-story/',
      title: 'A story',
      summary: 'What it is about.',
      authors: ['Ana Example', 'Bo'],
      published: Date.parse('2026-01-05T14:00:00Z'),
      modified: Date.parse('2026-01-07T09:00:00Z'),
      license: LICENSE,
      language: 'pt-BR',
    });
  });

  test('keeps the id of a corrected story and dates it anew', () => {
    const corrections = [{ date: '2026-05-01T10:00:00+02:00', text: 'It was 1400.' }];
    expect(read(withStory({ corrections }))).toMatchObject({
      id: 'https://ledger.example/articles/a-story/',
      published: Date.parse('2026-01-05T14:00:00Z'),
      modified: Date.parse('2026-05-01T08:00:00Z'),
    });
  });

  test.each([
    'a ]]> b',
    '</script></item></entry></channel></feed>',
    '<![CDATA[ x ]]>',
    '& &amp; &lt; <b>',
    '"quotes" and \'apostrophes\'',
    'שלום عربي 電力 👩‍🔬',
    '-->',
  ])('takes %j in title, dek and names for text', (text) => {
    const room = withStory({ title: text, dek: text, topics: ['water'], hero: 'river' }, undefined, {
      'authors/ana-example.mdx': anAuthor({ name: text }),
      'topics/water.yaml': aTopic({ name: text }),
      'publication.yaml': aPublication({ name: text, description: text }),
      'media/river.yaml': someMedia({ alt: text, creators: [{ name: text }] }),
      'media/river.png': anImage(),
    });
    expect(read(room)).toMatchObject({ title: text, summary: text, authors: [text] });
    const written = write(format, room);
    expect(() => {
      if (!isXml) return JSON.parse(written);
      using document = XmlDocument.fromString(written);
      return document.root.name;
    }).not.toThrow();
  });

  test.each(HIDDEN_STORIES)('has nothing of %s', (_, fields) => {
    const hidden = anArticle({ ...fields, title: 'A hidden title' });
    expect(write(format, aNewsroom({ 'articles/2026/hidden.mdx': hidden }))).not.toMatch(/hidden/);
  });

  test.each<readonly [string, Fields]>([
    ['may not be taken', { republish: { allowed: false, reason: 'It quotes a poem.' } }],
    ['may not be taken yet', { republish: { from: '2026-12-01T00:00:00Z' } }],
    ['may not be taken any more', { republish: { until: '2026-05-01T00:00:00Z' } }],
    ['is all rights reserved', { license: 'All rights reserved' }],
  ])('announces a story that %s with its summary, link and no picture', (_, fields) => {
    const room = withStory({ ...fields, hero: 'river' }, 'Words nobody may take.', {
      'media/river.yaml': someMedia(),
      'media/river.png': anImage(),
    });
    const written = write(format, room);
    expect(written).toContain('What it is about.');
    expect(written).toContain('https://ledger.example/articles/a-story/');
    expect(written).not.toMatch(/Words nobody|river\.png/);
  });

  test('of a newsroom without stories is a feed all the same', () => {
    const room = withStory({ draft: true });
    const written = write(format, room);
    if (isXml) expect(written).toContain('The Ledger');
    else expect(JSON.parse(written)).toMatchObject({ title: 'The Ledger', items: [] });
  });

  test('holds no relative address, no script and no style', () => {
    const written = write(format, aNewsroomWithEverything());
    const plain = written.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('\\"', '"');
    const addresses = [...plain.matchAll(/\s(?:href|src|url)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(4);
    expect(addresses.filter((address) => !/^(?:https?|mailto):/.test(address ?? ''))).toEqual([]);
    expect(plain).not.toMatch(
      /<(?:script|style|iframe|object|embed|link [^>]*stylesheet)|\s(?:style|on\w+)="/i,
    );
  });
});

test('a feed is dated by its newest change, whatever the moment of the build', () => {
  const room = withStory({ updated: '2026-02-01T00:00:00Z' });
  expect(parseAtomFeed(write('atom', room)).updated).toBe('2026-02-01T00:00:00.000Z');
  expect(JSON.parse(write('ninjs', room)).updated).toBe('2026-02-01T00:00:00.000Z');
  expect(parseAtomFeed(write('atom', withStory({ draft: true }))).updated).toBe(new Date(NOW).toISOString());
});

describe('the main picture', () => {
  const roomWith = (media: Fields): Newsroom =>
    withStory({ hero: 'river' }, undefined, {
      'media/river.yaml': someMedia(media),
      'media/river.png': anImage(),
    });

  test.each(['rss', 'atom'] as const)('stands in %s with its own credit and rights', (format) => {
    const written = write(format, roomWith({ license: 'CC-BY-4.0' }));
    const feed = format === 'rss' ? parseRssFeed(written).items : parseAtomFeed(written).entries;
    expect(feed?.[0]?.media?.contents).toEqual([
      {
        url: 'https://ledger.example/media/river.png',
        type: 'image/png',
        medium: 'image',
        width: 1200,
        height: 800,
        description: { value: 'A river between hills', type: 'plain' },
        credits: [{ value: 'Pat Lens', role: 'photographer' }],
        copyright: {
          value: '© Pat Lens. CC BY 4.0',
          url: 'https://creativecommons.org/licenses/by/4.0/',
        },
      },
    ]);
  });

  test.each(FORMATS)('is not in %s where its license keeps it from traveling', (format) => {
    const written = write(format, roomWith({ license: 'All rights reserved' }));
    expect(written).not.toMatch(/media:content|<img|image\/png/);
  });
});

import { describe, expect, test } from 'vitest';
import { chaptersJson } from '../../../src/core/feed/chapters-json.ts';
import { feedOf, feedsOf, itemOf } from '../../support/a-podcast-feed.ts';
import { aShow, episodeFiles, theEpisode } from '../../support/an-episode.ts';
import { aNewsroom, anAuthor, aPublication, type Fields } from '../../support/builders.ts';
import { HIDDEN_STORIES } from '../../support/hidden-stories.ts';

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

  test.each<readonly [string, Fields]>([
    ...HIDDEN_STORIES,
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

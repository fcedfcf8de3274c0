import { describe, expect, test } from 'vitest';
import { articleKey } from '../../../src/core/newsroom/page-key.ts';
import { storyPageHtml } from '../../../src/core/rendition/html/story-page.ts';
import { leftOut } from '../../../src/core/rendition/left-out.ts';
import { copyOf, TEXT_RENDITIONS } from '../../../src/core/rendition/registry.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { aShow, episodeFiles, theEpisode } from '../../support/an-episode.ts';
import { aNewsroom, anAuthor, type FileChanges } from '../../support/builders.ts';

const ADDRESS = 'https://ledger.example/media/talk.mp3';
const MEDIA = { license: 'CC-BY-SA-4.0', synthesizer: { name: 'espeak-ng', trained: false } };
const room = aNewsroom(
  episodeFiles({ chapters: [{ at: '1:20', title: 'The mouth' }] }, {}, { media: MEDIA }),
);
const story = theEpisode(room);

describe('the recording of an episode', () => {
  test.each(TEXT_RENDITIONS.map(({ id }) => id))(
    'goes with the %s copy as a link that says what it is, under its own license',
    (id) => {
      const copy = copyOf(story, room, id);
      expect(copy).toContain(ADDRESS);
      expect(copy).toContain('A story (2:31, synthetic speech)');
      expect(copy).toContain('CC BY-SA 4.0');
    },
  );

  test('is said to be left out, with what may be done about it', () => {
    expect(leftOut(storyOf(story, room), { images: true })).toEqual([
      {
        what: 'Recording: A story',
        why: 'Copies carry no sound; a link to it stands in its place, and it may be taken under CC BY-SA 4.0.',
        url: ADDRESS,
      },
    ]);
    const barred = aNewsroom(episodeFiles({}, {}, { media: { license: 'All rights reserved' } }));
    expect(leftOut(storyOf(theEpisode(barred), barred), { images: true })[0]?.why).toBe(
      'Copies carry no sound; a link to it stands in its place, and its own license (All rights reserved) lets nobody else publish it; ask Pat Lens for it.',
    );
  });

  test('is an item of its own in ninjs, where it may travel', () => {
    const [item] = JSON.parse(copyOf(story, room, 'ninjs')).associations;
    expect(item).toMatchObject({
      type: 'audio',
      uri: ADDRESS,
      rightsInfo: { linkedRights: 'https://creativecommons.org/licenses/by-sa/4.0/' },
      renditions: [{ contentType: 'audio/mpeg', sizeInBytes: 1000, duration: 151.4 }],
    });
    const barred = aNewsroom(episodeFiles({}, {}, { media: { license: 'All rights reserved' } }));
    expect(JSON.parse(copyOf(theEpisode(barred), barred, 'ninjs')).associations).toEqual([]);
  });

  test('leaves the words of the story, and so its fingerprint, as they are', () => {
    const silent = aNewsroom(episodeFiles({}, { episode: undefined }));
    expect(story.fingerprint).toBe(silent.articles[0]?.fingerprint);
  });

  test('stands on the page of the story as links to its places only: the page has a player', () => {
    const page = writeMarkup(storyPageHtml(story, room));
    expect(page).toContain(
      '<h2 id="the-mouth">The mouth</h2>\n<p class="time-link"><a href="/media/talk.mp3#t=80">Listen from 1:20</a></p>',
    );
    expect(page).not.toContain('<audio');
  });
});

describe('the key of the page of an episode changes with', () => {
  const keyOf = (changes: FileChanges): string => {
    const changed = aNewsroom({ ...episodeFiles(), ...changes });
    return articleKey(theEpisode(changed), changed, []);
  };

  test.each<readonly [string, FileChanges]>([
    ['the name of its show', { 'shows/river-talk.yaml': aShow({ name: 'Lake Talk' }) }],
    [
      'the license of its recording',
      { 'media/talk.yaml': episodeFiles({}, {}, { media: MEDIA })['media/talk.yaml'] },
    ],
    ['its recording', { 'media/talk.mp3': { kind: 'audio', type: 'audio/mpeg', bytes: 1001, seconds: 151 } }],
  ])('%s', (_, changes) => {
    expect(keyOf(changes)).not.toBe(keyOf({}));
  });

  test('a host of its show', () => {
    const hosted = (role: string): FileChanges => ({
      'shows/river-talk.yaml': aShow({ hosts: ['bo'] }),
      'authors/bo.mdx': anAuthor({ name: 'Bo', role }),
    });
    expect(keyOf(hosted('Host'))).not.toBe(keyOf(hosted('Editor')));
  });
});

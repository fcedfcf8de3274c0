import { describe, expect, test } from 'vitest';
import { byShow } from '../../../src/core/newsroom/queries.ts';
import { anEpisode, aShow, episodeFields, episodeFiles } from '../../support/an-episode.ts';
import {
  aNewsroom,
  anArticle,
  anAuthor,
  anImage,
  type FileChanges,
  problemsOf,
  someMedia,
} from '../../support/builders.ts';
import { HIDDEN_STORIES } from '../../support/hidden-stories.ts';

const CHAPTERS = [
  { at: '0:00', title: 'Hello' },
  { at: '0:40', title: 'The source' },
];

describe('an episode', () => {
  test('has its show, its recording and its chapters, which know the headings of the same name', () => {
    const { episode } = anEpisode({ number: 3, season: 2, chapters: CHAPTERS });
    expect(episode).toMatchObject({
      show: { id: 'river-talk', name: 'River Talk', language: 'en', category: 'News', explicit: false },
      audio: { id: 'talk', content: { seconds: 151.4 } },
      number: 3,
      season: 2,
    });
    expect(episode.chapters).toEqual([
      { at: 0, title: 'Hello', heading: null },
      { at: 40, title: 'The source', heading: 'the-source' },
    ]);
  });

  test('counts its recording among what the story shows', () => {
    expect(anEpisode().uses.media).toEqual(['talk']);
    expect(anEpisode({}, {}, { body: '<Audio media="talk" title="Again" />' }).uses.media).toEqual(['talk']);
  });

  test('is not needed for a podcast', () => {
    expect(problemsOf({ 'articles/2026/a-story.mdx': anArticle({ kind: 'podcast' }) })).toEqual([]);
  });

  test('may have the number of one in another season or show', () => {
    const other = (fields: object) => ({
      ...episodeFiles({ number: 1, season: 1 }),
      'shows/lake-talk.yaml': aShow(),
      'articles/2026/b.mdx': anArticle({ kind: 'podcast', episode: episodeFields({ number: 1, ...fields }) }),
    });
    expect(problemsOf(other({ season: 2 }))).toEqual([]);
    expect(problemsOf(other({ season: 1, show: 'lake-talk' }))).toEqual([]);
    expect(problemsOf(other({ season: 1 }))).toHaveLength(1);
  });

  test.each<readonly [string, FileChanges, string]>([
    [
      'a show that is not there',
      episodeFiles({ show: 'river-tlak' }),
      'no show "river-tlak". Did you mean "river-talk"?',
    ],
    [
      'a recording that is not there',
      episodeFiles({ audio: 'tlak' }),
      'no media "tlak". Did you mean "talk"?',
    ],
    [
      'an image',
      { ...episodeFiles({ audio: 'river' }), 'media/river.yaml': someMedia(), 'media/river.png': anImage() },
      'expected a recording, found "river, an image". Correct the value.',
    ],
    ['a key that is none', episodeFiles({ chapter: [] }), 'no key "chapter". Did you mean "chapters"?'],
    [
      'a time that is none',
      episodeFiles({ chapters: [{ at: 80, title: 'x' }] }),
      'expected a time such as 1:20 or 1:02:03, found "80". Correct the value.',
    ],
    [
      'half a number',
      episodeFiles({ number: 1.5 }),
      'expected a whole number from 1 on, found "1.5". Correct the value.',
    ],
    [
      'a role that is none',
      episodeFiles({ people: [{ name: 'Bo', role: 'naratorr' }] }),
      'Did you mean "narrator"?',
    ],
  ])('is refused with %s', (_, files, words) => {
    expect(problemsOf(files)).toEqual([expect.stringContaining(words)]);
  });

  test('is not accused of the faults of its show and its recording', () => {
    const problems = problemsOf({
      ...episodeFiles(),
      'shows/river-talk.yaml': aShow({ name: '' }),
      'media/talk.yaml': someMedia({ file: 'talk.mp3', license: 'CC BY' }),
    });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'content/media/talk.yaml',
      'content/shows/river-talk.yaml',
    ]);
  });
});

describe('the recording of an episode', () => {
  test.each(HIDDEN_STORIES)('is not published with %s', (_, fields) => {
    expect([...aNewsroom(episodeFiles({}, fields)).media.keys()]).toEqual([]);
  });

  test.each(HIDDEN_STORIES)('is there when another story plays it, with %s', (_, fields) => {
    const files = {
      ...episodeFiles({}, fields),
      'articles/2026/b.mdx': anArticle({}, '<Audio media="talk" title="The talk" />'),
    };
    expect([...aNewsroom(files).media.keys()]).toEqual(['talk']);
  });

  test('is spoken by a program only if it is a recording', () => {
    const synthesizer = { name: 'espeak-ng', trained: false };
    expect(problemsOf(episodeFiles({}, {}, { media: { synthesizer } }))).toEqual([]);
    expect(
      problemsOf({ 'media/river.yaml': someMedia({ synthesizer }), 'media/river.png': anImage() }),
    ).toEqual([expect.stringContaining('expected a recording, found "river, an image"')]);
  });
});

describe('a show', () => {
  const cover = (given: Parameters<typeof anImage>[0]): FileChanges => ({
    'shows/river-talk.yaml': aShow({ cover: 'river' }),
    'media/river.yaml': someMedia(),
    'media/river.png': anImage(given),
  });

  test('has its cover, its hosts and its episodes, the newest first', () => {
    const newsroom = aNewsroom({
      ...episodeFiles(),
      ...cover({ width: 1400, height: 1400 }),
      'shows/river-talk.yaml': aShow({ cover: 'river', hosts: ['bo'] }),
      'authors/bo.mdx': anAuthor({ name: 'Bo' }),
      'articles/2026/b.mdx': anArticle({
        kind: 'podcast',
        published: '2026-02-01T00:00:00Z',
        episode: episodeFields(),
      }),
    });
    const show = newsroom.shows.get('river-talk');
    expect(show?.cover?.id).toBe('river');
    expect(show?.hosts.map(({ name }) => name)).toEqual(['Bo']);
    expect(byShow(newsroom, 'river-talk').map(({ slug }) => slug)).toEqual(['b', 'a-story']);
    expect(byShow(newsroom, 'lake-talk')).toEqual([]);
  });

  test.each([
    [{ width: 1400, height: 1399 }, 'png of 1400 by 1399'],
    [{ width: 1000, height: 1000 }, 'png of 1000 by 1000'],
    [{ width: 4000, height: 4000 }, 'png of 4000 by 4000'],
    [{ width: 1400, height: 1400, type: 'image/svg+xml' as const }, 'svg+xml of 1400 by 1400'],
  ])('is refused with a cover that directories refuse: %j', (given, words) => {
    expect(problemsOf(cover(given))).toEqual([
      `content/shows/river-talk.yaml:3 cover: expected a square JPEG or PNG of 1400 to 3000 pixels, found "river, ${words}". Correct the value.`,
    ]);
  });

  test.each([
    [{ cover: 'rivre' }, 'no media "rivre"'],
    [{ hosts: ['ana-exmaple'] }, 'no author "ana-exmaple". Did you mean "ana-example"?'],
    [{ category: 'Busines' }, 'Did you mean "Business"?'],
    [{ langauge: 'en' }, 'no key "langauge". Did you mean "language"?'],
  ])('is refused with %j', (fields, words) => {
    expect(problemsOf({ 'shows/river-talk.yaml': aShow(fields) })).toEqual([expect.stringContaining(words)]);
  });

  test('can be linked to, and its feed', () => {
    const links =
      '[Talk](/podcasts/river-talk/) [feed](/podcasts/river-talk/feed.xml) [all](/podcasts/) [x](/podcast.xml)';
    expect(problemsOf(episodeFiles({}, {}, { body: links }))).toEqual([]);
    expect(problemsOf(episodeFiles({}, {}, { body: '[Talk](/podcasts/river-tlak/)' }))).toEqual([
      expect.stringContaining('Did you mean "/podcasts/river-talk/"?'),
    ]);
  });
});

import { stringify } from 'yaml';
import { type EpisodeStory, isEpisode } from '../../src/core/newsroom/episode.ts';
import type { Newsroom } from '../../src/core/newsroom/newsroom.ts';
import { aNewsroom, anArticle, aRecording, type Fields, type FileChanges, someMedia } from './builders.ts';

export const aShow = (fields: Fields = {}): string =>
  stringify({ name: 'River Talk', description: 'About rivers, once a month.', ...fields });

/** Front matter of an episode; a key that is undefined is left out. */
export const episodeFields = (fields: Fields = {}): Fields => ({
  show: 'river-talk',
  audio: 'talk',
  ...fields,
});

const BODY = '## The source\n\nWater.\n\n## The mouth\n\nMore water.';

/** A show, a recording of 2:31 and the one story, which is its transcript with the headings "The source" and "The mouth". */
export const episodeFiles = (
  episode: Fields = {},
  story: Fields = {},
  { media = {}, body = BODY }: { readonly media?: Fields; readonly body?: string } = {},
): FileChanges => ({
  'shows/river-talk.yaml': aShow(),
  'media/talk.yaml': someMedia({ file: 'talk.mp3', alt: 'A talk', ...media }),
  'media/talk.mp3': aRecording,
  'articles/2026/a-story.mdx': anArticle(
    { kind: 'podcast', episode: episodeFields(episode), ...story },
    body,
  ),
});

/** The episode in a newsroom of these files. */
export function theEpisode(newsroom: Newsroom): EpisodeStory {
  const [first] = newsroom.articles;
  if (!first || !isEpisode(first)) throw new Error('the newest story is no episode');
  return first;
}

export const anEpisode = (...given: Parameters<typeof episodeFiles>): EpisodeStory =>
  theEpisode(aNewsroom(episodeFiles(...given)));

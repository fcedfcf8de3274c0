import type { z } from 'zod';
import type { FileContent } from './content-folder.ts';
import type { episodeSchema } from './episode-schema.ts';
import type { Article, Author, Identified, Media } from './newsroom.ts';
import type { showSchema } from './show-schema.ts';
import { paths } from './urls.ts';
import { fileName } from './work.ts';

/** A podcast that episodes belong to. */
export type Show = Omit<z.output<typeof showSchema>, 'cover' | 'hosts' | 'language'> &
  Identified & {
    readonly language: string;
    readonly cover: Media | null;
    readonly hosts: readonly Author[];
  };

/** What a story of the kind podcast has besides its text, which is the transcript. */
export interface Episode {
  readonly show: Show;
  readonly number: number | null;
  readonly season: number | null;
  readonly audio: Recording;
  readonly chapters: readonly Chapter[];
  readonly people: z.output<typeof episodeSchema>['people'];
}

/** A recording whose length is known. */
export type Recording = Media & {
  readonly content: Extract<FileContent, { kind: 'audio' }> & { readonly seconds: number };
};

export interface Chapter {
  /** Seconds from the start. */
  readonly at: number;
  readonly title: string;
  /** The id of the heading of the same name in the transcript; null where it has none. */
  readonly heading: string | null;
}

/** A story that is an episode. */
export type EpisodeStory = Article & { readonly episode: Episode };

export const isEpisode = (article: Article): article is EpisodeStory => article.episode !== null;

/** Path of a place in a recording, by seconds from its start (Media Fragments URI 1.0, section 4.2.1). */
export const timeAddress = (audio: Media, at: number): string => `${paths.media(fileName(audio))}#t=${at}`;

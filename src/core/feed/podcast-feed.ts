import { generateRssFeed } from 'feedsmith';
import type { License } from '../license/license.ts';
import { licenseId, licenseUrl, shortName } from '../license/license-names.ts';
import type { EpisodeStory } from '../newsroom/episode.ts';
import type { Author, Newsroom, Publication } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { fileName } from '../newsroom/work.ts';
import { syntheticNotice } from '../rendition/recording.ts';
import { storyFiles } from '../rendition/story-files.ts';
import { closeCdata } from './close-cdata.ts';
import { feedItem, latestChange } from './feed-item.ts';
import { podcastGuid } from './podcast-guid.ts';
import type { PodcastScope } from './podcast-scope.ts';
import { feedRights } from './rights-line.ts';

/**
 * RSS 2.0.11 with Apple's podcast tags and the podcast namespace 1.0 (https://podcasting2.org). Whatever may be listened
 * to is in it, whether or not it may be republished: `podcast:license` on each item is that of the recording.
 */
export function podcastFeed(scope: PodcastScope, newsroom: Newsroom): string {
  const { publication } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const feedUrl = at(scope.path);
  const cover = scope.cover && at(paths.media(fileName(scope.cover)));
  return closeCdata(
    generateRssFeed({
      title: scope.title,
      link: at(scope.page),
      description: scope.description,
      language: scope.language,
      copyright: feedRights(publication),
      managingEditor: { name: publication.name, email: publication.email },
      lastBuildDate: latestChange(scope.episodes, newsroom),
      ...(cover === null ? {} : { image: { url: cover, title: scope.title, link: at(scope.page) } }),
      atom: { links: [{ href: feedUrl, rel: 'self', type: 'application/rss+xml' }] },
      itunes: {
        ...(cover === null ? {} : { image: cover }),
        categories: scope.categories.map((text) => ({ text })),
        explicit: scope.explicit,
        author: namesOf(scope.hosts) || publication.name,
        type: 'episodic',
        owner: { name: publication.name, email: publication.email },
      },
      podcast: {
        guid: podcastGuid(feedUrl),
        medium: 'podcast',
        persons: hostsOf(scope.hosts, publication),
        ...commonLicense(scope.episodes),
      },
      items: scope.episodes.map((story) => episodeItem(story, newsroom)),
    }),
  );
}

function episodeItem(story: EpisodeStory, newsroom: Newsroom) {
  const item = feedItem(story, newsroom);
  const { episode } = story;
  const { audio, number, season, show } = episode;
  return {
    title: item.title,
    link: item.url,
    guid: { value: item.url, isPermaLink: true },
    pubDate: item.published,
    description: descriptionOf(story),
    dc: { creators: item.authors.map(({ name }) => name), languages: [item.language] },
    dcterms: { modified: [item.modified], rightsHolders: [item.rightsHolder] },
    enclosures: [
      {
        url: absoluteUrl(paths.media(fileName(audio)), newsroom.publication.url),
        length: audio.content.bytes,
        type: audio.content.type,
      },
    ],
    itunes: {
      duration: Math.round(audio.content.seconds),
      explicit: show.explicit,
      author: namesOf(story.authors),
      ...(number === null ? {} : { episode: number }),
      ...(season === null ? {} : { season }),
      episodeType: 'full',
    },
    podcast: podcastTags(story, newsroom),
    ...(item.html === null ? {} : { content: { encoded: item.html } }),
  };
}

/** What it is, and first of all that no person speaks, where that is so; the licenses of sound and text, which may differ. */
const descriptionOf = ({ dek, license, episode: { audio } }: EpisodeStory): string =>
  [syntheticNotice(audio), dek, `Recording: ${shortName(audio.license)}. Transcript: ${shortName(license)}.`]
    .filter(Boolean)
    .join(' ');

function podcastTags(story: EpisodeStory, newsroom: Newsroom) {
  const { publication } = newsroom;
  const { slug, episode, language } = story;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const notice = syntheticNotice(episode.audio);
  const text = storyFiles(story, newsroom).find(({ id }) => id === 'text');
  const copy = text && { url: at(paths.copy(slug, text.name)), type: text.mediaType, language };
  return {
    transcripts: [{ url: at(paths.article(slug)), type: 'text/html', language }, ...(copy ? [copy] : [])],
    ...(episode.chapters.length > 0
      ? { chapters: { url: at(paths.chapters(slug)), type: 'application/json+chapters' } }
      : {}),
    persons: peopleOf(story, publication),
    ...(episode.number === null ? {} : { episode: { number: episode.number } }),
    ...(episode.season === null ? {} : { season: { number: episode.season } }),
    license: licenseTag(episode.audio.license),
    ...(notice === null ? {} : { txts: [{ display: notice, purpose: 'synthetic-speech' }] }),
  };
}

/** Those of an item take the place of those of the feed, so the hosts are among them. */
const peopleOf = ({ episode }: EpisodeStory, publication: Publication) =>
  episode.people.length === 0
    ? []
    : [
        ...hostsOf(episode.show.hosts, publication),
        ...episode.people.map(({ name, role, url }) => ({
          display: name,
          role,
          ...(url === undefined ? {} : { href: url }),
        })),
      ];

const hostsOf = (hosts: readonly Author[], publication: Publication) =>
  hosts.map(({ id, name }) => ({
    display: name,
    role: 'host',
    href: absoluteUrl(paths.author(id), publication.url),
  }));

/** In lower case, as the specification asks; `arr` is its word for all rights reserved. */
function licenseTag(license: License) {
  const url = licenseUrl(license);
  const display = license.kind === 'all-rights-reserved' ? 'arr' : licenseId(license).toLowerCase();
  return { display, ...(url === null ? {} : { url }) };
}

/** That of the whole feed, where all recordings share one. */
function commonLicense(episodes: readonly EpisodeStory[]) {
  const [first, ...others] = [
    ...new Map(episodes.map(({ episode: { audio } }) => [licenseId(audio.license), audio.license])).values(),
  ];
  return first && others.length === 0 ? { license: licenseTag(first) } : {};
}

const namesOf = (authors: readonly Author[]): string => authors.map(({ name }) => name).join(', ');

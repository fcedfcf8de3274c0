import type { AudioObject, PodcastEpisode, PodcastSeries } from 'schema-dts';
import { licenseUrl } from '../license/license-names.ts';
import type { EpisodeStory, Recording, Show } from '../newsroom/episode.ts';
import type { Newsroom, Publication } from '../newsroom/newsroom.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import { fileName, workOfMedia } from '../newsroom/work.ts';
import { syntheticNotice } from '../rendition/recording.ts';
import { toUtc } from '../text/date-time.ts';
import { toIsoDuration } from '../text/duration.ts';
import { jsonForScript, type Markup } from '../text/markup.ts';
import { authorNode, publicationId, publisherNode } from './json-ld-newsroom.ts';
import { creatorNode, licenseOf } from './json-ld-parts.ts';

/** The episode and its show, besides the article that is the transcript; nothing for a story that is none. */
export function episodeNodes(
  story: EpisodeStory,
  newsroom: Newsroom,
): readonly (PodcastEpisode | PodcastSeries)[] {
  return [episodeNode(story, newsroom), seriesNode(story.episode.show, newsroom)];
}

/** A show as the page about it describes it. */
export const showJsonLd = (show: Show, newsroom: Newsroom): Markup =>
  jsonForScript({
    '@context': 'https://schema.org',
    '@graph': [seriesNode(show, newsroom), publisherNode(newsroom.publication)],
  });

function episodeNode(story: EpisodeStory, newsroom: Newsroom): PodcastEpisode {
  const { publication } = newsroom;
  const { show, number, season, people } = story.episode;
  const url = absoluteUrl(paths.article(story.slug), publication.url);
  return {
    '@type': 'PodcastEpisode',
    '@id': `${url}#episode`,
    url,
    name: story.title,
    description: story.dek,
    inLanguage: story.language,
    datePublished: toUtc(story.published),
    duration: toIsoDuration(story.episode.audio.content.seconds),
    ...(number === null ? {} : { episodeNumber: number }),
    ...(season === null ? {} : { partOfSeason: { '@type': 'PodcastSeason', seasonNumber: season } }),
    partOfSeries: { '@id': seriesId(show, publication) },
    publisher: { '@id': publicationId(publication) },
    ...(people.length === 0
      ? {}
      : {
          contributor: people.map(({ name, url: page }) => ({
            '@type': 'Person',
            name,
            ...(page === undefined ? {} : { url: page }),
          })),
        }),
    associatedMedia: audioNode(story, newsroom),
    subjectOf: { '@id': `${url}#article` },
  };
}

/** The recording with its own license, and with what spoke it where no person did. */
function audioNode({ slug, episode: { audio } }: EpisodeStory, newsroom: Newsroom): AudioObject {
  const { publication } = newsroom;
  const work = workOfMedia(audio, publication);
  const { creators, copyrightNotice } = work.attribution;
  return {
    '@type': 'AudioObject',
    contentUrl: work.url,
    encodingFormat: audio.content.type,
    contentSize: String(audio.content.bytes),
    duration: toIsoDuration(audio.content.seconds),
    creator: creators.map(({ name }) => creatorNode(name, newsroom)),
    creditText: creators.map(({ name }) => name).join(', '),
    ...(copyrightNotice === null ? {} : { copyrightNotice }),
    ...licenseOf(work),
    acquireLicensePage: absoluteUrl(paths.republishArticle(slug), publication.url),
    ...syntheticSource(audio),
  };
}

/** IPTC's word for a voice that is no person's: made by rules, or learned from the voices of people. */
function syntheticSource(audio: Recording) {
  const notice = syntheticNotice(audio);
  if (notice === null || !audio.synthesizer) return {};
  const digitalSourceType = audio.synthesizer.trained
    ? 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
    : 'https://schema.org/AlgorithmicMediaDigitalSource';
  return { description: notice, digitalSourceType } as const;
}

function seriesNode(show: Show, { publication }: Newsroom): PodcastSeries {
  const url = absoluteUrl(paths.show(show.id), publication.url);
  const license = show.cover && licenseUrl(show.cover.license);
  return {
    '@type': 'PodcastSeries',
    '@id': seriesId(show, publication),
    url,
    name: show.name,
    description: show.description,
    inLanguage: show.language,
    webFeed: absoluteUrl(paths.showFeed(show.id), publication.url),
    publisher: { '@id': publicationId(publication) },
    ...(show.hosts.length > 0 ? { author: show.hosts.map((host) => authorNode(host, publication)) } : {}),
    ...(show.cover === null
      ? {}
      : {
          image: {
            '@type': 'ImageObject',
            contentUrl: absoluteUrl(paths.media(fileName(show.cover)), publication.url),
            creditText: show.cover.creators.map(({ name }) => name).join(', '),
            ...(license === null ? {} : { license }),
          },
        }),
  };
}

const seriesId = ({ id }: Show, { url }: Publication): string => `${absoluteUrl(paths.show(id), url)}#series`;

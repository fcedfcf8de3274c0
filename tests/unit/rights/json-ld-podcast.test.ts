import { describe, expect, test } from 'vitest';
import { articleJsonLd } from '../../../src/core/rights/json-ld.ts';
import { showJsonLd } from '../../../src/core/rights/json-ld-podcast.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { aShow, episodeFiles, theEpisode } from '../../support/an-episode.ts';
import { aNewsroom, anArticle, theStory } from '../../support/builders.ts';

type Node = Readonly<Record<string, unknown>>;

const nodesOf = (...given: Parameters<typeof episodeFiles>): readonly Node[] => {
  const room = aNewsroom(episodeFiles(...given));
  return JSON.parse(writeMarkup(articleJsonLd(theEpisode(room), room)))['@graph'];
};

const nodeOf = (type: string, ...given: Parameters<typeof episodeFiles>): Node =>
  nodesOf(...given).find((node) => node['@type'] === type) ?? {};

describe('the structured data of an episode', () => {
  test('describes the recording with its own license, beside the article that is the transcript', () => {
    const episode = nodeOf('PodcastEpisode', {
      number: 4,
      season: 2,
      people: [{ name: 'Gil Guest', url: 'https://gil.example/' }],
    });
    expect(episode).toMatchInlineSnapshot(`
      {
        "@id": "https://ledger.example/articles/a-story/#episode",
        "@type": "PodcastEpisode",
        "associatedMedia": {
          "@type": "AudioObject",
          "acquireLicensePage": "https://ledger.example/articles/a-story/republish/",
          "contentSize": "1000",
          "contentUrl": "https://ledger.example/media/talk.mp3",
          "copyrightNotice": "© Pat Lens",
          "creator": [
            {
              "@type": "Person",
              "name": "Pat Lens",
            },
          ],
          "creditText": "Pat Lens",
          "duration": "PT2M31S",
          "encodingFormat": "audio/mpeg",
          "license": "https://creativecommons.org/licenses/by/4.0/",
        },
        "contributor": [
          {
            "@type": "Person",
            "name": "Gil Guest",
            "url": "https://gil.example/",
          },
        ],
        "datePublished": "2026-01-05T14:00:00Z",
        "description": "What it is about.",
        "duration": "PT2M31S",
        "episodeNumber": 4,
        "inLanguage": "en",
        "name": "A story",
        "partOfSeason": {
          "@type": "PodcastSeason",
          "seasonNumber": 2,
        },
        "partOfSeries": {
          "@id": "https://ledger.example/podcasts/river-talk/#series",
        },
        "publisher": {
          "@id": "https://ledger.example/#organization",
        },
        "subjectOf": {
          "@id": "https://ledger.example/articles/a-story/#article",
        },
        "url": "https://ledger.example/articles/a-story/",
      }
    `);
    const [article] = nodesOf();
    expect(article).toMatchObject({
      '@type': 'Article',
      '@id': 'https://ledger.example/articles/a-story/#article',
      license: 'https://creativecommons.org/licenses/by-nc-nd/4.0/',
    });
  });

  test('leads to its show', () => {
    expect(nodeOf('PodcastSeries')).toMatchObject({
      '@id': (nodeOf('PodcastEpisode')['partOfSeries'] as Node)['@id'],
      webFeed: 'https://ledger.example/podcasts/river-talk/feed.xml',
    });
  });

  test('grants nothing where all rights in the recording are reserved', () => {
    const { associatedMedia } = nodeOf(
      'PodcastEpisode',
      {},
      {},
      { media: { license: 'All rights reserved' } },
    );
    expect(associatedMedia).not.toHaveProperty('license');
  });

  test.each([
    [false, 'https://schema.org/AlgorithmicMediaDigitalSource'],
    [true, 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'],
  ])('says of a voice that is no person’s what it is, trained or not (%s)', (trained, type) => {
    const { associatedMedia } = nodeOf(
      'PodcastEpisode',
      {},
      {},
      { media: { synthesizer: { name: 'x', trained } } },
    );
    expect(associatedMedia).toMatchObject({
      digitalSourceType: type,
      description: expect.stringContaining('Synthetic speech'),
    });
  });

  test('is not there for a podcast without a recording', () => {
    const room = aNewsroom({ 'articles/2026/a-story.mdx': anArticle({ kind: 'podcast' }) });
    expect(writeMarkup(articleJsonLd(theStory(room), room))).not.toMatch(/Podcast(?:Episode|Series)/);
  });
});

test('a show that ends the script it stands in stays in it', () => {
  const name = '</script><script>alert(1)</script>';
  const room = aNewsroom({ 'shows/river-talk.yaml': aShow({ name, description: name }) });
  const show = room.shows.get('river-talk');
  const written = show ? writeMarkup(showJsonLd(show, room)) : '';
  expect(written).not.toContain('<');
  expect(JSON.parse(written)['@graph'][0].name).toBe(name);
});

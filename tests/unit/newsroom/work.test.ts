import { describe, expect, test } from 'vitest';
import { variantsOf } from '../../../src/core/newsroom/image-variants.ts';
import { absoluteUrl } from '../../../src/core/newsroom/urls.ts';
import { workOf } from '../../../src/core/newsroom/work.ts';
import {
  aDataset,
  aNewsroom,
  anArticle,
  anImage,
  aPublication,
  aRecording,
  type FileChanges,
  someMedia,
  theStory,
} from '../../support/builders.ts';

function workIn(files: FileChanges) {
  const room = aNewsroom(files);
  return workOf(theStory(room), room);
}

const story = (fields: Readonly<Record<string, unknown>>, body?: string): FileChanges => ({
  'articles/2026/a-story.mdx': anArticle(fields, body),
});

describe('a story as a work', () => {
  test('has everything a credit must supply', () => {
    expect(workIn({})).toMatchInlineSnapshot(`
      {
        "attribution": {
          "changes": null,
          "copyrightNotice": "© 2026 The Ledger",
          "creators": [
            {
              "name": "Ana Example",
              "role": "author",
              "url": "https://ledger.example/authors/ana-example/",
            },
          ],
          "disclaimer": "Provided as is, without warranties of any kind.",
          "license": {
            "clauses": "by-nc-nd",
            "kind": "cc",
            "port": null,
            "version": "4.0",
          },
          "morePermissions": "https://ledger.example/articles/a-story/republish/",
          "published": "2026-01-05T09:00:00-05:00",
          "source": {
            "name": "The Ledger",
            "url": "https://ledger.example/articles/a-story/",
          },
          "title": "A story",
          "updated": null,
        },
        "fingerprint": "n1-sha256-2eedc17d83a428b49a3ef95d2610481a3c75dd25573c8b8d4b8de1ea8dcc042a",
        "id": "a-story",
        "kind": "story",
        "license": {
          "clauses": "by-nc-nd",
          "kind": "cc",
          "port": null,
          "version": "4.0",
        },
        "parts": [],
        "shortUrl": "https://ledger.example/s/cnkhfnh/",
        "url": "https://ledger.example/articles/a-story/",
        "version": 1,
      }
    `);
  });

  test('belongs to the copyright holder the publication names', () => {
    const { attribution } = workIn({
      'publication.yaml': aPublication({ copyrightHolder: 'Ledger Media Inc.' }),
    });
    expect(attribution.copyrightNotice).toBe('© 2026 Ledger Media Inc.');
  });

  test.each(['CC0-1.0', 'CC-PDM-1.0'])('claims no copyright under %s', (license) => {
    expect(workIn(story({ license })).attribution.copyrightNotice).toBeNull();
  });
});

describe('a story that first appeared elsewhere', () => {
  const origin = { publisher: 'River News', url: 'https://river.example/a', changes: 'shortened' };

  test('is credited to its first publisher, with what was changed', () => {
    const { attribution } = workIn(story({ origin: { ...origin, published: '2019-05-01T09:00:00Z' } }));
    expect(attribution).toMatchObject({
      source: { name: 'River News', url: 'https://river.example/a' },
      copyrightNotice: '© 2019 River News',
      published: '2019-05-01T09:00:00Z',
      changes: 'shortened',
    });
  });

  test('names no year of copyright that nobody knows', () => {
    expect(workIn(story({ origin })).attribution.copyrightNotice).toBe('© River News');
  });
});

describe('the parts of a story', () => {
  const illustrations: FileChanges = {
    'media/hero.yaml': someMedia({ license: 'All rights reserved', file: 'hero.png' }),
    'media/hero.png': anImage(),
    'media/river.yaml': someMedia({
      title: 'The river',
      source: { title: 'Lens archive', url: 'https://lens.example/1' },
    }),
    'media/river.png': anImage(),
    'media/talk.yaml': someMedia({ file: 'talk.mp3', license: 'CC-BY-ND-4.0' }),
    'media/talk.mp3': aRecording,
    'data/flow.yaml': aDataset({ license: 'CC-BY-SA-4.0' }),
    'data/flow.csv': 'year,flow\n2019,1\n',
  };
  const body =
    '<Figure media="river" />\n\n<Figure media="hero" />\n\n<Audio media="talk" title="x" />\n\n<Chart data="flow" />';

  test('are works of their own, each once, with its own license', () => {
    const { parts } = workIn({ ...illustrations, ...story({ hero: 'hero' }, body) });
    expect(
      parts.map(({ kind, id, license, url }) => [
        kind,
        id,
        JSON.stringify(license).match(/by[^"]*|all[^"]*/)?.[0],
        url,
      ]),
    ).toEqual([
      ['image', 'hero', 'all-rights-reserved', 'https://ledger.example/media/hero.png'],
      ['image', 'river', 'by', 'https://ledger.example/media/river.png'],
      ['audio', 'talk', 'by-nd', 'https://ledger.example/media/talk.mp3'],
      ['chart', 'flow', 'by-sa', 'https://ledger.example/data/flow.csv'],
    ]);
  });

  test('are credited to who made them and where they come from', () => {
    const { parts } = workIn({ ...illustrations, ...story({}, body) });
    const river = parts.find(({ id }) => id === 'river');
    expect(river?.attribution).toMatchObject({
      title: 'The river',
      creators: [{ name: 'Pat Lens', url: null, role: 'photographer' }],
      source: { name: 'Lens archive', url: 'https://lens.example/1' },
      copyrightNotice: '© Pat Lens',
    });
    const flow = parts.find(({ id }) => id === 'flow');
    expect(flow?.attribution.creators).toEqual([{ name: 'The Ledger', url: null, role: 'data' }]);
  });
});

describe('an address', () => {
  test.each([
    ['/articles/a/', 'https://a.example/articles/a/'],
    ['https://b.example/c', 'https://b.example/c'],
    ['mailto:a@a.example', 'mailto:a@a.example'],
    ['/search/?q=a#b', 'https://a.example/search/?q=a#b'],
    ['//evil.example/', 'https://evil.example/'],
  ])('%s is %s in full', (path, full) => {
    expect(absoluteUrl(path, 'https://a.example/')).toBe(full);
  });
});

describe('an image is offered', () => {
  const variants = (width: number, type: 'image/png' | 'image/svg+xml' = 'image/png') => {
    const room = aNewsroom({ 'media/river.yaml': someMedia(), 'media/river.png': anImage({ width, type }) });
    const media = room.media.get('river');
    return media ? variantsOf(media).map((variant) => `${variant.width}.${variant.format}`) : [];
  };

  test.each([
    [300, ['300.avif', '300.webp']],
    [480, ['480.avif', '480.webp']],
    [1200, ['480.avif', '960.avif', '1200.avif', '480.webp', '960.webp', '1200.webp']],
    [1600, ['480.avif', '960.avif', '1600.avif', '480.webp', '960.webp', '1600.webp']],
    [9000, ['480.avif', '960.avif', '1600.avif', '480.webp', '960.webp', '1600.webp']],
  ])('of %i pixels in widths it has', (width, expected) => {
    expect(variants(width)).toEqual(expected);
  });

  test('as it is where it is SVG', () => {
    expect(variants(900, 'image/svg+xml')).toEqual([]);
  });
});

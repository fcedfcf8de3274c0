import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aShow, episodeFields } from '../support/an-episode.ts';
import { anArticle, anAuthor, someMedia } from '../support/builders.ts';
import { writeContent, writeEverything, writeImage } from '../support/content-on-disk.ts';
import { EVERYTHING } from '../support/everything.ts';
import { buildNewsroom, digestsOf } from '../support/run-newsroom.ts';
import { silentMp3 } from '../support/silent-mp3.ts';

let folder: string;

/** A show with one episode, besides everything else. */
const EPISODE = {
  'shows/river-talk.yaml': aShow({ hosts: ['host'] }),
  'authors/host.mdx': anAuthor({ name: 'Hana Host' }),
  'media/source.yaml': someMedia({ file: 'source.mp3' }),
  'articles/2026/the-source.mdx': anArticle(
    {
      kind: 'podcast',
      authors: ['ana'],
      episode: episodeFields({ audio: 'source', chapters: [{ at: '0:05', title: 'The source' }] }),
    },
    '## The source\n\nWater.',
  ),
} as const;

beforeAll(async () => {
  folder = await writeEverything();
  for (const [path, text] of Object.entries(EPISODE)) writeContent(folder, path, text);
  writeFileSync(join(folder, 'content/media/source.mp3'), silentMp3(20));
  await buildNewsroom(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const imprint = (text: string) => `---\ntitle: Imprint\ndescription: Who we are.\n---\n\n${text}\n`;

/** The compiled pages are of the source code, not of the newsroom; the first build from nothing made them for itself. */
function forgetAllButTheProgram(cache: string): void {
  for (const name of readdirSync(cache)) {
    if (name !== 'pages') rmSync(join(cache, name), { recursive: true });
  }
}

type Path = keyof typeof EVERYTHING;

/** Changes a word of a file of the newsroom. */
const edit = (path: Path, from: string, to: string) => () => {
  if (!EVERYTHING[path].includes(from)) throw new Error(`${path} does not say "${from}"`);
  writeContent(folder, path, EVERYTHING[path].replace(from, to));
};

describe('a build that reuses pages makes what a build from nothing makes, byte for byte', () => {
  const cases: readonly [string, () => void | Promise<void>][] = [
    ['nothing', () => undefined],
    ['a word of the story', edit('articles/2026/the-river.mdx', 'Last paragraph', 'Final paragraph')],
    ['the name of an author', edit('authors/ana.mdx', 'Ana Example', 'Ana Exemplar')],
    ['the bio of an author', edit('authors/ana.mdx', 'rivers', 'lakes')],
    ['a topic', edit('topics/water.yaml', 'Water', 'Fresh water')],
    ['an organization', edit('organizations/dam.yaml', 'Dam Inc.', 'Dam Ltd.')],
    ['a step of a rule', edit('regulations/dam-act.yaml', 'Small dams', 'Tiny dams')],
    ['the license of an image', edit('media/open.yaml', 'CC-BY-4.0', 'CC-BY-SA-4.0')],
    ['an image itself', () => writeImage(folder, 'media/open.png', '#884400')],
    ['a figure of a dataset', edit('data/flow.csv', '1400', '1450')],
    ['a glossary term', edit('glossary/weir.mdx', 'A low dam.', 'A very low dam.')],
    ['the publication', edit('publication.yaml', 'The Ledger', 'The Daily Ledger')],
    [
      'a second story that is related',
      () =>
        writeContent(
          folder,
          'articles/2026/second.mdx',
          '---\ntitle: Second\ndek: D\nkind: story\nauthors: [ana]\ntopics: [water]\npublished: 2026-04-01T00:00:00Z\n---\n\nText.\n',
        ),
    ],
    [
      'a show',
      () => writeContent(folder, 'shows/river-talk.yaml', aShow({ name: 'Lake Talk', hosts: ['host'] })),
    ],
    ['a host of a show', () => writeContent(folder, 'authors/host.mdx', anAuthor({ name: 'Hana Hostess' }))],
    ['a recording', () => writeFileSync(join(folder, 'content/media/source.mp3'), silentMp3(30))],
    [
      'the license of a recording',
      () => writeContent(folder, 'media/source.yaml', someMedia({ file: 'source.mp3', license: 'CC0-1.0' })),
    ],
    [
      'a chapter',
      () =>
        writeContent(
          folder,
          'articles/2026/the-source.mdx',
          EPISODE['articles/2026/the-source.mdx'].replace('0:05', '0:07'),
        ),
    ],
    ['an evergreen page', () => writeContent(folder, 'pages/imprint.mdx', imprint('A house by the river.'))],
    ['its text', () => writeContent(folder, 'pages/imprint.mdx', imprint('A house on the hill.'))],
    ['an episode, deleted', () => rmSync(join(folder, 'content/articles/2026/the-source.mdx'))],
    ['the second story, deleted', () => rmSync(join(folder, 'content/articles/2026/second.mdx'))],
  ];

  test.each(cases)('after a change of %s', async (_what, change) => {
    await change();
    await buildNewsroom(folder);
    const reused = digestsOf(join(folder, 'dist'));
    await buildNewsroom(folder, {
      NEWSROOM_OUT: join(folder, 'clean'),
      NEWSROOM_CACHE: join(folder, 'clean-cache'),
    });
    const clean = digestsOf(join(folder, 'clean'));
    forgetAllButTheProgram(join(folder, 'clean-cache'));
    rmSync(join(folder, 'clean'), { recursive: true });
    expect(reused).toEqual(clean);
  });
});

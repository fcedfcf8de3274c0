import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { newsroomShelf } from '../../../src/core/originals/newsroom-shelf.ts';
import { originalOf } from '../../../src/core/originals/original-of.ts';
import { htmlCopy } from '../../../src/core/rendition/html/html-copy.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { findStory, type StoryShelf } from '../../../src/core/verification/find-story.ts';
import { readCopy } from '../../../src/core/verification/read-copy.ts';
import { storyNumbers } from '../../../src/core/verification/sketch.ts';
import { storiesWith, writeIndex } from '../../../src/core/verification/story-index.ts';
import { verifyCopy } from '../../../src/core/verification/verify.ts';
import { aNewsroom, anArticle, theStory } from '../../support/builders.ts';
import { inCmsShell } from './cms-shell.ts';
import { aFiller, aTarget } from './stories.ts';

const body = (...numbers: readonly number[]): string =>
  numbers.map((n) => `${aTarget(n)} ${aFiller(n)}`).join('\n\n');

const WITHDRAWN = [
  'Gauge keepers along the lower reach wrote their numbers on slates until the winter when the slates froze.',
  'Since then a pencil hangs from a nail at each post, and the ledger is copied every Friday by whoever passes.',
  'A comparison of both records shows a gap of eleven days that nobody has been able to explain.',
];

const newsroom = aNewsroom({
  'articles/2026/a-story.mdx': anArticle({ title: 'The first of three' }, body(0, 1, 2)),
  'articles/2026/another.mdx': anArticle({ title: 'The second of three' }, body(3, 4, 8)),
  'articles/2026/gone.mdx': anArticle(
    {
      title: 'The one that was withdrawn',
      corrections: [{ date: '2026-02-01T09:00:00Z', kind: 'retraction', text: 'The gauge was misread.' }],
    },
    WITHDRAWN.join('\n\n'),
  ),
});
const shelf = newsroomShelf(newsroom);

async function storyIn(html: string, from: StoryShelf = shelf): Promise<string | null> {
  const read = readCopy({ content: html, name: null, mediaType: 'text/html' });
  if (!read.ok) throw new Error(read.error);
  return (await findStory(read.value, from))?.slug ?? null;
}

const copyOf = (slug: string): string => htmlCopy(storyOf(theStory(newsroom, slug), newsroom));
const text = (html: string): string =>
  html.replace(/<a [^>]*>|<\/a>| about="[^"]*"/g, '').replace(/\S*ledger\.example\S*/g, '');

describe('which story a page is a copy of', () => {
  test.each([
    ['a link', '<p>From <a href="https://ledger.example/articles/another/?utm_source=x">The Ledger</a></p>'],
    [
      'its canonical address',
      '<html><head><link rel="canonical" href="https://ledger.example/articles/another/"></head><body>x</body></html>',
    ],
    ['the subject of its RDFa', '<p about="https://www.ledger.example/articles/another/">x</p>'],
    ['an address in print', '<p>Read it at ledger.example/articles/another/.</p>'],
    [
      'its short address',
      `<p>Read it at ledger.example${new URL(originalOf(theStory(newsroom, 'another'), newsroom).shortUrl).pathname}</p>`,
    ],
    ['its headline', '<h1>The second of three</h1><p>Nothing else.</p>'],
    ['its words alone', text(copyOf('another'))],
    ['its words inside a page', inCmsShell(text(copyOf('another')), 'Our own headline')],
  ])('is known by %s', async (_, html) => {
    expect(await storyIn(html)).toBe('another');
  });

  test('is the one whose words it has, whatever else it links to', async () => {
    const links = '<p><a href="https://ledger.example/articles/a-story/">Related</a></p>';
    expect(await storyIn(links + copyOf('another'))).toBe('another');
    expect(await storyIn(links + text(copyOf('another')))).toBe('another');
  });

  test('is none where neither a word nor a link is ours', async () => {
    expect(
      await storyIn('<p>Somebody else wrote about something else, at some length and in other words.</p>'),
    ).toBe(null);
  });

  test('asks for few files even where a page has no story of ours', async () => {
    const asked = new Set<number>();
    const many = Array.from({ length: 3000 }, (_, n) => ({
      slug: `story-${n}`,
      numbers: storyNumbers([aFiller(n), aTarget(n + 7)], `Title ${n}`, `${n}`),
    }));
    const files = writeIndex(many);
    const spying: StoryShelf = {
      ...shelf,
      index: async () => files.index,
      shard: async (shard) => {
        asked.add(shard);
        return files.shards[shard] ?? '';
      },
      name: async (story) => many[story]?.slug ?? null,
      original: async () => null,
    };
    const foreign = Array.from(
      { length: 200 },
      (_, n) => `<p>Word${n} follows word${n + 1} in a page by nobody we know, ${n} times.</p>`,
    );
    expect(await storyIn(foreign.join(''), spying)).toBe(null);
    expect(asked.size).toBeGreaterThan(0);
    expect(asked.size).toBeLessThanOrEqual(8);
  });
});

test('knows a retracted story by its words, and publishes none of them to do so', async () => {
  const gone = theStory(newsroom, 'gone');
  const original = originalOf(gone, newsroom);
  expect(JSON.stringify(original)).not.toContain('pencil');
  const copy = `<h1>Ours</h1>${WITHDRAWN.map((each) => `<p>${each}</p>`).join('')}`;
  const read = readCopy({ content: copy, name: null, mediaType: null });
  if (!read.ok) throw new Error(read.error);
  const found = await findStory(read.value, shelf);
  expect(found?.slug).toBe('gone');
  expect(found && verifyCopy(read.value, found)).toMatchObject({
    verdict: 'needs-permission',
    findings: [{ code: 'retracted', was: 'Retraction, 1 February 2026: The gauge was misread.' }],
  });
});

describe('the index of 10,000 stories', () => {
  const words = Array.from({ length: 4000 }, (_, n) => `w${(n * 7919) % 4000}x`);
  const passage = (n: number): string =>
    Array.from({ length: 120 }, (_, at) => words[(n * 131 + at * (1 + (n % 17))) % 4000]).join(' ');
  const stories = Array.from({ length: 10_000 }, (_, n) => ({
    slug: `a-story-with-a-name-of-usual-length-${n}`,
    numbers: storyNumbers([passage(n)], `A headline of usual length, number ${n}`, `code${n}`),
  }));
  const files = writeIndex(stories);
  const sizes = files.shards.map((shard) => gzipSync(shard).length);
  const names = files.names.map((file) => gzipSync(JSON.stringify(file)).length);
  const sum = (all: readonly number[]): number => all.reduce((total, size) => total + size, 0);

  test('takes at most 250 bytes a story, packed', () => {
    expect((sum(sizes) + sum(names)) / stories.length).toBeLessThan(250);
  });

  test('costs a reader at most 200 kB: eight shards and the names of six stories', () => {
    expect(8 * Math.max(...sizes) + 6 * Math.max(...names)).toBeLessThan(200_000);
  });

  test('leads from every number of a story to that story', () => {
    for (const story of [0, 1, 499, 500, 9999]) {
      for (const number of stories[story]?.numbers ?? []) {
        const shard = files.shards[number % files.index.shards] ?? '';
        expect(storiesWith(number, files.index, shard)).toContain(story);
      }
    }
  });
});

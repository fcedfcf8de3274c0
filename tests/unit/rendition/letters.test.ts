import { describe, expect, test } from 'vitest';
import type { Article, Newsroom } from '../../../src/core/newsroom/newsroom.ts';
import { isDrawn } from '../../../src/core/rendition/letters.ts';
import { lettersWithoutPdf, offeredFiles } from '../../../src/core/rendition/offered.ts';
import { writeRenditions } from '../../../src/core/rendition/registry.ts';
import { lettersWithoutFont } from '../../../src/core/text/font-letters.ts';
import {
  aDataset,
  aNewsroom,
  anArticle,
  anAuthor,
  anImage,
  aPublication,
  type FileChanges,
  someMedia,
  theStory,
} from '../../support/builders.ts';

test.each([
  'Größe, Łódź, naïve “quotes” – and 5 × 2 ≤ 11 … © ® ™ €',
  'Νερό και ρεύμα',
  'Вода и ток',
  'Nửa dòng sông còn lại',
  'e\u0301 and CO₂, 10⁶, №, → ✓ ★ ∑',
])('our fonts have “%s”', (text) => {
  expect(lettersWithoutFont(text)).toEqual([]);
});

test.each([
  ['水と電気', ['水', 'と', '電', '気']],
  ['نهر', ['ن', 'ه', 'ر']],
  ['נהר', ['נ', 'ה', 'ר']],
  ['한국', ['한', '국']],
  ['Fire 🔥 here', ['🔥']],
  ['a heart ❤\ufe0f', ['❤\ufe0f']],
  ['。', ['。']],
])('they lack letters of “%s”', (text, letters) => {
  expect(lettersWithoutFont(text)).toEqual(letters);
});

const CHART = { chart: { kind: 'bar', label: 'year', value: 'flow' } };

const newsroomWith = (changes: FileChanges): readonly [Article, Newsroom] => {
  const newsroom = aNewsroom({ 'articles/2026/a-story.mdx': anArticle(), ...changes });
  return [theStory(newsroom), newsroom];
};

describe('a print PDF', () => {
  test('is offered of a story in letters we have', () => {
    const [article, newsroom] = newsroomWith({});
    expect(offeredFiles(article, newsroom)).toEqual(['docx', 'pdf']);
    expect(lettersWithoutPdf(article, newsroom)).toEqual([]);
  });

  test.each<readonly [string, FileChanges]>([
    ['its title', { 'articles/2026/a-story.mdx': anArticle({ title: '水と電気' }) }],
    ['its text', { 'articles/2026/a-story.mdx': anArticle({}, 'They call it 水.') }],
    ['a name in a reference', { 'articles/2026/a-story.mdx': anArticle({}, 'They call it &#x6c34;.') }],
    ['its author', { 'authors/ana-example.mdx': anAuthor({ name: '山田 水' }) }],
    ['the bio', { 'authors/ana-example.mdx': anAuthor({}, 'Writes about 水.') }],
    ['the newsroom', { 'publication.yaml': aPublication({ name: '水' }) }],
    [
      'a caption',
      {
        'articles/2026/a-story.mdx': anArticle({ hero: 'river' }),
        'media/river.yaml': someMedia({ caption: '水' }),
        'media/river.png': anImage(),
      },
    ],
    [
      'a chart',
      {
        'articles/2026/a-story.mdx': anArticle({}, 'Words\n\n<Chart data="flow" />'),
        'data/flow.yaml': aDataset(CHART),
        'data/flow.csv': 'year,flow\n水,1400\n',
      },
    ],
  ])('is not where %s has a letter we lack', (_, changes) => {
    const [article, newsroom] = newsroomWith(changes);
    expect(lettersWithoutPdf(article, newsroom)).toContain('水');
    expect(offeredFiles(article, newsroom)).toEqual(['docx']);
  });

  test('is not missed where the publication offers none', () => {
    const [article, newsroom] = newsroomWith({
      'publication.yaml': aPublication({ copies: { pdf: 'off' } }),
      'articles/2026/a-story.mdx': anArticle({ title: '水' }),
    });
    expect(lettersWithoutPdf(article, newsroom)).toEqual([]);
  });
});

test('a chart in letters we lack travels as its table, and no copy leads to a picture of it', () => {
  const [article, newsroom] = newsroomWith({
    'articles/2026/a-story.mdx': anArticle({}, 'Words\n\n<Chart data="flow" />'),
    'data/flow.yaml': aDataset(CHART),
    'data/flow.csv': 'year,flow\n水,1400\n',
  });
  const [dataset] = newsroom.datasets.values();
  expect(dataset && isDrawn(dataset)).toBe(false);
  for (const { text } of writeRenditions(article, newsroom)) {
    expect(text).not.toMatch(/flow\.(?:png|svg)/);
    expect(text).toContain('1,400');
  }
});

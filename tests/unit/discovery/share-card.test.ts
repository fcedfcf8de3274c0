import { expect, test } from 'vitest';
import { previewImageOf, previewImageOfSite } from '../../../src/core/discovery/preview-image.ts';
import { shareCardOf } from '../../../src/core/discovery/share-card.ts';
import type { Article, Newsroom } from '../../../src/core/newsroom/newsroom.ts';
import { aNewsroom, anArticle, anAuthor, aPublication } from '../../support/builders.ts';

const STORY = 'articles/2026/a-story.mdx';

const first = ({ articles }: Newsroom): Article => articles[0] as Article;

const cardOf = (room: Newsroom) => shareCardOf(first(room), room);

test('a card says headline, kind, pillars, who, where and under which license', () => {
  const room = aNewsroom({
    [STORY]: anArticle({ kind: 'feature', pillars: ['social'], license: 'CC BY 4.0' }),
  });
  expect(cardOf(room)).toEqual({
    title: 'A story',
    kicker: 'Feature  ·  Social',
    byline: 'Ana Example',
    publication: 'The Ledger',
    license: 'CC BY 4.0',
    pillars: ['social'],
    language: 'en',
    isRightToLeft: false,
  });
});

test.each(['مياه', '水の話', 'Water 💧'])(
  'letters that the fonts of the site lack make no card: %s',
  (title) => {
    const room = aNewsroom({ [STORY]: anArticle({ title }) });
    expect(cardOf(room)).toBeNull();
    expect(previewImageOf(first(room), room)).toBeNull();
  },
);

test.each(['Wasser für Ærø', 'Вода', 'Νερό', '“Water” — €5 ½ №'])('has a card: %s', (title) => {
  expect(cardOf(aNewsroom({ [STORY]: anArticle({ title }) }))?.title).toBe(title);
});

test('the publication limits the cards to its newest stories, or does without', () => {
  const two = { 'articles/2026/newer.mdx': anArticle({ title: 'Newer', published: '2026-01-06T09:00:00Z' }) };
  const limited = aNewsroom({ ...two, 'publication.yaml': aPublication({ shareImages: 1 }) });
  expect(limited.articles.map((article) => shareCardOf(article, limited)?.title)).toEqual([
    'Newer',
    undefined,
  ]);
  const none = aNewsroom({ 'publication.yaml': aPublication({ shareImages: 'off' }) });
  expect([cardOf(none), previewImageOfSite(none.publication)]).toEqual([null, null]);
});

test('a story of forty authors names them all', () => {
  const names = Array.from({ length: 40 }, (_, index) => `author-${index}`);
  const files = Object.fromEntries(names.map((id) => [`authors/${id}.mdx`, anAuthor({ name: id })]));
  expect(cardOf(aNewsroom({ ...files, [STORY]: anArticle({ authors: names }) }))?.byline).toBe(
    names.join(', '),
  );
});

import { expect, test } from 'vitest';
import { judge } from '../../support/inbound-page.ts';

const STORY =
  '<p>The board of the river has sampled the water at the old bridge every week for ten years, and its numbers say what nobody at the plant had wanted to hear.</p><p>People in the valley say that the smell came back in spring. The plant answers that all values are within the limits of its permit, and that it will buy new filters.</p><p>A hearing is set for next month, at which the regulator is to publish the whole series of its own measurements.</p>';

const BY = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';
const FOOTER = `<p>Our content is licensed under ${BY}.</p>`;

const page = ({ head = '', before = '', end = '', after = '', footer = '' }): string =>
  `<!doctype html><html lang="en"><head><title>What the river carries - The Valley Post</title>${head}</head><body><main><article><h1>What the river carries</h1><p class="byline">By Jane Doe</p>${before}${STORY}${end}</article></main>${after}<footer>${footer}</footer></body></html>`;

test.each([
  `<p>This article is licensed under ${BY}.</p>`,
  `<p>The text of this article is licensed under ${BY}.</p>`,
  `<p>Except where otherwise noted, content on this site is licensed under ${BY}.</p>`,
  `<p>Since 2012 our articles are published under ${BY}.</p>`,
  `<p>Dieses Werk ist lizenziert unter einer ${BY} Creative Commons Namensnennung 4.0 International Lizenz.</p>`,
  `<p>Dieses Werk ist unter ${BY} lizenziert.</p>`,
])('accepts a story of which is said: %s', (end) => {
  expect(judge(page({ end })).decision).toBe('accept');
});

test.each([
  `<p>This article isn’t licensed under ${BY}.</p>`,
  `<p>Our articles are never licensed under ${BY}.</p>`,
  `<p>Este artículo no se publica bajo ${BY}.</p>`,
])('refuses a story of which is said: %s', (end) => {
  expect(judge(page({ end }))).toMatchObject({ decision: 'refuse', reasons: [{ code: 'excluded' }] });
});

test.each([
  'This article is not CC-licensed.',
  'Unlike most of our stories, this article is not under a Creative Commons licence.',
  'This story is exempt from our republishing policy.',
])('refuses a story that stands outside the license of its site: %s', (said) => {
  expect(judge(page({ end: `<p>${said}</p>`, footer: FOOTER })).decision).toBe('refuse');
});

test.each([
  'Not for republication.',
  'You cannot republish this story.',
  'Please do not republish this story.',
  'Do not republish.',
  'Do not copy.',
  'Copying is prohibited.',
  'For internal use only.',
  'Exclusive to subscribers.',
  'A version of this article appeared in The Mirror.',
])('holds a story that speaks against the license of its site: %s', (said) => {
  expect(judge(page({ end: `<p>${said}</p>`, footer: FOOTER })).decision).toBe('hold');
});

test.each([
  `This article was licensed under ${BY}.`,
  `Thirty days after publication this article is licensed under ${BY}.`,
  `Members may republish this article under ${BY}.`,
  `The methodology behind this article is licensed under ${BY}.`,
  `The first three paragraphs of this article are licensed under ${BY}.`,
])('holds a license for a time, for some, or for something else: %s', (said) => {
  expect(judge(page({ end: `<p>${said}</p>` })).decision).toBe('hold');
});

test.each([
  `All content is licensed under ${BY} except for news articles.`,
  `Content is licensed under ${BY}, except this article.`,
  `Some content is licensed under ${BY}.`,
  `From 1 January 2027 our content is licensed under ${BY}.`,
  `Les contenus sont sous licence ${BY} sauf les articles.`,
])('holds what the footer of a site leaves out: %s', (said) => {
  expect(judge(page({ footer: `<p>${said}</p>` })).decision).toBe('hold');
});

test.each(['isBasedOn', 'citation', 'mentions', 'hasPart'])(
  'takes the license of a work under %s for that of the work',
  (key) => {
    const other = { '@type': 'Article', license: 'https://creativecommons.org/licenses/by/4.0/' };
    const node = { '@type': 'NewsArticle', headline: 'What the river carries', [key]: other };
    const head = `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
    expect(judge(page({ head }))).toMatchObject({ decision: 'refuse', reasons: [{ code: 'no-license' }] });
  },
);

test.each([
  `<p><img src="x.jpg" alt="river"><br><small>${BY}</small></p>`,
  `<img src="x.jpg" alt="river">${BY}`,
])('takes the license behind a picture for that of the picture: %s', (before) => {
  expect(judge(page({ before })).decision).toBe('refuse');
});

test('takes the license behind the badge of a license for that of the story', () => {
  const end = `<p><img src="/by.png" alt="Creative Commons License"><br>${BY}</p>`;
  expect(judge(page({ end })).decision).toBe('accept');
});

test.each(['discussion', 'commentlist', 'kommentare'])(
  'takes nothing from a reader’s words in %s',
  (name) => {
    const after = `<div class="${name}"><p>Bob says: this article is licensed under ${BY}.</p></div>`;
    expect(judge(page({ after })).decision).toBe('refuse');
  },
);

test('hears of an agency behind the name of its writer', () => {
  const signed = page({ end: `<p>This article is licensed under ${BY}.</p>` }).replace(
    'By Jane Doe',
    'By JANE DOE, Associated Press Writer',
  );
  expect(judge(signed)).toMatchObject({ decision: 'refuse', reasons: [{ code: 'agency-copy' }] });
});

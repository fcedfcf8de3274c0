import { describe, expect, test } from 'vitest';
import { judge } from '../../support/inbound-page.ts';

const PARAGRAPH =
  '<p>For two years the small harbor has let its channel fill with sand, and the herring have come back sooner than the board expected when it voted on it.</p>';
const CC_BY = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

/** The decision over a story that ends in this sentence, in which `CC` stands for a license with its link. */
function decisionOver(sentence: string): string {
  const end = `<p>${sentence.replace('CC', CC_BY)}</p>`;
  const page = `<!doctype html><html lang="en"><head><title>Sand</title><meta property="og:site_name" content="Post"><link rel="canonical" href="https://post.example.org/x"></head><body><main><article><h1>Sand</h1>${PARAGRAPH.repeat(4)}${end}</article></main></body></html>`;
  return judge(page).decision;
}

describe('a license that is just stated is taken', () => {
  test.each([
    'This article is licensed under CC.',
    'Text of this article: CC.',
    'Our stories may be republished online or in print under our Creative Commons license CC.',
    'Post articles are licensed under CC.',
    'Except where otherwise noted, this work is licensed under CC.',
    'Unless otherwise stated, all content on this website is licensed under CC.',
    'You may republish this article for free under CC.',
    'Dieser Artikel ist lizenziert unter CC.',
    'Cet article est mis à disposition sous licence CC.',
    'Este artículo está bajo licencia CC.',
    'この記事はCCで公開されています。',
  ])('%s', (sentence) => expect(decisionOver(sentence)).toBe('accept'));
});

describe('a license of something else, for a time, under a condition or in a wish is never taken', () => {
  test.each([
    'A version of this piece, the underlying study, is licensed under CC.',
    'An earlier version of this article was published under CC on another site.',
    'The report this article is based on is licensed under CC.',
    'This article is based on a report licensed under CC.',
    'This article draws on data licensed under CC.',
    'Unlike this article, the study is available under CC.',
    'This article is not licensed under CC.',
    'This article was formerly licensed under CC.',
    'This article will be licensed under CC from 2030 on.',
    'Until 2024 this article was licensed under CC.',
    'Portions of this article are licensed under CC.',
    'The translation of this article is licensed under CC.',
    'Should this article be licensed under CC?',
    'If you are a subscriber, this article is licensed under CC.',
    'This article may be licensed under CC for a fee.',
    'The author asked that this article be licensed under CC; the publisher refused.',
    'This article explains how works are licensed under CC.',
    'This story, except for the quotes, is licensed under CC.',
    'This page’s design is licensed under CC.',
    'Dieser Artikel war bis 2024 unter CC lizenziert.',
    'Teile dieses Artikels stehen unter CC.',
    'Eine frühere Fassung dieses Artikels steht unter CC.',
    'Falls der Verlag zustimmt, steht dieser Artikel unter CC.',
    'Cet article sera publié sous CC en 2030.',
    'Une partie de cet article est sous licence CC.',
    'La traduction de cet article est sous licence CC.',
    'Una versión de este artículo está bajo licencia CC.',
    'Parte de este artículo está bajo licencia CC.',
    'この記事の翻訳はCCで公開されています。',
    'この記事の旧版はCCで公開されていました。',
    '本文的部分内容采用 CC 许可。',
  ])('%s', (sentence) => expect(decisionOver(sentence)).not.toBe('accept'));
});

test('a link that says "license" to machines is taken at its word, a doubt beside it is not passed over', () => {
  const said = CC_BY.replace('<a', '<a rel="license"');
  expect(decisionOver(`Granted with thanks to our donors: this story is licensed under ${said}.`)).toBe(
    'accept',
  );
  expect(decisionOver(`If you are a subscriber, this story is licensed under ${said}.`)).toBe('hold');
});

test('the editor reads the words in question', () => {
  const end = `<p>Portions of this article are licensed under ${CC_BY}.</p>`;
  const { reasons } = judge(
    `<!doctype html><html lang="en"><body><article><h1>Sand</h1>${PARAGRAPH.repeat(4)}${end}</article></body></html>`,
  );
  expect(reasons).toEqual([
    { code: 'qualified-license', detail: 'Portions of this article are licensed under CC BY 4.0.' },
  ]);
});

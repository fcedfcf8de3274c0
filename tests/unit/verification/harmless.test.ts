import { expect, test } from 'vitest';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { textCopy } from '../../../src/core/rendition/text/text-copy.ts';
import { readCopy } from '../../../src/core/verification/read-copy.ts';
import type { Report } from '../../../src/core/verification/report.ts';
import { verifyCopy } from '../../../src/core/verification/verify.ts';
import { inCmsShell } from './cms-shell.ts';
import { asPage } from './mutations.ts';
import { SAMPLES, type Sample, TITLE } from './stories.ts';

function reportOn(sample: Sample, content: string | Uint8Array, name: string | null = null): Report {
  const read = readCopy({ content, name, mediaType: null });
  if (!read.ok) throw new Error(read.error);
  return verifyCopy(read.value, sample.original);
}

const accusations = ({ findings }: Report) =>
  findings.filter(({ severity }) => severity !== 'note').map(({ code, was, now }) => ({ code, was, now }));

/** Changes only what stands between tags. */
const inText = (html: string, change: (text: string) => string): string =>
  html.replace(/>([^<]+)</g, (_, text: string) => `>${change(text)}<`);

const inEntities = (text: string): string =>
  text.replace(/[a-z]/g, (letter) =>
    letter < 'f' ? `&#${letter.charCodeAt(0)};` : `&#x${letter.charCodeAt(0).toString(16)};`,
  );

const HARMLESS: readonly (readonly [string, (page: string) => string])[] = [
  ['Windows line ends', (page) => page.replaceAll('\n', '\r\n')],
  ['decomposed letters', (page) => inText(page, (text) => text.normalize('NFD'))],
  ['straight quotes', (page) => page.replace(/[“”]/g, '&quot;').replace(/[‘’]/g, "'")],
  ['curly quotes', (page) => inText(page, (text) => text.replace(/'/g, '’'))],
  ['other dashes', (page) => inText(page, (text) => text.replaceAll('–', '-').replaceAll('-', '‐'))],
  ['spaces that do not break', (page) => inText(page, (text) => text.replaceAll(' in ', ' in&nbsp;'))],
  [
    'other line breaks in the source',
    (page) => inText(page, (text) => text.replaceAll(' the ', '\n      the\t')),
  ],
  ['numeric entities', (page) => inText(page, (text) => (text.includes('&') ? text : inEntities(text)))],
  [
    'divisions for paragraphs',
    (page) => page.replaceAll('<p>', '<div class="x">').replaceAll('</p>', '</div>'),
  ],
  [
    'spans around words',
    (page) => inText(page, (text) => text.replace(/\bthe\b/g, '<span data-x="1">the</span>')),
  ],
  ['an initial', (page) => page.replace(/<p( data-slot="\d")?>In /, '<p$1><span class="cap">I</span>n ')],
  ['other levels of headings', (page) => page.replaceAll('<h2', '<h4').replaceAll('</h2>', '</h4>')],
  ['images left out', (page) => page.replace(/<figure>[\s\S]*?<\/figure>|<img[^>]*>/g, '')],
  ['soft hyphens', (page) => inText(page, (text) => text.replaceAll('engineers', 'engi&shy;neers'))],
  [
    'zero-width characters',
    (page) => inText(page, (text) => text.replaceAll('engineers', 'engi\u200bneers')),
  ],
  [
    'tracked links',
    (page) => page.replace(/(https:\/\/board\.example\/reports\/\d+)/g, '$1?utm_source=a&amp;utm_medium=b'),
  ],
  [
    'a license address in clear text',
    (page) => page.replaceAll('https://creativecommons', 'http://creativecommons'),
  ],
  ['the deed in German', (page) => page.replaceAll('/by-nc-nd/4.0/', '/by-nc-nd/4.0/deed.de')],
  [
    'addresses without a slash at the end',
    (page) => page.replaceAll('/articles/a-story/"', '/articles/a-story"'),
  ],
  [
    'an emphasized word',
    (page) => inText(page, (text) => text.replaceAll('engineers', '<em><b>engi</b>neers</em>')),
  ],
  [
    'text typed with double line breaks',
    (page) => page.replace(/<\/p>\s*<p(?: data-slot="\d")?>/g, '<br><br>\n'),
  ],
];

test.each(SAMPLES.flatMap((sample) => HARMLESS.map(([name, change]) => ({ sample, name, change }))))(
  'does not accuse $sample.name of $name',
  ({ sample, change }) => {
    const page = asPage(sample.copy, TITLE).toString();
    const report = reportOn(sample, change(page));
    expect(accusations(report)).toEqual([]);
    expect(report).toMatchObject({ verdict: 'within-license', verbatim: true });
  },
);

test.each(SAMPLES)('does not accuse $name of everything harmless at once', (sample) => {
  const page = HARMLESS.filter(([name]) => !/divisions|double line|numeric/.test(name)).reduce(
    (html, [, change]) => change(html),
    asPage(sample.copy, TITLE).toString(),
  );
  expect(accusations(reportOn(sample, page))).toEqual([]);
});

test.each(SAMPLES)(
  'finds $name in the page of a content system, and holds nothing of it against the copy',
  (sample) => {
    const report = reportOn(sample, inCmsShell(sample.copy, TITLE));
    expect(accusations(report)).toEqual([]);
    expect(report).toMatchObject({ verdict: 'within-license', verbatim: true, attributed: true });
  },
);

test.each(SAMPLES)('takes $name in plain text for the same however its lines are broken', (sample) => {
  const text = textCopy(storyOf(sample.article, sample.newsroom));
  const wrapped = text
    .split('\n\n')
    .map((block) => (/^\s|^\d|^\[|^-|\s{3}/m.test(block) ? block : block.replace(/(.{40,60})\s/g, '$1\n')))
    .join('\n\n');
  expect(accusations(reportOn(sample, wrapped))).toEqual([]);
  const unparted = text.replace(/\n\n+/g, '\n');
  expect(accusations(reportOn(sample, unparted))).toEqual([]);
});

test('does not mind footnotes at the end of the page, behind everything else', () => {
  const sample = SAMPLES.find(({ name }) => name.includes('footnotes'));
  if (!sample) throw new Error('no story with footnotes');
  const notes = /<h2>Notes<\/h2>\s*<ol>[\s\S]*?<\/ol>/.exec(sample.copy)?.[0] ?? '';
  expect(notes).not.toBe('');
  const page = inCmsShell(`${sample.copy.replace(notes, '')}<p>Written for us by nobody.</p>${notes}`, TITLE);
  expect(accusations(reportOn(sample, page))).toEqual([]);
});

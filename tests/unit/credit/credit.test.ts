import { describe, expect, test } from 'vitest';
import { copyrightNotice } from '../../../src/core/credit/copyright-notice.ts';
import { writeCredit } from '../../../src/core/credit/credit.ts';
import { webUrl } from '../../../src/core/credit/web-url.ts';
import { aCreator, anAttribution } from './an-attribution.ts';

test('a credit is parts that say what they name', () => {
  const creators = [aCreator('Ana Example', 'https://news.example.org/ana/'), aCreator('Bo Li')];
  const { about, sentences } = writeCredit(anAttribution({ creators, changes: 'shortened' }));
  expect(about).toBe('https://news.example.org/articles/cement/');
  expect(
    sentences.flat().flatMap((part) => (part.kind === 'text' ? [] : [`${part.kind}: ${part.names}`])),
  ).toEqual([
    'link: title',
    'link: creator',
    'value: creator',
    'link: source',
    'value: copyright-notice',
    'link: license',
    'value: disclaimer',
    'value: changes',
    'link: more-permissions',
  ]);
});

test('the same attribution gives the same credit', () => {
  expect(writeCredit(anAttribution())).toEqual(writeCredit(anAttribution()));
});

test('a copyright notice is sign, year and holder', () => {
  expect(copyrightNotice(2026, 'ESG University')).toBe('© 2026 ESG University');
  expect(copyrightNotice(2026, 'ESG\nUniversity ')).toBe('© 2026 ESG University');
});

describe('a URL to link', () => {
  test.each([
    ['https://a.example/b_(c)?d=e&f#g', 'https://a.example/b_(c)?d=e&f#g'],
    ['http://a.example', 'http://a.example'],
    ['HTTPS://a.example/%20', 'HTTPS://a.example/%20'],
    [' https://a.example/b c"<>\n', 'https://a.example/b%20c%22%3C%3E'],
    ['https://a.example/\u202e\u200b', 'https://a.example/%E2%80%AE%E2%80%8B'],
    ['https://a.example/\ud800', 'https://a.example/\ufffd'],
    ['https://\u00e9.example/\u6c34', 'https://\u00e9.example/\u6c34'],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['data:text/html,x', null],
    ['//a.example/', null],
    ['/a/', null],
    ['https:a', null],
    ['', null],
  ])('%j becomes %j', (url, written) => {
    expect(webUrl(url)).toBe(written);
  });
});

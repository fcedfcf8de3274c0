import { describe, expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../scripts/serving/headers-file.mjs';
import { tdmFields, tdmrepJson } from '../../../src/core/rights/tdmrep.ts';
import { headersFile } from '../../../src/site/security-headers.ts';
import { everyPreference } from './preferences.ts';

const url = 'https://ledger.example/';
const policy = 'https://ledger.example/ai/';
const RULES = {
  allow: [{ location: '/', 'tdm-reservation': 0 }],
  disallow: [{ location: '/', 'tdm-reservation': 1, 'tdm-policy': policy }],
  unstated: [],
};

describe('a reservation of text and data mining', () => {
  test.each(everyPreference)('is made where training is to be left and nowhere else, for %o', (ai) => {
    expect(JSON.parse(tdmrepJson({ url, ai }))).toEqual(RULES[ai.training]);
  });

  test.each(everyPreference)('is the same in file, head and headers, for %o', (ai) => {
    const [rule] = JSON.parse(tdmrepJson({ url, ai }));
    const fields = Object.fromEntries(tdmFields({ url, ai }));
    const { rules, unreadable } = parseHeadersFile(headersFile({ url, ai }));
    const headers = headersFor(rules, '/articles/a-story/');
    const isReserved = rule?.['tdm-reservation'] === 1;
    expect(unreadable).toEqual([]);
    expect(fields).toEqual(isReserved ? { 'tdm-reservation': '1', 'tdm-policy': policy } : {});
    expect(headers.get('tdm-reservation')).toBe(fields['tdm-reservation']);
    expect(headers.get('tdm-policy')).toBe(fields['tdm-policy']);
  });
});

describe('the headers of the site', () => {
  const { rules } = parseHeadersFile(
    headersFile({ url, ai: { training: 'disallow', input: 'allow', search: 'allow' } }),
  );

  test('lead to the file that has the license of each address, and name none for all', () => {
    expect(headersFor(rules, '/articles/a-story/').get('link')).toBe(
      '<https://ledger.example/license.xml>; rel="license"; type="application/rsl+xml"',
    );
  });

  test.each([
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/topics/water/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/kinds/feature/feed.json', 'application/feed+json'],
    ['/atom/3.xml', 'application/atom+xml; charset=utf-8'],
    ['/sitemap.xml', undefined],
  ])('give %s the type %s', (path, type) => {
    expect(headersFor(rules, path).get('content-type')).toBe(type);
  });

  test('give what is XML of a certain kind its type', () => {
    expect(headersFor(rules, '/license.xml').get('content-type')).toBe('application/rsl+xml');
    expect(headersFor(rules, '/opensearch.xml').get('content-type')).toBe(
      'application/opensearchdescription+xml',
    );
  });
});

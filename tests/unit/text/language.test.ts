import { expect, test } from 'vitest';
import { parseLanguage } from '../../../src/core/text/language.ts';

test.each([
  ['en', 'en'],
  ['EN-us', 'en-US'],
  ['pt-br', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['de-CH-1996', 'de-CH-1996'],
  ['quc', 'quc'],
  ['iw', 'he'],
])('%s is %s', (given, tag) => {
  expect(parseLanguage(given)).toEqual({ ok: true, value: tag });
});

test.each([
  ['english', 'en'],
  ['English', 'en'],
  ['deutsch', 'de'],
  ['Français', 'fr'],
  ['xx', null],
  ['en-ZZ', 'en'],
  ['de-XY', 'de'],
  ['', null],
  ['en_US', null],
  ['not a language', null],
])('%s is none', (given, nearest) => {
  expect(parseLanguage(given)).toEqual({ ok: false, error: nearest });
});

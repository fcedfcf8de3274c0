import { expect, test } from 'vitest';
import { canonicalize } from '../../../src/core/document/canonical-text.ts';
import { classifyChange } from '../../../src/core/verification/classify-change.ts';
import { isSameInStyle } from '../../../src/core/verification/house-style.ts';
import { wordsIn } from '../../../src/core/verification/token.ts';

const words = (text: string): readonly string[] => wordsIn([{ text: canonicalize(text) }]).text;

const isStyle = (was: string, now: string, language = 'en'): boolean =>
  isSameInStyle(words(was), words(now), language);

test.each([
  ['3 June 2026', 'June 3, 2026'],
  ['3 June 2026', 'Jun. 3rd, 2026'],
  ['the 3rd of June', 'the 3 June'],
  ['3 June 2026', '2026-06-03'],
  ['$5 million', 'US$5 million'],
  ['$5 million', 'USD 5m'],
  ['$5 million', '5 million dollars'],
  ['€5 million', '5 million €'],
  ['EUR5', '€5'],
  ['1.5 million', '1,500,000'],
  ['a thousand', '1,000'],
  ['12 percent', '12 per cent'],
  ['50 km', '50 kilometers'],
  ['50 square kilometres', '50 km²'],
  ['1.5 °C', '1.5 degrees Celsius'],
  ['40 gigawatt-hours', '40 GWh'],
  ['10 a.m.', '10am'],
  ['10 a.m.', '10:00 AM'],
  ['twenty-one', '21'],
  ['two-thirds', 'two thirds'],
  ['the second', 'the 2nd'],
  ['Number 5', 'No. 5'],
  ['10–20', '10 to 20'],
  ['−5', 'minus 5'],
  ['R&D', 'R and D'],
  ['U.S. programme', 'US program'],
  ['labour neighbourhood', 'labor neighborhood'],
  ['grey sceptics travelled towards', 'gray skeptics traveled toward'],
])('%s may be written %s', (was, now) => {
  expect(isStyle(was, now)).toBe(true);
  expect(isStyle(now, was)).toBe(true);
});

test('an m is a million where the original said so, and else a length', () => {
  expect(isStyle('12 million', '12m')).toBe(true);
  expect(isStyle('12m', '12 million')).toBe(false);
  expect(isStyle('a 12m wall', 'a 12-metre wall')).toBe(true);
});

test.each([
  ['de', '5 Mio. Euro', '5.000.000 €'],
  ['de', '3. Juni 2026', '3.6.2026'],
  ['de', '12 Prozent', '12 %'],
  ['de', 'Straße', 'Strasse'],
  ['de', '10 Uhr', '10:00 Uhr'],
  ['fr', '12 pour cent', '12 %'],
  ['fr', '3 février', '3 févr.'],
  ['es', '12 por ciento', '12 %'],
  ['nl', '1 234,5', '1.234,5'],
])('in %s, %s may be written %s', (language, was, now) => {
  expect(isStyle(was, now, language)).toBe(true);
  expect(isStyle(now, was, language)).toBe(true);
});

test.each([
  ['en', '$5', '€5'],
  ['en', '$5', '5'],
  ['en', '$5', 'C$5'],
  ['en', '5 million', '5 billion'],
  ['en', '1.5 million', '15 million'],
  ['en', '3 June 2026', '6 March 2026'],
  ['en', '3 June to 5 July', '5 June to 3 July'],
  ['en', '5 to 10', '10 to 5'],
  ['en', '5, 10 and 20', '510 and 20'],
  ['en', '24/7', '247'],
  ['en', '1,500', '1.500'],
  ['de', '1.500', '1,500'],
  ['de', '5 Milliarden', '5 Millionen'],
  ['en', '10 a.m.', '10 p.m.'],
  ['en', '1.5 °C', '1.5 °F'],
  ['en', '12 percent', '12 percentage points'],
  ['en', '5 km', '5 miles'],
  ['en', 'our', 'or'],
  ['en', 'filled', 'filed'],
  ['en', 'four', 'for'],
  ['en', '~5', '5'],
])('in %s, %s is not %s', (language, was, now) => {
  expect(isStyle(was, now, language)).toBe(false);
  expect(isStyle(now, was, language)).toBe(false);
});

test('other words in the place of a day are a change, not another day', () => {
  const code = (was: string, now: string) => classifyChange(words(was), words(now), 'en');
  expect(code('today', 'on Monday')).toBe('localized');
  expect(code('here', 'in Springfield, Ohio')).toBe('localized');
  expect(code('now', 'falsely')).toBe('replacement');
});

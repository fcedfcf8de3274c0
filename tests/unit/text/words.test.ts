import { expect, test } from 'vitest';
import { countWords, firstWords } from '../../../src/core/text/words.ts';

test.each([
  ['The river fell by half.', 5],
  ['  The river \n fell  ', 3],
  ['', 0],
  [' \u00a0 ', 0],
  ['10 – 12 percent…', 4],
  ['川の水位は半分になった。', 9],
  ['แม่น้ำครึ่งสาย', 3],
  ['The 川 fell', 3],
  ['The Elbe, 易北河, fell.', 4],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});

test.each([
  ['The river \n fell by half.', 3, 'The river fell'],
  ['The river fell.', 3, 'The river fell.'],
  ['The river fell.', 9, 'The river fell.'],
  ['川の水位は半分になった。', 2, '川の'],
  ['川の水位は半分になった。', 99, '川の水位は半分になった。'],
  ['「半分」になった。 それは 川だ。', 99, '「半分」になった。 それは 川だ。'],
])('the first words of %j', (text, count, words) => {
  expect(firstWords(text, count)).toBe(words);
});

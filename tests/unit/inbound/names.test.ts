import { expect, test } from 'vitest';
import { namesIn } from '../../../src/core/inbound/foreign-values.ts';

test.each([
  ['By Ana Example, Bo Li and Cy Ode', ['Ana Example', 'Bo Li', 'Cy Ode']],
  ['Ana Example & Bo Li', ['Ana Example', 'Bo Li']],
  ['von Ana Example und Bo Li', ['Ana Example', 'Bo Li']],
  ['Example & Sons, Inc.', ['Example', 'Sons, Inc.']],
  ['Dams, Ltd., Ana Example, PhD and Bo Li, Jr.', ['Dams, Ltd.', 'Ana Example, PhD', 'Bo Li, Jr.']],
  ['Ana Example, Co Li, MD Rahman', ['Ana Example', 'Co Li', 'MD Rahman']],
  ['Ana Example, III (Reuters), Inc Li', ['Ana Example, III (Reuters)', 'Inc Li']],
])('%j names %j', (byline, names) => {
  expect(namesIn(byline)).toEqual(names);
});

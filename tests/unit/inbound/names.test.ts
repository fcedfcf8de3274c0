import { expect, test } from 'vitest';
import { nameIn, namesIn } from '../../../src/core/inbound/foreign-values.ts';

test.each([
  ['By Ana Example, Bo Li and Cy Ode', ['Ana Example', 'Bo Li', 'Cy Ode']],
  ['Ana Example & Bo Li', ['Ana Example', 'Bo Li']],
  ['von Ana Example und Bo Li', ['Ana Example', 'Bo Li']],
  ['Example & Sons, Inc.', ['Example', 'Sons, Inc.']],
  ['Dams, Ltd., Ana Example, PhD and Bo Li, Jr.', ['Dams, Ltd.', 'Ana Example, PhD', 'Bo Li, Jr.']],
  ['Ana Example, Co Li, MD Rahman', ['Ana Example', 'Co Li', 'MD Rahman']],
  ['Ana Example, III (Reuters), Inc Li', ['Ana Example, III (Reuters)', 'Inc Li']],
  ['By Ana Example, Bo Li, and Cy Ode', ['Ana Example', 'Bo Li', 'Cy Ode']],
  ['BY ANA EXAMPLE AND BO LI', ['ANA EXAMPLE', 'BO LI']],
  ['By Ana Example and Bo Li, Reporters', ['Ana Example', 'Bo Li']],
  ['By Ana Example, Staff Writer', ['Ana Example']],
  ['By Ana Example | 5 May 2026', ['Ana Example']],
  ['By Ana Example on May 5, 2026', ['Ana Example']],
  ['By Ana Example ana@ledger.example', ['Ana Example']],
  ['By Ana Example (@ana)', ['Ana Example']],
  ['Written by Ana Example with Bo Li', ['Ana Example', 'Bo Li']],
  ['By Ana Example / Bo Li', ['Ana Example', 'Bo Li']],
  ['Story by Ana Example, photos by Bo Li', ['Ana Example']],
  ['Words: Ana Example Photos: Bo Li', ['Ana Example']],
  ['By Ana Example. Translated by Bo Li', ['Ana Example']],
  ['View all posts by Ana Example', ['Ana Example']],
  ['By J. R. R. van der Berg', ['J. R. R. van der Berg']],
  ['By John E Smith', ['John E Smith']],
  ['Staff Writers', ['Staff Writers']],
])('%j names %j', (byline, names) => {
  expect(namesIn(byline)).toEqual(names);
});

test.each([
  ['By Ana Example', 'Ana Example'],
  ['Forests & Finance', 'Forests & Finance'],
  ['admin', ''],
  ['ana@ledger.example', ''],
])('a value %j names %j', (value, name) => {
  expect(nameIn(value)).toBe(name);
});

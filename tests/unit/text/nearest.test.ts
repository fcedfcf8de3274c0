import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assertNever } from '../../../src/core/text/assert-never.ts';
import { nearest } from '../../../src/core/text/nearest.ts';

test.each([
  ['a letter that is wrong', 'kai-emersen', ['newsdesk', 'kai-emerson'], 'kai-emerson'],
  ['a letter that is missing', 'titl', ['title', 'dek'], 'title'],
  ['a letter too many', 'authorss', ['authors', 'topics'], 'authors'],
  ['letters in the wrong order', 'kidn', ['dek', 'kind'], 'kind'],
  ['the other case', 'KeyPoints', ['keypoint', 'keyPoints'], 'keyPoints'],
  ['the nearest of several', 'water-use', ['water', 'water-uses', 'waters'], 'water-uses'],
  ['the first of several that are as near', 'aab', ['aaa', 'aac'], 'aaa'],
])('finds the name for %s', (_, given, known, found) => {
  expect(nearest(given, known)).toBe(found);
});

test.each([
  ['another word', 'rivers', ['capital', 'energy']],
  ['a short name that shares no letter', 'bo', ['al', 'my']],
  ['nothing at all', '', ['by', 'id']],
  ['nothing that is known', 'title', []],
  ['a long name with more than a third of it wrong', 'abcdefghi', ['abcdewxyz']],
])('suggests nothing for %s', (_, given, known) => {
  expect(nearest(given, known)).toBeNull();
});

test('a known name is nearest to itself', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (known, at) => {
      const name = known[at % known.length] ?? '';
      expect(nearest(name, known)?.toLowerCase()).toBe(name.toLowerCase());
    }),
  );
});

test('what it suggests is always one of the known names', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (given, known) => {
      const found = nearest(given, known);
      expect(found === null || known.includes(found)).toBe(true);
    }),
  );
});

test('a value outside a closed vocabulary is named where it turns up', () => {
  expect(() => assertNever('v5' as never)).toThrow('Value outside a closed vocabulary: "v5"');
});

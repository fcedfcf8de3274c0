import { expect, test } from 'vitest';
import { originalOf } from '../../../src/core/originals/original-of.ts';
import { copyOf, TEXT_RENDITIONS } from '../../../src/core/rendition/registry.ts';
import { readCopy } from '../../../src/core/verification/read-copy.ts';
import { verifyCopy } from '../../../src/core/verification/verify.ts';
import { aNewsroom, anArticle, theStory } from '../../support/builders.ts';

const newsroom = aNewsroom({
  'articles/2026/a-story.mdx': anArticle(
    {},
    `Of 10<sup>6</sup> tonnes of CO<sub>2</sub> over 50 km<sup>2</sup>, some 10<sup>−6</sup> stayed in the 1<sup>st</sup> year.

| Year | What was found |
| --- | --- |
| 2026 | a gate<br />and a sluice |
`,
  ),
});
const story = theStory(newsroom);

test('powers keep their height in plain text, and other raised words their line', () => {
  const text = copyOf(story, newsroom, 'text');
  expect(text).toContain('Of 10⁶ tonnes of CO2 over 50 km², some 10⁻⁶ stayed in the 1st year.');
});

test('a line that breaks in a cell does not break the table', () => {
  expect(copyOf(story, newsroom, 'markdown')).toContain('| 2026 | a gate<br />and a sluice |');
  expect(copyOf(story, newsroom, 'text')).toContain('2026   a gate and a sluice');
});

test.each(TEXT_RENDITIONS)('the copy as $id is found to be whole', ({ id, fileName }) => {
  const read = readCopy({ content: copyOf(story, newsroom, id), name: fileName('a-story'), mediaType: null });
  if (!read.ok) throw new Error(read.error);
  const { findings, verdict } = verifyCopy(read.value, originalOf(story, newsroom));
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(verdict).toBe('within-license');
});

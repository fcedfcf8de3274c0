import { expect, test } from 'vitest';
import { originalOf } from '../../src/core/originals/original-of.ts';
import { htmlCopy } from '../../src/core/rendition/html/html-copy.ts';
import { storyOf } from '../../src/core/rendition/story.ts';
import { readCopy } from '../../src/core/verification/read-copy.ts';
import { verifyCopy } from '../../src/core/verification/verify.ts';
import { aNewsroom, anArticle, theStory } from '../support/builders.ts';

const NOUNS = 'river gate board valley farmer ledger sluice council summer engineer harvest ferry'.split(' ');
const VERBS = 'closes opens measures repairs counts crosses floods feeds follows delays'.split(' ');

/** A sentence that no other number gives. */
const sentence = (n: number): string =>
  `The ${NOUNS[n % 12]} number ${n} ${VERBS[(n * 7) % 10]} the ${NOUNS[(n * 5) % 12]} before the ${NOUNS[(n * 11) % 12]} ${VERBS[(n * 3) % 10]} it again.`;

const paragraphs = (count: number, from = 0): readonly string[] =>
  Array.from(
    { length: count },
    (_, n) => `${sentence(from + 4 * n)} ${sentence(from + 4 * n + 1)} ${sentence(from + 4 * n + 2)}`,
  );

const newsroom = aNewsroom({ 'articles/2026/a-story.mdx': anArticle({}, paragraphs(20).join('\n\n')) });
const article = theStory(newsroom);
const original = originalOf(article, newsroom);
const copy = htmlCopy(storyOf(article, newsroom));

/** The middle of several runs, in milliseconds of the processor, which does not grow when the machine has other work. */
function timeOf(content: string, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const begun = process.cpuUsage();
    const read = readCopy({ content, name: 'a.html', mediaType: null });
    if (!read.ok) throw new Error(read.error);
    expect(verifyCopy(read.value, original).words.found).toBeGreaterThan(700);
    return process.cpuUsage(begun).user / 1000;
  });
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.POSITIVE_INFINITY;
}

test('compares 800 words in 30 milliseconds', () => {
  expect(article.words).toBeGreaterThan(750);
  const changed = copy.replaceAll('number 14 ', 'number 15 ').replace('farmer number', 'farmers number');
  timeOf(changed, 10);
  expect(timeOf(changed, 21)).toBeLessThan(30);
});

test('compares a page of 2 MB in two seconds', () => {
  const others = paragraphs(8000, 5000)
    .map((text) => `<p class="comment">${text}</p>`)
    .join('\n');
  const page = `<html><body>${others.slice(0, 1_000_000)}${copy}${others.slice(0, 1_000_000)}</body></html>`;
  expect(page.length).toBeGreaterThan(2_000_000);
  expect(timeOf(page, 3)).toBeLessThan(2000);
});

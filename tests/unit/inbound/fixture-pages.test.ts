import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANSWERS } from '../../fixtures/inbound/answers.ts';
import { fixturePage, judge } from '../../support/inbound-page.ts';

const judged = ANSWERS.map((answer) => ({ answer, result: judge(fixturePage(answer.page)) }));

describe('each page gets its right answer', () => {
  test.each(judged)('$answer.decision $answer.page ($answer.language): $answer.why', ({ answer, result }) => {
    expect({
      decision: result.decision,
      license: result.decision === 'accept' ? result.id : null,
    }).toEqual({ decision: answer.decision, license: answer.license });
  });
});

test('there are enough pages in enough languages, and every one has its answer', () => {
  expect(ANSWERS.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ANSWERS.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
  const folder = join(import.meta.dirname, '../../fixtures/inbound');
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  expect(ANSWERS.map(({ page }) => `${page}.html`).toSorted()).toEqual(pages.toSorted());
});

test('nothing is accepted wrongly', () => {
  const wrong = judged.filter(
    ({ answer, result }) => result.decision === 'accept' && answer.decision !== 'accept',
  );
  expect(wrong.map(({ answer }) => answer.page)).toEqual([]);
});

test('no license is read wrongly', () => {
  const wrong = judged.filter(
    ({ answer, result }) =>
      answer.license !== null && result.decision === 'accept' && result.id !== answer.license,
  );
  expect(wrong.map(({ answer }) => answer.page)).toEqual([]);
});

test('at least 95 in 100 decisions are right', () => {
  const right = judged.filter(({ answer, result }) => result.decision === answer.decision);
  expect(right.length / judged.length).toBeGreaterThanOrEqual(0.95);
});

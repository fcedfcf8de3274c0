import { expect, test } from 'vitest';
import { readHtml } from '../../../src/core/verification/read-html.ts';
import type { Report, Verdict } from '../../../src/core/verification/report.ts';
import { verifyCopy } from '../../../src/core/verification/verify.ts';
import { asPage, CREDIT_MUTATIONS, type Mutation, TEXT_MUTATIONS } from './mutations.ts';
import { SAMPLES, type Sample, TITLE } from './stories.ts';

const ALL = [...TEXT_MUTATIONS, ...CREDIT_MUTATIONS];

function verified(sample: Sample, mutations: readonly Mutation[]): Report {
  const page = asPage(sample.copy, TITLE);
  for (const [slot, { apply }] of mutations.entries()) apply(page, slot);
  const read = readHtml(page.toString());
  if (!read.ok) throw new Error(read.error);
  return verifyCopy(read.value, sample.original);
}

const codes = ({ findings }: Report): readonly string[] => findings.map(({ code }) => code);

const GRAVITY: readonly Verdict[] = [
  'needs-permission',
  'terms-not-met',
  'within-permissions',
  'within-license',
];

/** The gravest of several verdicts stands. */
const together = (mutations: readonly Mutation[]): Verdict | undefined =>
  GRAVITY.find((verdict) => mutations.some((mutation) => mutation.verdict === verdict));

test.each(SAMPLES.flatMap((sample) => ALL.map((mutation) => ({ sample, mutation }))))(
  'finds $mutation.name in $sample.name',
  ({ sample, mutation }) => {
    const report = verified(sample, [mutation]);
    expect(codes(report)).toContain(mutation.code);
    expect(report.verdict).toBe(mutation.verdict);
    expect(
      report.findings.filter(({ severity, code }) => severity === 'change' && code !== mutation.code),
    ).toEqual([]);
  },
);

test.each(SAMPLES)('finds two things done to $name at once, whichever they are', (sample) => {
  const missed: string[] = [];
  for (const [index, first] of ALL.entries()) {
    for (const second of ALL.slice(index + 1)) {
      if (first.group !== undefined && first.group === second.group) continue;
      const report = verified(sample, [first, second]);
      const found = codes(report);
      const isFound = found.includes(first.code) && found.includes(second.code);
      const isJudged = report.verdict === together([first, second]);
      if (!isFound || !isJudged)
        missed.push(`${first.name} + ${second.name}: ${report.verdict}, ${found.join(' ')}`);
    }
  }
  expect(missed).toEqual([]);
});

test.each(SAMPLES)('has nothing against $name as it was taken', (sample) => {
  const report = verified(sample, []);
  expect(codes(report).filter((code) => code !== 'canonical-advice')).toEqual([]);
  expect(report).toMatchObject({
    verdict: 'within-license',
    verbatim: true,
    excerpt: false,
    attributed: true,
  });
});

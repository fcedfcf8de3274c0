import { expect, test } from 'vitest';
import { TRUST_CLAUSES } from '../../../src/core/newsroom/trust-clauses.ts';
import { aNewsroom, aPublication, problemsOf } from '../../support/builders.ts';

test('a newsroom may state something about each of the 18 clauses, and need not', () => {
  const trust = Object.fromEntries(TRUST_CLAUSES.map((clause) => [clause, `About ${clause}.`]));
  expect(TRUST_CLAUSES).toHaveLength(18);
  expect(aNewsroom({ 'publication.yaml': aPublication({ trust }) }).publication.trust).toEqual(trust);
  expect(aNewsroom().publication.trust).toEqual({});
});

test('a clause that does not exist is pointed out with the one meant', () => {
  const trust = { acuracy: 'We correct.' };
  expect(problemsOf({ 'publication.yaml': aPublication({ trust }) })).toEqual([
    expect.stringContaining('"accuracy"'),
  ]);
});

test('no page of the newsroom may take the place of what is said to machines', () => {
  const page = '---\ntitle: AI\n---\n\nOurs.\n';
  expect(problemsOf({ 'pages/ai.mdx': page }).join()).toContain(
    '"ai" is the name of a page of the site itself',
  );
});

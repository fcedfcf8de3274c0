import { expect, test } from 'vitest';
import { aDataset, anArticle, aPublication, type FileChanges, problemsOf } from '../../support/builders.ts';

const story = (fields: Readonly<Record<string, unknown>>): FileChanges => ({
  'articles/2026/a-story.mdx': anArticle(fields),
});

test.each<readonly [string, FileChanges, string]>([
  [
    'a number that is too small',
    { 'publication.yaml': aPublication({ copies: { pdf: 0 } }) },
    'copies.pdf: expected a number of at least 1, found 0.',
  ],
  [
    'a series that is none',
    story({ series: 'Water Rights' }),
    'series: no series "Water Rights". Make series/water-rights.yaml',
  ],
  [
    'an organization by its name',
    story({ organizations: ['Amazon'] }),
    'organizations[0]: no organization "Amazon". Make organizations/amazon.yaml',
  ],
  [
    'a language by its name',
    story({ language: 'english' }),
    'language: expected a language code such as en or pt-BR, found "english". Did you mean "en"?',
  ],
  [
    'figures in letters of an older code page',
    { 'data/flow.yaml': aDataset(), 'data/flow.csv': { kind: 'unreadable', reason: 'it is not UTF-8' } },
    'content/data/flow.csv: cannot be read: it is not UTF-8.',
  ],
])('says of %s what is wrong with it', (_, files, line) => {
  const problems = problemsOf(files);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(line);
});

test.each(['', '# None yet\n'])('takes a list of republications with nothing in it for empty: %j', (text) => {
  expect(problemsOf({ 'republications.yaml': text })).toEqual([]);
});

test.each(['&nbsp;', '\u200b', '<Note>&nbsp;</Note>'])('finds no words in %j', (text) => {
  expect(problemsOf({ 'articles/2026/a-story.mdx': anArticle({}, text) })).toHaveLength(1);
});

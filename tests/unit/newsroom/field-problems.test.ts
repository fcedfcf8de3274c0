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
    'a pillar named twice',
    story({ pillars: ['social', 'social'] }),
    'pillars[1]: expected each name once, found "social".',
  ],
  ['a headline nobody sees', story({ title: '\u200b' }), 'title: there is no text here.'],
  [
    'a name with what nobody sees',
    story({ authors: ['ana-example\u200b'] }),
    'authors[0]: no author "ana-example⟨U+200B⟩". Did you mean "ana-example"?',
  ],
  [
    'the end of republishing before publication',
    story({ published: '2026-03-01T09:00:00Z', republish: { until: '2026-02-01T09:00:00Z' } }),
    'republish.until: the end of republishing lies before publication.',
  ],
  [
    'a space of another kind',
    { 'authors/ana-example.mdx': '---\nname:\u00a0Ana\nrole: x\n---\n' },
    'it holds a space of another kind (U+00A0), as programs for documents write it; type it anew.',
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

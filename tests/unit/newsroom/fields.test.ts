import { describe, expect, test } from 'vitest';
import {
  aDataset,
  anArticle,
  anOrganization,
  aPublication,
  aTopic,
  type FileChanges,
  problemsOf,
  saidOf,
  someMedia,
} from '../../support/builders.ts';

const STORY = 'articles/2026/a-story.mdx';
const story = (fields: Readonly<Record<string, unknown>>): FileChanges => ({ [STORY]: anArticle(fields) });
const publication = (fields: Readonly<Record<string, unknown>>): FileChanges => ({
  'publication.yaml': aPublication(fields),
});
const yaml = (text: string): FileChanges => ({ [STORY]: anArticle().replace('title: A story', text) });

describe('a key that does not exist names the nearest that does', () => {
  test.each([
    ['in a story', story({ keypoints: [] }), 'keypoints: no key "keypoints". Did you mean "keyPoints"?'],
    [
      'in a source',
      story({ sources: [{ titel: 'A', url: 'https://a.example/' }] }),
      'sources[0].titel: no key "titel". Did you mean "title"?',
    ],
    [
      'in a correction',
      story({ corrections: [{ date: '2026-02-01T00:00:00Z', txt: 'A', text: 'B' }] }),
      'corrections[0].txt: no key "txt". Did you mean "text"?',
    ],
    [
      'in the republishing rule',
      story({ republish: { form: '2026-02-01T00:00:00Z' } }),
      'republish.form: no key "form". Did you mean "from"?',
    ],
    [
      'in the origin',
      story({ origin: { publisher: 'A', url: 'https://a.example/', date: 'x' } }),
      'origin.date: no key "date". There are: publisher, url, published, changes, authors, license, retrieved, fingerprint, evidence, decision, permission.',
    ],
    [
      'in the permissions of a story',
      story({ republish: { permissions: { headlines: 'Yes.' } } }),
      'republish.permissions.headlines: no key "headlines". Did you mean "headline"?',
    ],
    [
      'in the requests',
      publication({ requests: { tellus: 'Yes.' } }),
      'requests.tellus: no key "tellus". Did you mean "tell-us"?',
    ],
    [
      'in the preferences for machines',
      publication({ ai: { trainig: 'allow' } }),
      'ai.trainig: no key "trainig". Did you mean "training"?',
    ],
    [
      'in the pillars',
      publication({ pillars: { enviromental: {} } }),
      'pillars.enviromental: no key "enviromental". Did you mean "environmental"?',
    ],
    ['in a topic', { 'topics/a.yaml': aTopic({ code: [] }) }, 'code: no key "code". Did you mean "codes"?'],
    [
      'in a ticker',
      { 'organizations/a.yaml': anOrganization({ ticker: { exchange: 'A', symbl: 'B', symbol: 'B' } }) },
      'ticker.symbl: no key "symbl". Did you mean "symbol"?',
    ],
    [
      'in the creators of an image',
      { 'media/a.yaml': someMedia({ creators: [{ nme: 'A', name: 'A' }] }) },
      'creators[0].nme: no key "nme". Did you mean "name"?',
    ],
    [
      'in a column',
      { 'data/a.yaml': aDataset({ columns: [{ key: 'a', labl: 'A', label: 'A' }] }) },
      'columns[0].labl: no key "labl". Did you mean "label"?',
    ],
    [
      'in a chart',
      { 'data/a.yaml': aDataset({ chart: { kind: 'bar', label: 'year', value: 'flow', estimat: 'x' } }) },
      'chart.estimat: no key "estimat". Did you mean "estimate"?',
    ],
    [
      'named like something every object has',
      yaml('title: A\nconstructor: x'),
      expect.stringMatching(/^constructor: no key "constructor"\. There are: title, /),
    ],
    [
      'named like the way to every object',
      yaml('title: A\n__proto__: x'),
      expect.stringMatching(/^__proto__: no key "__proto__"\./),
    ],
  ])('%s', (_, changes, words) => {
    expect(saidOf(changes)).toContainEqual(words);
  });
});

describe('a value of the wrong kind says what was expected and what was found', () => {
  test.each([
    [
      'a number for a title',
      yaml('title: 2026'),
      'title: expected text, found the number 2026. Write it in that form',
    ],
    [
      'yes for a title',
      yaml('title: true'),
      'title: expected text, found the boolean true. Write it in that form',
    ],
    ['nothing for a title', yaml('title:'), 'title: expected text, found nothing. Write it in that form'],
    ['a list for a title', yaml('title: [a]'), 'title: expected text, found a list. Write it in that form'],
    [
      'keys for a title',
      yaml('title: { a: b }'),
      'title: expected text, found keys with values. Write it in that form',
    ],
    [
      'text for a list',
      story({ authors: 'ana-example' }),
      'authors: expected a list, found the text "ana-example". Write it in that form',
    ],
    [
      'an empty list of authors',
      story({ authors: [] }),
      'authors: expected at least 1 of them, found none. Write it in that form',
    ],
    [
      'text for yes or no',
      story({ draft: 'no' }),
      'draft: expected true or false, found the text "no". Write it in that form',
    ],
    [
      'text for keys',
      story({ republish: 'yes' }),
      'republish: expected keys with values, found the text "yes". Write it in that form',
    ],
    [
      'no line in a chart',
      { 'data/a.yaml': aDataset({ chart: { kind: 'line', x: 'year', series: [] } }) },
      'chart.series: expected at least 1 of them, found none. Write it in that form',
    ],
    [
      'a kind that does not exist',
      story({ kind: 'blog' }),
      'kind: expected one of article, feature, story, press-release, podcast, found "blog". Correct the value.',
    ],
    [
      'no kind',
      story({ kind: undefined }),
      'kind: expected one of article, feature, story, press-release, podcast, found nothing. Write it in that form',
    ],
    [
      'a chart of an unknown kind',
      { 'data/a.yaml': aDataset({ chart: { kind: 'pie', label: 'year' } }) },
      'chart.kind: expected one of bar, grouped-bar, stacked-bar, range, dot, line, small-multiples, found "pie". Did you mean "line"?',
    ],
    [
      'a language that is none',
      story({ language: 'English (US)' }),
      'language: expected a language code such as en or pt-BR, found "English (US)". Correct the value.',
    ],
    [
      'an item of Wikidata that is none',
      { 'organizations/a.yaml': anOrganization({ wikidata: 'Amazon' }) },
      'wikidata: expected a Wikidata item such as Q3884, found "Amazon". Correct the value.',
    ],
    [
      'a mail address that is two',
      publication({ email: 'a@a.example,b@b.example' }),
      'email: expected one mail address, found "a@a.example,b@b.example". Correct the value.',
    ],
    [
      'a mail address with more behind it',
      publication({ email: 'a@a.example?bcc=b@b.example' }),
      'email: expected one mail address, found "a@a.example?bcc=b@b.example". Correct the value.',
    ],
    [
      'a site with a path',
      publication({ url: 'https://a.example/news/' }),
      'url: expected an address without a path, such as https://news.example.org, found "https://a.example/news/". Correct the value.',
    ],
    [
      'a day that does not exist',
      story({ sources: [{ title: 'A', url: 'https://a.example/', accessed: '2026-02-30' }] }),
      'sources[0].accessed: expected a day such as 2026-01-05, found "2026-02-30". Correct the value.',
    ],
  ])('%s', (_, changes, words) => {
    expect(saidOf(changes)).toContain(words);
  });
});

describe('a date that names no moment is shown as it was written', () => {
  test.each([
    ['2026-01-05', '2026-01-05'],
    ['2026-01-05T09:00:00', '2026-01-05T09:00:00'],
    ['2026-02-30T09:00:00Z', '2026-02-30T09:00:00Z'],
    ['2026-01-05 09:00:00 Z', '2026-01-05 09:00:00 Z'],
    ['1767600000', '1767600000'],
    ['1.7676e9', '1767600000'],
    ['~', 'null'],
    ['05/01/2026', '05/01/2026'],
    ['tomorrow', 'tomorrow'],
  ])('published: %s', (given, shown) => {
    const changes = { [STORY]: anArticle().replace('2026-01-05T09:00:00-05:00', given) };
    expect(problemsOf(changes)).toEqual([
      `content/${STORY}:7 published: "${shown}" names no moment: a date needs its time and its zone. Write it as 2026-01-05T09:00:00-05:00 (or Z for UTC)`,
    ]);
  });

  test.each([
    ['updated', { updated: 'x' }],
    ['embargo', { embargo: 'x' }],
    ['republish.from', { republish: { from: 'x' } }],
    ['republish.until', { republish: { until: 'x' } }],
    ['corrections[0].date', { corrections: [{ date: 'x', text: 'y' }] }],
    ['origin.published', { origin: { publisher: 'A', url: 'https://a.example/', published: 'x' } }],
  ])('in %s as well', (field, fields) => {
    expect(saidOf(story(fields))).toEqual([expect.stringContaining(`${field}: "x" names no moment`)]);
  });
});

import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/core/newsroom/assemble.ts';
import type { ProblemCode } from '../../../src/core/newsroom/problem.ts';
import { episodeFields, episodeFiles } from '../../support/an-episode.ts';
import {
  aContentFolder,
  aDataset,
  anArticle,
  type FileChanges,
  NOW,
  problemsOf,
  withChanges,
} from '../../support/builders.ts';
import { EVERY_REFUSAL, text } from './every-refusal.ts';

const STORY = 'articles/2026/a-story.mdx';

const fields = (given: Readonly<Record<string, unknown>>): FileChanges => ({ [STORY]: anArticle(given) });

const figures = (csv: string, given: Readonly<Record<string, unknown>> = {}): FileChanges => ({
  'data/flow.yaml': aDataset(given),
  'data/flow.csv': csv,
});

const ELSEWHERE = { publisher: 'River News', url: 'https://river.example/a' };
const OTHER_WORDS = `n1-sha256-${'0'.repeat(64)}`;

/** For every code there is, a newsroom with that one fault, and the line an editor reads. */
const EVERY_CODE: Readonly<Record<ProblemCode, readonly [changes: FileChanges, line: string]>> = {
  ...EVERY_REFUSAL,
  'unreadable-file': [
    { [STORY]: { kind: 'unreadable', reason: 'it is not UTF-8' } },
    'content/articles/2026/a-story.mdx: cannot be read: it is not UTF-8. Save it again in the right format',
  ],
  'unexpected-file': [
    { 'articles/a-story.mdx': anArticle() },
    'content/articles/a-story.mdx: a file the newsroom has no use for. Stories are articles/<year>/<slug>.mdx',
  ],
  'missing-publication': [
    { 'publication.yaml': undefined },
    'content/publication.yaml: there is no publication.yaml, so the newsroom has no name and no license. Make one with the keys name, url, email and license',
  ],
  'bad-id': [
    { [STORY]: undefined, 'articles/2026/Größe & Maß.mdx': anArticle() },
    'content/articles/2026/Größe & Maß.mdx: "Größe & Maß" cannot be part of an address. Use lower-case letters a to z, digits and single hyphens, at most 100: "grosse-mass".',
  ],
  'reserved-id': [
    { 'articles/2026/republish.mdx': anArticle() },
    'content/articles/2026/republish.mdx: "republish" is the name of a page of the site itself. Give the file another name',
  ],
  'duplicate-id': [
    { 'articles/2025/a-story.mdx': anArticle() },
    'content/articles/2026/a-story.mdx: "a-story" is already the name of content/articles/2025/a-story.mdx, and both would have the same address. Rename one of the two files',
  ],
  'same-short-address': [
    { 'articles/2026/s-16083.mdx': anArticle(), 'articles/2026/s-117639.mdx': anArticle() },
    'content/articles/2026/s-16083.mdx: its short address would be "/s/k769wxp/", which is that of content/articles/2026/s-117639.mdx already. Give the newer of the two files another name',
  ],
  'missing-front-matter': [
    { [STORY]: 'The river fell by half.\n' },
    'content/articles/2026/a-story.mdx:1: the file does not begin with front matter. Begin it with a line ---, the keys, and another line ---',
  ],
  'bad-yaml': [
    { [STORY]: anArticle().replace('title: A story', 'title: "A story') },
    'content/articles/2026/a-story.mdx:7: the YAML cannot be read: Missing closing "quote. Put text that holds : # " or \' in quotes and indent with two spaces',
  ],
  'unknown-key': [
    fields({ auhtors: ['ana-example'] }),
    'content/articles/2026/a-story.mdx:9 auhtors: no key "auhtors". Did you mean "authors"?',
  ],
  'missing-key': [
    fields({ dek: undefined }),
    'content/articles/2026/a-story.mdx:2 dek: "dek" is missing. Add a line dek: …',
  ],
  'wrong-type': [
    fields({ topics: 'water' }),
    'content/articles/2026/a-story.mdx:8 topics: expected a list, found the text "water". Write it in that form',
  ],
  'bad-value': [
    fields({ kind: 'artcle' }),
    'content/articles/2026/a-story.mdx:4 kind: expected one of article, feature, story, press-release, podcast, found "artcle". Did you mean "article"?',
  ],
  'bad-date': [
    fields({ published: '2026-01-05' }),
    'content/articles/2026/a-story.mdx:7 published: "2026-01-05" names no moment: a date needs its time and its zone. Write it as 2026-01-05T09:00:00-05:00 (or Z for UTC)',
  ],
  'bad-license': [
    fields({ license: 'CC BY-NC' }),
    'content/articles/2026/a-story.mdx:8 license: “CC BY-NC” does not say which version, and the versions grant different things. Name the one the publisher chose, such as CC BY-NC 4.0; ask where it is not stated.',
  ],
  'bad-text': [
    { [STORY]: anArticle().replace('A story', '"A \\u202Eyrots"') },
    'content/articles/2026/a-story.mdx:2 title: it holds a character that turns the direction of text around (such as U+202E). Write it as one line of plain text',
  ],
  'date-order': [
    fields({ updated: '2025-12-31T09:00:00-05:00' }),
    'content/articles/2026/a-story.mdx:8 updated: the update lies before publication. Correct one of the two dates',
  ],
  'not-yet': [
    fields({ updated: '2036-02-01T09:00:00-05:00' }),
    'content/articles/2026/a-story.mdx:8 updated: the update is of 2036-02-01T09:00:00-05:00, which has not come yet. Correct the date',
  ],
  'unknown-reference': [
    fields({ authors: ['ana-exmaple'] }),
    'content/articles/2026/a-story.mdx:6 authors[0]: no author "ana-exmaple". Did you mean "ana-example"?',
  ],
  'broken-link': [
    text('[a](/articles/a-stroy/)'),
    'content/articles/2026/a-story.mdx:10: a link to "/articles/a-stroy/", where this site has nothing. Did you mean "/articles/a-story/"?',
  ],
  'missing-file': [
    { 'data/flow.yaml': aDataset() },
    'content/data/flow.yaml:1: there is no file "data/flow.csv". Put the file beside this one or correct its name.',
  ],
  'bad-row': [
    figures('year,flow\n2019,1,400\n'),
    'content/data/flow.csv:2: 3 cells in a row of a table that has 2 columns. Put a cell that holds a comma in quotes, write figures without separators, and leave no row empty',
  ],
  'bad-cell': [
    figures('year,flow\n2019,about 1400\n'),
    'content/data/flow.csv:2: "about 1400" in the column "flow" is no number. Write digits with a point for decimals, or leave the cell empty where the figure is missing',
  ],
  'too-many-digits': [
    figures('year,flow\n2019,12345678901234567\n'),
    'content/data/flow.csv:2: "12345678901234567" in the column "flow" has more digits than a chart or table can keep. Round it to 15 digits, or give the figures in a larger unit',
  ],
  'bad-separator': [
    figures('year;flow\n2019;1400\n'),
    'content/data/flow.csv:1: the cells are separated by semicolons. Save it as CSV with commas between the cells, and a point for decimals',
  ],
  'bad-columns': [
    figures('year,volume\n2019,1400\n'),
    'content/data/flow.csv:1: the first row names the columns year, volume, the description names year, flow. Make the two agree',
  ],
  'unknown-column': [
    figures('year,flow\n2019,1400\n', { chart: { kind: 'bar', label: 'yaer', value: 'flow' } }),
    'content/data/flow.yaml:16 chart.label: no column "yaer". Did you mean "year"?',
  ],
  'too-many-series': [
    figures('year,a,b,c,d,e,f,g\n2019,1,2,3,4,5,6,7\n', {
      chart: { kind: 'line', x: 'year', series: [...'abcdefg'] },
      columns: [
        { key: 'year', label: 'Year' },
        { key: 'a', label: 'a', type: 'number' },
        { key: 'b', label: 'b', type: 'number' },
        { key: 'c', label: 'c', type: 'number' },
        { key: 'd', label: 'd', type: 'number' },
        { key: 'e', label: 'e', type: 'number' },
        { key: 'f', label: 'f', type: 'number' },
        { key: 'g', label: 'g', type: 'number' },
      ],
    }),
    'content/data/flow.yaml:36 chart.series: 7 series, of which only 6 can be told apart. Draw fewer, add the small ones up, or make small multiples of them',
  ],
  'too-few-series': [
    figures('year,flow\n2019,1\n', { chart: { kind: 'stacked-bar', label: 'year', series: ['flow'] } }),
    'content/data/flow.yaml:18 chart.series: a chart of the kind stacked-bar with one series. Name at least two columns, or make it a chart of the kind bar',
  ],
  'too-many-rows': [
    figures(`year,flow\n${Array.from({ length: 41 }, (_, row) => `${row},1\n`).join('')}`, {
      chart: { kind: 'bar', label: 'year', value: 'flow' },
    }),
    'content/data/flow.csv:1: 41 rows, where at most 40 can be read. Leave out or add up what matters least, or take the chart away: the table shows all of them',
  ],
  'mixed-units': [
    figures('year,a,b\n2019,1,2\n', {
      chart: { kind: 'dot', label: 'year', series: ['a', 'b'] },
      columns: [
        { key: 'year', label: 'Year' },
        { key: 'a', label: 'a', type: 'number', unit: 'TWh' },
        { key: 'b', label: 'b', type: 'number', unit: 'GWh' },
      ],
    }),
    'content/data/flow.yaml:20 chart: one scale for figures in different units (TWh, GWh). Draw columns of one unit, and make a dataset of its own for the others',
  ],
  'no-figures': [
    figures('year,flow\n2019,\n', { chart: { kind: 'bar', label: 'year', value: 'flow' } }),
    'content/data/flow.csv:1: there is nothing to draw: no row has a figure in flow. Fill in the figures, or take the chart away',
  ],
  'row-named-twice': [
    figures('year,flow\ndry,1\ndry,2\n', { chart: { kind: 'bar', label: 'year', value: 'flow' } }),
    'content/data/flow.csv:3: a second row is called "dry", as line 2 is. Say in its name what tells the two apart, or leave one out',
  ],
  'row-without-name': [
    figures('year,flow\ndry,1\n,2\n', { chart: { kind: 'bar', label: 'year', value: 'flow' } }),
    'content/data/flow.csv:3: a row has nothing in the column "year", so nobody would know what its figure means. Name it, or leave the row out',
  ],
  'no-such-day': [
    figures('year,flow\n2010-02-28,1\n2010-02-30,2\n', {
      chart: { kind: 'line', x: 'year', series: ['flow'] },
    }),
    'content/data/flow.csv:3: "2010-02-30" stands among dates and is no day, month or year. Write it as 2026-01-05, 2026-01 or 2026',
  ],
  'bad-estimate': [
    figures('year,flow,guess\n2019,1,roughly\n', {
      chart: { kind: 'bar', label: 'year', value: 'flow', estimate: 'guess' },
      columns: [
        { key: 'year', label: 'Year' },
        { key: 'flow', label: 'flow', type: 'number' },
        { key: 'guess', label: 'Guess' },
      ],
    }),
    'content/data/flow.csv:2: "roughly" in the column "guess" does not say whether the row is an estimate. Write yes or no, or leave the cell empty for no',
  ],
  'negative-part': [
    figures('year,a,b\n2019,1,-2\n', {
      chart: { kind: 'stacked-bar', label: 'year', series: ['a', 'b'] },
      columns: [
        { key: 'year', label: 'Year' },
        { key: 'a', label: 'a', type: 'number' },
        { key: 'b', label: 'b', type: 'number' },
      ],
    }),
    'content/data/flow.csv:2: -2 in the column "b" cannot be a part of a stacked bar. Parts are zero or more; draw figures below zero as a chart of the kind grouped-bar',
  ],
  'low-over-high': [
    figures('year,a,b\n2019,4,3\n', {
      chart: { kind: 'range', label: 'year', low: 'a', high: 'b' },
      columns: [
        { key: 'year', label: 'Year' },
        { key: 'a', label: 'a', type: 'number' },
        { key: 'b', label: 'b', type: 'number' },
      ],
    }),
    'content/data/flow.csv:2: the low figure 4 lies above the high figure 3. Change places, or correct one of the two',
  ],
  'dates-out-of-order': [
    figures('year,flow\n2020,1\n2019,2\n', { chart: { kind: 'line', x: 'year', series: ['flow'] } }),
    'content/data/flow.csv:3: 2019 does not come after 2020. Put the rows in the order of their dates, each date once',
  ],
  'empty-body': [
    text(''),
    'content/articles/2026/a-story.mdx: the story has no text. Write it below the front matter',
  ],
  'misplaced-episode': [
    episodeFiles({}, { kind: 'feature' }),
    'content/articles/2026/a-story.mdx:9 episode: an episode in a story of the kind "feature", where nobody looks for one. Write kind: podcast, or put the recording into the text with <Audio>',
  ],
  'unknown-duration': [
    {
      ...episodeFiles(),
      'media/talk.mp3': { kind: 'audio', type: 'audio/mpeg', bytes: 1000, seconds: null },
    },
    'content/articles/2026/a-story.mdx:10 episode.audio: nothing in "media/talk.mp3" says how long it is, and players and feeds have to know. Save the recording again, as MP3 or M4A',
  ],
  'chapter-order': [
    episodeFiles({
      chapters: [
        { at: '1:20', title: 'The mouth' },
        { at: '0:40', title: 'The source' },
      ],
    }),
    'content/articles/2026/a-story.mdx:14 episode.chapters[1].at: the chapter at 0:40 stands after the one at 1:20. Put the chapters in the order in which they are heard, each at a time of its own',
  ],
  'chapter-past-end': [
    episodeFiles({ chapters: [{ at: '2:32', title: 'The mouth' }] }),
    'content/articles/2026/a-story.mdx:12 episode.chapters[0].at: a chapter begins at 2:32, but the recording ends at 2:31. Correct the time',
  ],
  'duplicate-episode': [
    {
      ...episodeFiles({ number: 1 }),
      'articles/2026/b-story.mdx': anArticle({ kind: 'podcast', episode: episodeFields({ number: 1 }) }),
    },
    'content/articles/2026/b-story.mdx:11 episode.number: episode 1 of its show is content/articles/2026/a-story.mdx already. Give one of the two another number, or none',
  ],
  'locked-words': [
    fields({ license: 'CC-BY-ND-4.0', origin: { ...ELSEWHERE, fingerprint: OTHER_WORDS } }),
    'content/articles/2026/a-story.mdx:12 origin.fingerprint: the words are not those the story came with, and CC BY-ND 4.0 lets nobody share changed ones. Restore them, or import the story again; where its publisher permitted the change, say who and when in origin.permission and what was changed in origin.changes',
  ],
  'undeclared-changes': [
    fields({ license: 'CC-BY-4.0', origin: { ...ELSEWHERE, fingerprint: OTHER_WORDS } }),
    'content/articles/2026/a-story.mdx:12 origin.fingerprint: the words are not those the story came with, which CC BY 4.0 asks to say. Say it in origin.changes, as a phrase such as "shortened", or restore the words',
  ],
  'license-not-kept': [
    fields({ license: 'CC-BY-4.0', origin: { ...ELSEWHERE, license: 'CC-BY-SA-4.0' } }),
    'content/articles/2026/a-story.mdx:12 origin.license: the story came under CC-BY-SA-4.0 and now stands under CC-BY-4.0. Take the line license: out or write license: CC-BY-SA-4.0',
  ],
};

describe('each problem is said with its place, what happened and what to do', () => {
  test.each(Object.entries(EVERY_CODE))('%s', (code, [changes, line]) => {
    expect(codesOf(changes)).toEqual([code]);
    expect(problemsOf(changes)).toEqual([line]);
  });
});

function codesOf(changes: FileChanges): readonly string[] {
  const assembled = assemble(aContentFolder(withChanges(changes)), { now: NOW });
  return assembled.ok ? [] : assembled.error.map(({ code }) => code);
}

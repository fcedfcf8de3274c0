import { describe, expect, test } from 'vitest';
import {
  aNewsroom,
  anArticle,
  type FileChanges,
  problemsOf,
  saidOf,
  theStory,
} from '../../support/builders.ts';

const STORY = 'articles/2026/a-story.mdx';
const story = (fields: Readonly<Record<string, unknown>>): FileChanges => ({ [STORY]: anArticle(fields) });
const yaml = (text: string): FileChanges => ({ [STORY]: anArticle().replace('title: A story', text) });

describe('a line of text', () => {
  test.each([
    ['nothing', '""', 'there is no text here'],
    ['spaces', '"   "', 'there is no text here'],
    ['301 characters', `"${'x'.repeat(301)}"`, '301 characters, where at most 300 fit'],
    ['a line break', '"a\\nb"', 'it holds a line break or an invisible control character'],
    ['a line separator', '"a\\u2028b"', 'it holds a line break or an invisible control character'],
    ['a control character', '"a\\u0001b"', 'it holds a line break or an invisible control character'],
    ['half of a surrogate pair', '"a\\ud800b"', 'it holds a line break or an invisible control character'],
    ['U+FFFE', '"a\\ufffeb"', 'it holds a line break or an invisible control character'],
    [
      'a bidi override',
      '"a\\u202eb"',
      'it holds a character that turns the direction of text around (such as U+202E)',
    ],
    [
      'a bidi isolate',
      '"a\\u2066b"',
      'it holds a character that turns the direction of text around (such as U+202E)',
    ],
  ])('is refused with %s', (_, given, why) => {
    expect(saidOf(yaml(`title: ${given}`))).toEqual([`title: ${why}. Write it as one line of plain text`]);
  });

  test.each([
    ['markup', '</script><b>&amp;', '</script><b>&amp;'],
    ['quotes of every kind', '“A” ‘b’ "c" \'d\'', '“A” ‘b’ "c" \'d\''],
    ['Hebrew and Arabic', 'שלום عربي', 'שלום عربي'],
    ['a family of emoji', '👨‍👩‍👧 today', '👨‍👩‍👧 today'],
    ['a word of 300 letters', 'x'.repeat(300), 'x'.repeat(300)],
    ['space around it', '  A story ', 'A story'],
    ['decomposed letters', 'Cafe\u0301', 'Caf\u00e9'],
  ])('may hold %s', (_, given, kept) => {
    expect(theStory(aNewsroom(story({ title: given }))).title).toBe(kept);
  });

  test('may be folded over lines where a paragraph is wanted', () => {
    const folded = anArticle().replace('dek: What it is about.', 'dek: |\n  What it\n    is\n\n  about.');
    expect(theStory(aNewsroom({ [STORY]: folded })).dek).toBe('What it is about.');
  });
});

describe('a web address', () => {
  const source = (url: string) => story({ sources: [{ title: 'A', url }] });

  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,a'],
    ['ftp://a.example/'],
    ['//a.example/'],
    ['/inside/'],
    ['a.example'],
    ['https://'],
    ['https://a.example/b c'],
    ['https://a.example/"b'],
    ['https://a.example/<b>'],
    ['https://a.example/\u2066b'],
    ['https://a.example/\u0001b'],
    ['https://a.example/\u200bb'],
    [' https://a.example/'],
    [''],
  ])('%j is refused', (url) => {
    expect(saidOf(source(url))).toEqual([
      expect.stringContaining('sources[0].url: expected a full address such as https://example.org/, found'),
    ]);
  });

  test.each([
    ['https://a.example'],
    ['HTTP://a.example:8080/b?c=d&e=f#g'],
    ['https://a.example/a_(b)/%20/é'],
    ['https://müller.example/'],
  ])('%j is kept as it is', (url) => {
    expect(theStory(aNewsroom(source(url))).sources[0]?.url).toBe(url);
  });
});

describe('a license', () => {
  test.each([
    ['CC-BY-NC-ND-4.0'],
    ['CC BY-SA 3.0 DE'],
    ['https://creativecommons.org/licenses/by/4.0/deed.de'],
    ['CC0-1.0'],
    ['All rights reserved'],
  ])('may be written as %j', (license) => {
    expect(problemsOf(story({ license }))).toEqual([]);
  });

  test.each([['CC BY-NC'], ['CC BY 5.0'], ['Creative Commons'], ['MIT'], ['CC-BY-ND-SA-4.0'], ['']])(
    'is refused as %j with what to write instead',
    (license) => {
      expect(saidOf(story({ license }))).toEqual([expect.stringMatching(/^license: “.*” .+\. .+\.$/)]);
    },
  );
});

import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readCandidate } from '../../../src/cli/inbound/read-candidate.ts';
import { canonicalText } from '../../../src/core/document/canonical-text.ts';
import { aboutAuthorsTitle } from '../../../src/core/rendition/bios.ts';
import { bylineParts } from '../../../src/core/rendition/byline-parts.ts';
import { htmlCopy } from '../../../src/core/rendition/html/html-copy.ts';
import { writeRenditions } from '../../../src/core/rendition/registry.ts';
import { retractedArticle } from '../../../src/core/rendition/retracted.ts';
import { type Story, storyOf } from '../../../src/core/rendition/story.ts';
import { aNewsroom, anArticle, anAuthor, type FileChanges, theStory } from '../../support/builders.ts';

const storyWith = (fields: Readonly<Record<string, unknown>>, more: FileChanges = {}): Story => {
  const newsroom = aNewsroom({ 'articles/2026/a-story.mdx': anArticle(fields), ...more });
  return storyOf(theStory(newsroom), newsroom);
};

test.each([
  [['ana-example'], 'By Ana Example, The Ledger'],
  [['ana-example', 'bo'], 'By Ana Example and Bo, The Ledger'],
  [['ana-example', 'bo', 'cy'], 'By Ana Example, Bo and Cy, The Ledger'],
])('the byline of %j is “%s”', (authors, line) => {
  const story = storyWith(
    { authors },
    { 'authors/bo.mdx': anAuthor({ name: 'Bo' }), 'authors/cy.mdx': anAuthor({ name: 'Cy' }) },
  );
  expect(
    bylineParts(story)
      .map(({ before, name }) => before + name)
      .join(''),
  ).toBe(line);
});

describe('an HTML copy says which language its text is in', () => {
  const textOf = (language: string): Element | null =>
    parseHTML(`<html><body>${htmlCopy(storyWith({ language }))}</body></html>`).document.querySelector(
      'div[lang]',
    );

  test.each([
    ['he', 'rtl'],
    ['de', null],
  ])('%s', (language, direction) => {
    const text = textOf(language);
    expect(text?.getAttribute('lang')).toBe(language);
    expect(text?.getAttribute('dir')).toBe(direction);
    expect(text?.textContent).not.toMatch(/^\s*By |Licensed under/);
  });

  test.each(['en', 'en-GB'])('but for %s, which all around it is in', (language) => {
    expect(textOf(language)).toBeNull();
  });
});

test('key points stay on the page, and every copy says so', () => {
  const newsroom = aNewsroom({
    'articles/2026/a-story.mdx': anArticle({ keyPoints: ['It fell.', 'It rose.'] }),
  });
  for (const { id, text } of writeRenditions(theStory(newsroom), newsroom)) {
    expect(text, id).toContain('/articles/a-story/#key-points');
  }
});

test('what agencies read of a retracted story leads to nothing that is not there', () => {
  const corrections = [{ date: '2026-02-01T09:00:00Z', kind: 'retraction', text: 'The gate was another.' }];
  const newsroom = aNewsroom({ 'articles/2026/a-story.mdx': anArticle({ corrections }) });
  const copies = writeRenditions(retractedArticle(theStory(newsroom)), newsroom, ['ninjs', 'newsml']);
  for (const { id, text } of copies) {
    expect(text, id).not.toMatch(/\/republish\/(?!a-story\.newsml\.xml)/);
    expect(text.match(/The gate was another\./g), id).toHaveLength(2);
    expect(text, id).not.toContain('No changes were made');
    expect(text, id).toContain('Changes: the text was withdrawn');
  }
});

describe('the bios of some of several authors', () => {
  const newsroom = aNewsroom({
    'articles/2026/a-story.mdx': anArticle(
      { authors: ['ana-example', 'desk', 'cy'] },
      `The board counted the boats that wait at the gate, every one of them. ${'It did so twice a day. '.repeat(12)}\n\n## About water\n\nThere was none.`,
    ),
    'authors/desk.mdx': anAuthor({ name: 'O’Neil & Sons (UK)' }, 'Writes about boats.'),
    'authors/cy.mdx': anAuthor({ name: 'Cy' }, ''),
    'authors/ana-example.mdx': anAuthor({}, ''),
  });
  const story = storyOf(theStory(newsroom), newsroom);

  test('say whose they are', () => {
    expect(aboutAuthorsTitle(story)).toBe('About O’Neil & Sons (UK)');
  });

  test.each(['html', 'text', 'markdown'] as const)('and are known again in a %s copy', (id) => {
    const [copy] = writeRenditions(theStory(newsroom), newsroom, [id]);
    const candidate = readCandidate(
      { kind: 'text', name: copy?.fileName ?? '', text: copy?.text ?? '', address: null },
      null,
    );
    if (!candidate.ok) throw new Error(candidate.error.code);
    expect(canonicalText(candidate.value.document)).toBe(canonicalText(theStory(newsroom).body()));
    expect(candidate.value.facts.authors?.value.map(({ name }) => name)).toEqual([
      'Ana Example',
      'O’Neil & Sons (UK)',
      'Cy',
    ]);
    expect(candidate.value.facts.publisher?.value).toBe('The Ledger');
  });
});

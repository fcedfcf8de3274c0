import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FINDING_CODES, finding } from '../../../src/core/verification/finding.ts';
import { titleOf, wordsFor } from '../../../src/core/verification/finding-words.ts';

const FOLDER = new URL('../../../content/help/findings/', import.meta.url);

test('every kind of finding has a page that explains it, and no page explains another', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual(FINDING_CODES.map((code) => `${code}.mdx`).toSorted());
});

describe.each(FINDING_CODES)('the finding %s', (code) => {
  test('is explained: what it means, why it matters and what to do', () => {
    const text = readFileSync(new URL(`${code}.mdx`, FOLDER), 'utf8');
    expect(text).toMatch(/^[A-Z“].+\n\n## Why it matters\n\n.+\n\n## What to do\n\n.+\.\n$/s);
  });

  test('has words that say what was found', () => {
    const { title, message, remedy } = wordsFor(finding(code, 'note', { was: 'before', now: 'behind' }));
    expect(title).toBe(titleOf(code));
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(`${message} ${remedy ?? ''}`).not.toMatch(/null|undefined/);
  });
});

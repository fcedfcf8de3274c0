import { describe, expect, test } from 'vitest';
import { readCandidate } from '../../../src/cli/inbound/read-candidate.ts';
import { canonicalPassages } from '../../../src/core/document/canonical-text.ts';
import type { Candidate } from '../../../src/core/inbound/candidate.ts';
import { writeMdx } from '../../../src/core/inbound/write-mdx.ts';
import { parseMdx } from '../../../src/core/mdx/parse-mdx.ts';

const FILLER = `<p>${'The river fell at the gauge in May, and nobody in the valley had expected that. '.repeat(6)}</p>`;

function read(text: string, name = 'story.html'): Candidate {
  const candidate = readCandidate({ kind: 'text', name, text, address: 'https://river.example/a' }, null);
  if (!candidate.ok) throw new Error(candidate.error.code);
  return candidate.value;
}

const page = (body: string): string =>
  `<html><head><title>The river</title><meta name="author" content="Bo Li"></head><body><article><h1>The river</h1>${body}${FILLER}<p>Licensed under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p></article></body></html>`;

const passagesOf = ({ document }: Candidate): readonly string[] => canonicalPassages(document);

/** A story that was brought in passes the check of its own newsroom. */
const refusalsOf = ({ document }: Candidate) =>
  parseMdx(writeMdx(document, { keepsEmphasis: true })).refusals;

describe('a page of another site', () => {
  test('has its byline taken for its author, and not for its first words', () => {
    const candidate = read(page('<p class="byline">By <a rel="author" href="/bo">Bo Li</a></p>'));
    expect(candidate.facts.authors?.value.map(({ name }) => name)).toEqual(['Bo Li']);
    expect(passagesOf(candidate)[0]).toMatch(/^The river fell/);
  });

  test('keeps a first line that says more than who wrote it', () => {
    const candidate = read(page('<p>By Bo Li and a friend of the river nobody knew, it was said</p>'));
    expect(passagesOf(candidate)[0]).toMatch(/^By Bo Li and a friend/);
  });

  test('leaves the caption of a picture with the picture, and says so', () => {
    const candidate = read(
      page(
        `${FILLER}<figure><img src="b.jpg" alt="A gate"><figcaption>The gate in May</figcaption></figure>`,
      ),
    );
    expect(passagesOf(candidate).join()).not.toContain('The gate in May');
    expect(candidate.dropped).toContainEqual({ kind: 'caption', what: 'The gate in May' });
  });

  test('keeps a quote and a table in a figure', () => {
    const candidate = read(
      page(
        `${FILLER}<figure><blockquote><p>It was low.</p></blockquote><figcaption>The board</figcaption></figure>`,
      ),
    );
    expect(passagesOf(candidate)).toEqual(expect.arrayContaining(['It was low.', 'The board']));
  });

  test.each(['del', 's', 'strike'])('does not say again what its publisher struck out with <%s>', (tag) => {
    const candidate = read(page(`${FILLER}<p>The gate is <${tag}>open</${tag}> closed.</p>`));
    expect(passagesOf(candidate)).toContain('The gate is closed.');
    expect(candidate.dropped).toContainEqual({ kind: 'struck-out', what: 'open' });
  });

  test('has no step between its headings left out', () => {
    const candidate = read(page(`${FILLER}<h4>First</h4>${FILLER}<h2>Second</h2>${FILLER}<h6>Third</h6>`));
    const levels = candidate.document.blocks.flatMap((block) =>
      block.kind === 'heading' ? [block.level] : [],
    );
    expect(levels).toEqual([2, 2, 3]);
    expect(refusalsOf(candidate)).toEqual([]);
  });
});

describe('a Markdown file of somebody else', () => {
  const NOTES = `---
title: The river
author: Bo Li
license: CC BY-SA 4.0
url: https://river.example/a
---

${'The river fell at the gauge in May, and nobody in the valley had expected that. '.repeat(6)}

It fell again.[^b] And once more.[^a]

[^a]: So says the board.
[^b]: So says the *gauge*.
`;

  test('keeps its footnotes as footnotes', () => {
    const candidate = read(NOTES, 'story.md');
    const { blocks, footnotes } = candidate.document;
    expect(footnotes).toHaveLength(2);
    expect(passagesOf(candidate).slice(-2)).toEqual(['So says the gauge.', 'So says the board.']);
    expect(JSON.stringify(blocks)).not.toMatch(/user-content|↩|Footnotes/);
    expect(refusalsOf(candidate)).toEqual([]);
  });

  test('written into a story they are read back as they were', () => {
    const candidate = read(NOTES, 'story.md');
    const back = parseMdx(writeMdx(candidate.document, { keepsEmphasis: true })).document;
    expect(canonicalPassages(back)).toEqual(passagesOf(candidate));
  });
});

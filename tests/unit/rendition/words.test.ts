import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { canonicalize, canonicalPassages } from '../../../src/core/document/canonical-text.ts';
import type { Document } from '../../../src/core/document/document.ts';
import { everyInline } from '../../../src/core/document/walk.ts';
import { copyDialect } from '../../../src/core/rendition/html/copy-dialect.ts';
import { pageDialect } from '../../../src/core/rendition/html/page-dialect.ts';
import { writeHtml } from '../../../src/core/rendition/html/write-html.ts';
import { writeMarkdown } from '../../../src/core/rendition/markdown/write-markdown.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { startLinkList } from '../../../src/core/rendition/text/link-list.ts';
import { writeTextBlocks } from '../../../src/core/rendition/text/write-text.ts';
import { writeMarkup } from '../../../src/core/text/markup.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';
import { aNewsroomWithEverything } from '../../support/everything.ts';

const newsroom = aNewsroomWithEverything();
const [article] = newsroom.articles;
if (!article) throw new Error('the fixture has no story');
const story = storyOf(article, newsroom);

const FORMS = {
  'the page': (document: Document) => writeMarkup(writeHtml(document, pageDialect(story))),
  'the HTML copy': (document: Document) => writeMarkup(writeHtml(document, copyDialect(story))),
  'the Markdown copy': (document: Document) => markdownToHtml(writeMarkdown(document, story)).html,
};

const bodyOf = (html: string): HTMLElement => parseHTML(`<html><body>${html}</body></html>`).document.body;

/** The words of a copy without its spaces: where blocks end is the business of other tests. */
const squeezed = (words: string): string => canonicalize(words).replace(/\s+/g, '');

const wordsOf = (document: Document): string => squeezed(canonicalPassages(document).join(' '));

describe.each(Object.entries(FORMS))('%s', (_name, write) => {
  test('says every word of any story, in order, and no other', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(squeezed(bodyOf(write(document)).textContent ?? '')).toBe(wordsOf(document));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps every link of any story, in order', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const links = [...everyInline(document)].flatMap((inline) =>
          inline.kind === 'link' ? [new URL(inline.url).href] : [],
        );
        const anchors = [...bodyOf(write(document)).querySelectorAll('a')];
        const made = anchors.map((anchor) => new URL(anchor.getAttribute('href') ?? '').href);
        expect(made.filter((url) => links.includes(url))).toEqual(links);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps the shape of any story: as many headings, lists, tables and quotes', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const body = bodyOf(write(document));
        const count = (kind: string): number => blocksIn(document).filter((block) => block === kind).length;
        expect(body.querySelectorAll('h2, h3, h4').length).toBe(count('heading'));
        expect(body.querySelectorAll('table').length).toBe(count('table'));
        expect(body.querySelectorAll('blockquote').length).toBe(count('quote') + count('pull-quote'));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the plain text', () => {
  test('says every word of any story in order, and every address at its number', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const links = startLinkList();
        const written = writeTextBlocks(document.blocks, { story, links });
        // What is raised may be written in raised signs.
        const said = canonicalize(written.normalize('NFKC'));
        for (const passage of canonicalPassages(document)) {
          for (const word of passage.split(' ')) expect(said).toContain(canonicalize(word.normalize('NFKC')));
        }
        for (const inline of everyInline(document)) {
          if (inline.kind === 'link') expect(links.urls()).toContain(inline.url);
        }
      }),
      { numRuns: 150 },
    );
  });
});

function blocksIn(document: Document): readonly string[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'quote' ? [block.kind, ...block.blocks.map((inner) => inner.kind)] : [block.kind],
  );
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalize, canonicalPassages } from '../../../../src/core/document/canonical-text.ts';
import type { Document } from '../../../../src/core/document/document.ts';
import { everyBlock, everyInline } from '../../../../src/core/document/walk.ts';
import type { Article } from '../../../../src/core/newsroom/newsroom.ts';
import { docxCopy } from '../../../../src/core/rendition/docx/docx-copy.ts';
import { storyOf } from '../../../../src/core/rendition/story.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { aNewsroomWithEverything } from '../../../support/everything.ts';
import { aPress } from './a-press.ts';
import { all, linksOf, type ReadDocx, readDocx, storyWords, styleOf, wordsOf } from './read-docx.ts';

const newsroom = aNewsroomWithEverything();
const article = newsroom.articles[0] as Article;
const story = storyOf(article, newsroom);

const nobody = article.byline.map((signature) => ({ ...signature, bio: { blocks: [], footnotes: [] } }));
const bare = { ...article, byline: nobody, hero: null, keyPoints: [], corrections: [], sources: [] };

const write = async (body: Document): Promise<ReadDocx> =>
  readDocx(await docxCopy({ ...storyOf(bare, newsroom), body }, aPress()));

/** Words without their spaces: where blocks end is the business of other tests. */
const squeezed = (words: string): string => canonicalize(words).replace(/\s+/g, '');

describe('the Word copy of any story', () => {
  test('says every word, in order, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const words = squeezed(canonicalPassages(document).join(' '));
        expect(squeezed(storyWords(await write(document)))).toBe(words);
      }),
      { numRuns: 50 },
    );
  });

  test('keeps every link, in order', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const links = [...everyInline(document)].flatMap((inline) =>
          inline.kind === 'link' ? [asTarget(inline.url)] : [],
        );
        const made = linksOf((await write(document)).body);
        expect(made.filter((url) => links.includes(url))).toEqual(links);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps its shape: as many headings, items, tables, quotes and dividers', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const { root } = (await write(document)).body;
        const blocks = [...everyBlock(document)];
        const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
        const styles = all(root, 'w:p').map(styleOf);
        const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
        expect(styles.filter((style) => style?.startsWith('Heading')).length).toBe(count('heading'));
        expect(all(root, 'w:numPr').length).toBe(items.length);
        expect(all(root, 'w:tbl').length).toBe(count('table'));
        expect(styles.filter((style) => style === 'PullQuote').length).toBe(count('pull-quote'));
        // One more parts the story from its credit.
        expect(styles.filter((style) => style === 'Divider').length).toBe(count('divider') + 1);
      }),
      { numRuns: 25 },
    );
  });
});

test('the Word copy of a story with everything says its passages in order, the footnotes as footnotes', async () => {
  const docx = readDocx(await docxCopy(story, aPress()));
  const said = squeezed(storyWords(docx) + wordsOf(docx.notes.root));
  let from = 0;
  for (const passage of canonicalPassages(story.body)) {
    const at = said.indexOf(squeezed(passage), from);
    expect(at, passage).toBeGreaterThanOrEqual(from);
    from = at + squeezed(passage).length;
  }
});

/** How a relationship must write what browsers and Word understand alike. */
const asTarget = (url: string): string =>
  new URL(url).href.replace(/[\s"<>\\^`{|}]/g, (character) => encodeURIComponent(character));

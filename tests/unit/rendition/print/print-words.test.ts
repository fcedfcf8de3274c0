import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditText } from '../../../../src/core/credit/credit-text.ts';
import { canonicalize, canonicalPassages } from '../../../../src/core/document/canonical-text.ts';
import { everyInline } from '../../../../src/core/document/walk.ts';
import { everyLicense } from '../../../../src/core/license/every-license.ts';
import { printBlocks } from '../../../../src/core/rendition/print/print-blocks.ts';
import { printCredit } from '../../../../src/core/rendition/print/print-credit.ts';
import { startPrintWriting } from '../../../../src/core/rendition/print/print-writing.ts';
import { storyOf } from '../../../../src/core/rendition/story.ts';
import { aPress } from '../../../support/a-press.ts';
import { arbitraryDocument } from '../../../support/arbitrary-document.ts';
import { aNewsroomWithEverything } from '../../../support/everything.ts';
import { wordsIn } from './words-in.ts';

const newsroom = aNewsroomWithEverything();
const [article] = newsroom.articles;
if (!article) throw new Error('the fixture has no story');
const story = storyOf(article, newsroom);

const squeezed = (words: string): string => canonicalize(words).replace(/\s+/g, '');

describe('the Typst source of any story', () => {
  test('says every word in order, and no other', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const source = printBlocks(document.blocks, startPrintWriting(story, aPress(), 'a4'));
        expect(squeezed(wordsIn(source))).toBe(squeezed(canonicalPassages(document).join(' ')));
      }),
      { numRuns: 300 },
    );
  });

  test('numbers every address, for the list at the end', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const writing = startPrintWriting(story, aPress(), 'a4');
        printBlocks(document.blocks, writing);
        for (const inline of everyInline(document)) {
          if (inline.kind === 'link') expect(writing.links.urls()).toContain(inline.url);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('never skips a level of headings, as PDF/UA demands', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const source = printBlocks(document.blocks, startPrintWriting(story, aPress(), 'a4'));
        const levels = source.matchAll(/#heading\(level: (\d)\)/g).map(([, level]) => Number(level));
        let before = 0;
        for (const level of levels) {
          expect(level).toBeLessThanOrEqual(before + 1);
          before = level;
        }
      }),
      { numRuns: 150 },
    );
  });
});

test('says in a credit what plain text says, addresses included, under every license there is', () => {
  for (const license of everyLicense()) {
    const { credit } = storyOf({ ...article, license }, newsroom);
    expect(wordsIn(printCredit(credit))).toBe(creditText(credit));
  }
});

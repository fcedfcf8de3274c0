import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalPassages } from '../../../src/core/document/canonical-text.ts';
import { readHtml } from '../../../src/core/verification/read-html.ts';
import { wordsIn } from '../../../src/core/verification/token.ts';
import { verifyCopy } from '../../../src/core/verification/verify.ts';
import { arbitraryDocument } from '../../support/arbitrary-document.ts';
import { asPage } from './mutations.ts';
import { SAMPLES, type Sample, TITLE } from './stories.ts';

const PUT_IN = ['not', 'never', 'allegedly', '7', 'however', 'и', 'החדש', 'the', 'board', 'x'];

/** A copy in which one word of one paragraph was replaced, taken out, or followed by another. */
const changed = fc.record({
  story: fc.nat({ max: SAMPLES.length - 1 }),
  paragraph: fc.nat(),
  word: fc.nat(),
  other: fc.constantFrom(...PUT_IN),
  way: fc.constantFrom('replaced', 'taken out', 'put in' as const),
});

test('finds any single word that was changed, in any paragraph', () => {
  fc.assert(
    fc.property(changed, ({ story, paragraph, word, other, way }) => {
      const sample = SAMPLES[story];
      if (!sample) return;
      const page = pageWith(sample, paragraph, word, other, way);
      if (page === null) return;
      const read = readHtml(page);
      if (!read.ok) throw new Error(read.error);
      const report = verifyCopy(read.value, sample.original);
      expect(report.verbatim).toBe(false);
    }),
    { numRuns: 500 },
  );
});

function pageWith(
  sample: Sample,
  paragraph: number,
  word: number,
  other: string,
  way: string,
): string | null {
  const page = asPage(sample.copy, TITLE);
  const own = [...sample.original.passages, ...sample.original.notes];
  const elements = [...page.querySelectorAll('article p, article td, article li, article h2')].filter(
    (element) => element.children.length === 0 && own.includes((element.textContent ?? '').trim()),
  );
  const element = elements[paragraph % elements.length];
  if (!element) return null;
  const words = (element.textContent ?? '').split(' ');
  const at = word % words.length;
  const was = words[at] ?? '';
  if (way === 'put in') words.splice(at + 1, 0, other);
  else words.splice(at, 1, ...(way === 'replaced' ? [other] : []));
  if (way === 'replaced' && was === other) return null;
  element.textContent = words.join(' ');
  return page.toString();
}

test('reads the words of any document out of its own canonical text', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const passages = canonicalPassages(document).map((text) => ({ text }));
      const { text, start, end, passage } = wordsIn(passages);
      const joined = text.join('');
      expect(joined).toBe(passages.map((each) => each.text.replace(/\s/g, '')).join(''));
      expect(
        text.every(
          (word, index) => passages[passage[index] ?? 0]?.text.slice(start[index], end[index]) === word,
        ),
      ).toBe(true);
    }),
  );
});

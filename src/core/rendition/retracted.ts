import type { Block, Document } from '../document/document.ts';
import type { Article } from '../newsroom/newsroom.ts';
import { correctionLabel } from './provenance.ts';

/** A withdrawn story with nothing left of it but who withdrew what, and why. */
export const retractedArticle = (article: Article): Article => ({
  ...article,
  dek: 'This story was retracted. Please take it down, or publish this notice in its place.',
  hero: null,
  keyPoints: [],
  sources: [],
  episode: null,
  words: 0,
  uses: { media: [], datasets: [], terms: [] },
  body: () => notice(article),
});

function notice({ corrections }: Article): Document {
  const blocks = corrections
    .filter(({ kind }) => kind === 'retraction')
    .map(
      (correction): Block => ({
        kind: 'paragraph',
        content: [{ kind: 'text', text: `${correctionLabel(correction)}: ${correction.text}` }],
      }),
    );
  return { blocks, footnotes: [] };
}

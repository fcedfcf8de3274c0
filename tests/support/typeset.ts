import type { Newsroom } from '../../src/core/newsroom/newsroom.ts';
import { aNewsroom, anArticle, anAuthor, aPublication } from './builders.ts';

/**
 * Signs of good type in everything a credit says: what is read from a copy has plain ones. The second story has a title
 * without a word.
 */
export const aTypesetNewsroom = (): Newsroom =>
  aNewsroom({
    'publication.yaml': aPublication({
      name: 'The Reader’s Ledger',
      copyrightHolder: 'The Reader’s Ledger – a cooperative',
      disclaimer: 'Provided “as is”, without anybody’s warranty…',
    }),
    'authors/ana-example.mdx': anAuthor({ name: 'Máire O’Brien–Ní Dhuibhne' }),
    'articles/2026/a-story.mdx': anArticle(
      {
        title: 'Europe’s “last” river – or what’s left of it…',
        corrections: [
          {
            date: '2026-02-01T09:00:00Z',
            kind: 'correction',
            text: 'The board’s figure is “half” – not a third.',
          },
        ],
      },
      BODY,
    ),
    'articles/2026/b-story.mdx': anArticle({ title: '…?!' }, `Another river. ${BODY}`),
  });

const BODY = `The river’s mouth – “half” of it, says the board – is dry…

Nobody’s boat reached the sea in June. The keepers’ log has “no wind, no water” on nine of ten days, and what it has on the tenth is a matter of taste: “rain?” The farmers’ union doesn’t doubt it. It asks whose rain it was – the valley’s or the dam’s.`;

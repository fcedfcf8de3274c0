import type { CopyPassage } from './copy.ts';
import { type Finding, finding } from './finding.ts';
import { isWord } from './token.ts';

/** Words inside the text that nobody sees, and characters that nobody can. */
export function hiddenFindings(inText: readonly CopyPassage[], invisible: number): readonly Finding[] {
  const hidden = inText.filter((passage) => isWord(passage.hidden)).map((passage) => passage.hidden);
  const signs = inText.reduce((sum, passage) => sum + passage.invisible, 0);
  return [
    ...hidden.map((now) =>
      finding('hidden-text', 'change', {
        now,
        beside: { original: [], copy: [{ text: now, kind: 'added' }] },
      }),
    ),
    ...(signs > invisible
      ? [finding('invisible-characters', 'note', { now: String(signs - invisible) })]
      : []),
  ];
}

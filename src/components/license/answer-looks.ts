import type { Answer } from '../../core/terms/terms.ts';
import type { IconName } from '../../icons/icon-sheet.ts';

/** How an answer to "May I?" is shown: a word and a sign, so that color is never what tells them apart. */
export const ANSWER_LOOKS = {
  yes: { word: 'Yes', icon: 'check' },
  noncommercial: { word: 'Yes, noncommercially', icon: 'check' },
  ask: { word: 'Ask first', icon: 'mail' },
  no: { word: 'No', icon: 'no' },
  request: { word: 'Please', icon: 'request' },
  undecided: { word: 'Not settled by it', icon: 'question' },
} as const satisfies Record<Answer, { readonly word: string; readonly icon: IconName }>;

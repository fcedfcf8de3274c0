import type { Unknown, Verdict } from './report.ts';

/** The verdict in the words of the license. */
export const VERDICT_WORDS: Readonly<Record<Verdict, { readonly title: string; readonly sentence: string }>> =
  {
    'within-license': {
      title: 'Within the license',
      sentence: 'As far as words and credit go, the license allows this copy as it stands.',
    },
    'within-permissions': {
      title: 'Within our permissions',
      sentence: 'What was changed goes beyond the license, and the newsroom permits it.',
    },
    'needs-permission': {
      title: 'Needs permission',
      sentence:
        'Neither the license nor the newsroom’s extra permissions allow sharing this copy as it stands.',
    },
    'terms-not-met': {
      title: 'License terms not met',
      sentence:
        'The words may be shared; the credit lacks what the license asks for. Add it and the copy is fine.',
    },
    unreadable: {
      title: 'Not checked',
      sentence: 'There was nothing to compare.',
    },
  };

/** What a check cannot know, and says so. */
export const UNKNOWN_WORDS: Readonly<Record<Unknown, string>> = {
  'commercial-use':
    'Whether the use is primarily intended for commercial advantage or monetary compensation, which this license does not cover.',
  'ads-against': 'Whether advertising is sold against this story.',
  paywall:
    'Whether a paywall or another technical measure keeps readers from using the story as the license lets them.',
  images: 'Whether images, charts and recordings are used under their own licenses.',
};

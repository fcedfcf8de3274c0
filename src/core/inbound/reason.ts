/** Why the gate decided as it did; codes never change their meaning. */
export interface Reason {
  readonly code: ReasonCode;
  /** What it is about: the licenses that contradict each other, the agency, the words. */
  readonly detail?: string;
}

export type ReasonCode = keyof typeof REASON_WORDS;

/** A reason for an editor, as whole sentences. */
export const explainReason = ({ code, detail }: Reason): string =>
  detail === undefined ? REASON_WORDS[code] : `${REASON_WORDS[code]} (${detail})`;

const REASON_WORDS = {
  'one-license': 'The page names one license, it reaches the text, and nothing speaks against it.',
  'editor-decided': 'An editor decided, and the reason is recorded with the story.',
  contradiction:
    'The page names more than one license for the text. Ask the publisher which one applies, or decide with --license and --reason.',
  'no-version':
    'A license is named without its version, and the versions grant different things. Find the version the publisher means, then decide with --license and --reason.',
  'unnamed-license':
    'A Creative Commons license is promised, but not which. Find out which one, then decide with --license and --reason.',
  'unreadable-license':
    'The license that is named was never issued or was withdrawn. Ask the publisher which one applies, then decide with --license and --reason.',
  'license-and-reserved':
    'The page names a license and also reserves all rights. Find out which is meant for the text, then decide with --license and --reason.',
  'license-and-forbidden':
    'The page names a license and also forbids republishing or asks for permission. Find out which is meant for the text, then decide with --license and --reason.',
  'first-published-elsewhere':
    'The page says that somebody else published the story first. Import it from there, or decide with --license and --reason.',
  'own-rule-only':
    'The publisher allows republishing by a rule of its own, not by a license. Read the rule; where it covers this use, decide with --license and --reason.',
  'qualified-license':
    'The sentence that names the license says more than that it applies. Read it on the page, then decide with --license and --reason.',
  'explains-licenses':
    'The text speaks of several licenses, so that it is not certain which one is its own. Look at the page, then decide with --license and --reason.',
  'words-differ':
    'The words are not those the copy was made with, as its fingerprint shows. Take the copy again from its publisher, or decide with --license and --reason.',
  'all-rights-reserved': 'All rights are reserved. Nothing may be republished without permission.',
  'no-license': 'The page shows no license for the text. Without one all rights are reserved.',
  forbidden: 'The publisher forbids republishing or asks for permission first.',
  excluded: 'The page says that this text is not covered by the license of the site.',
  'agency-copy':
    'A news agency wrote this text or part of it, and agencies license their copy themselves, whatever the page around it says.',
  'no-derivatives': 'The license does not allow changed text to be shared, and changes were asked for.',
  noncommercial:
    'The license allows noncommercial use only, and publication.yaml says that this newsroom is commercial.',
} as const;

import { type Finding, type FindingCode, finding } from './finding.ts';

export interface FindingWords {
  /** A few words, without a stop. */
  readonly title: string;
  /** What was found, in one or two sentences. */
  readonly message: string;
  /** What to do about it; null where there is nothing to do. */
  readonly remedy: string | null;
}

/** A finding in plain words. */
export const wordsFor = (found: Finding): FindingWords => WORDS[found.code](found);

/** The title of a kind of finding, for its help page. */
export const titleOf = (code: FindingCode): string => WORDS[code](BLANK).title;

const BLANK = finding('empty', 'note');

type Writer = (found: Finding) => FindingWords;

const say =
  (title: string, message: (was: string, now: string) => string, remedy: string | null): Writer =>
  ({ was, now }) => ({ title, message: message(quoted(was), quoted(now)), remedy });

/** Long passages are shown beside each other anyway. */
const quoted = (text: string | null): string => {
  const shown = text ?? '';
  return `“${shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}”`;
};

const LONGEST = 160;

const RESTORE = 'Restore the words of the original, or ask the newsroom.';
const PASTE = 'Add the line below to the credit.';

const WORDS: Readonly<Record<FindingCode, Writer>> = {
  insertion: say('Words put in', (_, now) => `The copy adds ${now}.`, 'Take them out, or ask the newsroom.'),
  deletion: say(
    'Words taken out',
    (was) => `The copy lacks ${was} inside a sentence.`,
    'Put them back, or leave out the whole sentence and mark the place with […].',
  ),
  replacement: say('Words replaced', (was, now) => `The original says ${was}, the copy ${now}.`, RESTORE),
  'number-changed': say(
    'A figure changed',
    (was, now) => `The original says ${was}, the copy ${now}.`,
    RESTORE,
  ),
  'negation-changed': say(
    'A negation changed',
    (was, now) => `The original says ${was}, the copy ${now}: the sentence may say the opposite.`,
    RESTORE,
  ),
  homoglyphs: say(
    'Letters that only look alike',
    (was, now) => `${now} is not spelled with the letters of ${was}, though it looks the same.`,
    'Type the words anew with ordinary letters.',
  ),
  'house-style': say(
    'Spelling or signs differ',
    (was, now) => `The original writes ${was}, the copy ${now}.`,
    'Keep the original form, unless the newsroom permits house style.',
  ),
  localized: say(
    'A word of time or place replaced',
    (was, now) => `The original says ${was}, the copy ${now}.`,
    'Keep the original words, unless the newsroom permits this.',
  ),
  reordering: say(
    'Passages in another order',
    (was) => `${was} stands at another place than in the original.`,
    'Restore the order of the original.',
  ),
  'foreign-passage': say(
    'Somebody else’s words in the middle',
    (_, now) => `${now} stands inside the story and is not part of it.`,
    'Move it above or below the story.',
  ),
  'hidden-text': say(
    'Hidden words inside the story',
    (_, now) => `The page holds words that readers do not see: ${now}.`,
    'Take them out.',
  ),
  'headline-changed': say(
    'Another headline',
    (was, now) => `The story is called ${was}, the copy ${now}.`,
    'Use the headline of the story, unless the newsroom permits another.',
  ),
  'translation-suspected': say(
    'Another language',
    (was, now) => `The story is written in ${was}; the copy seems to be in ${now}.`,
    'A translation is an adaptation: ask the newsroom before publishing it, unless the license allows it.',
  ),
  'link-changed': say(
    'A link leads elsewhere',
    (was, now) => `In the original it is ${was}; in the copy it is ${now}.`,
    'Restore the address of the original.',
  ),
  excerpt: say('Left out, and marked', (was) => `The copy leaves out ${was} and shows that it does.`, null),
  'excerpt-unmarked': say(
    'Left out without a mark',
    (was) => `The copy leaves out ${was}.`,
    'Mark the place with […], or say in the credit that this is an excerpt.',
  ),
  repeated: say('Words of the story repeated', (_, now) => `${now} stands in the copy more than once.`, null),
  'link-added': say('A link of your own', (_, now) => `The copy links words of the story: ${now}.`, null),
  'link-removed': say(
    'A link is gone',
    (was) => `The original links ${was}.`,
    'Readers check sources by these links; keep them where you can.',
  ),
  'tracking-added': say(
    'A tracked link',
    (_, now) => `A link carries a parameter that says where a click came from: ${now}.`,
    null,
  ),
  'invisible-characters': say(
    'Invisible characters',
    (_, now) => `The text holds zero-width characters that the original has not; their number is ${now}.`,
    null,
  ),
  'earlier-version': say(
    'An earlier version',
    (was, now) => `The copy holds version ${now}; the current one is ${was}.`,
    'Take the current text, or carry its corrections.',
  ),
  'correction-missing': say(
    'A correction is missing',
    (was) => `The story was corrected since: ${was}`,
    'Put the correction below the text.',
  ),
  retracted: say(
    'This story was retracted',
    (was) => `The newsroom withdrew the story. ${was}`,
    'Take the copy down, or publish the notice in its place.',
  ),
  'not-offered': say(
    'The newsroom does not offer this story',
    (was) => `The newsroom says: ${was}`,
    'Link to the story, or ask the newsroom.',
  ),
  'creator-missing': say('The author is not named', (was) => `The copy does not name ${was}.`, PASTE),
  'title-missing': say(
    'The title is not named',
    (was) => `The copy does not say that the story is called ${was}.`,
    PASTE,
  ),
  'source-link-missing': say('No link to the story', (was) => `The copy does not link to ${was}.`, PASTE),
  'license-name-missing': say(
    'The license is not named',
    () => 'The copy does not say in words under which license the story stands.',
    PASTE,
  ),
  'license-link-missing': say(
    'No link to the license',
    () => 'The copy does not link to the license, and does not print its address.',
    PASTE,
  ),
  'copyright-missing': say('No copyright notice', (was) => `The copy lacks ${was}.`, PASTE),
  'disclaimer-missing': say('No word on warranties', (was) => `The copy lacks ${was}`, PASTE),
  'changes-not-stated': say(
    'Changes are not stated',
    () => 'The copy differs from the original, and its credit does not say so.',
    'Say what you changed, as in the line below.',
  ),
  'wrong-license': say(
    'Another license is named',
    (_, now) => `The credit names a license that the story does not have: ${now}.`,
    'Replace it by the line below.',
  ),
  'wrong-source-link': say(
    'The credit links elsewhere',
    (was, now) => `The credit should lead to ${was} and leads to ${now}.`,
    'Replace it by the line below.',
  ),
  'credit-only-on-image': say(
    'The credit stands at an image only',
    () => 'Readers will take it for the credit of the image, not of the story.',
    'Put the credit below the text.',
  ),
  endorsement: say(
    'Words that sound like support',
    (_, now) => `${now} may suggest that the newsroom stands behind your outlet or your use.`,
    'Say only where the story was first published.',
  ),
  'canonical-advice': say(
    'Search engines are not told of the original',
    () =>
      'The newsroom asks republishers to name its page as the canonical address. This is a request, not a condition.',
    'If your system can set it, put the line below into the head of the page.',
  ),
  empty: say(
    'There is nothing to read',
    () => 'The copy holds no text.',
    'Paste or choose the page with its text.',
  ),
  'too-large': say(
    'Too large',
    () => 'The copy is larger than 5 MB.',
    'Check the story alone, without the rest of the page.',
  ),
  'not-text': say(
    'Not a text',
    () => 'This is a picture, a PDF or another file without readable text.',
    'Copy the text and paste it, or save it as HTML, Word or plain text.',
  ),
  'too-deep': say(
    'Nested too deep',
    () => 'The elements of the page are nested deeper than any browser follows.',
    'Copy the text and paste it.',
  ),
  'unknown-story': say(
    'Not recognized',
    () => 'The copy names no story of this newsroom and shares too few words with any.',
    'Say which story it is by its address.',
  ),
  'none-of-it': say(
    'None of its words',
    () => 'The copy names this story and holds none of its text. Linking is always free.',
    null,
  ),
};

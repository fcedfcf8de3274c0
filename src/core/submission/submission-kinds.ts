/** What somebody can send to the desk. */
export const SUBMISSION_KINDS = ['idea', 'press-release', 'podcast'] as const;
export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];

/** A question the desk asks of every submission of a kind. */
export interface SubmissionField {
  readonly name: string;
  readonly label: string;
  /** Lines of the field; one for what is said in a few words. */
  readonly rows: number;
  /** How much is wanted, as the guidelines say it; a measure for the sender, nothing is cut. */
  readonly most?: { readonly count: number; readonly unit: 'words' | 'characters' };
  readonly hint?: string;
}

export interface SubmissionForm {
  readonly label: string;
  /** How the subject of the message begins; the answer to the first question follows it. */
  readonly subject: string;
  readonly fields: readonly SubmissionField[];
}

const YOURS: readonly SubmissionField[] = [
  { name: 'name', label: 'Your name, and where you can be reached', rows: 1 },
  {
    name: 'interests',
    label: 'Your interests in the subject',
    rows: 2,
    hint: 'Money, employment, shares, family or membership, and who paid for the work.',
  },
  { name: 'software', label: 'Software that helped to make it', rows: 1, hint: 'None is an answer.' },
];

export const SUBMISSION_FORMS: Readonly<Record<SubmissionKind, SubmissionForm>> = {
  idea: {
    label: 'A story idea',
    subject: 'Story idea',
    fields: [
      { name: 'title', label: 'Working title', rows: 1, most: { count: 18, unit: 'words' } },
      { name: 'story', label: 'The story', rows: 5, most: { count: 100, unit: 'words' } },
      { name: 'why', label: 'Why it matters, and to whom', rows: 4, most: { count: 100, unit: 'words' } },
      { name: 'sources', label: 'Main sources, with links', rows: 4 },
      { name: 'pictures', label: 'Who holds the rights in pictures, charts and recordings', rows: 2 },
      ...YOURS,
    ],
  },
  'press-release': {
    label: 'A press release',
    subject: 'Press release',
    fields: [
      { name: 'headline', label: 'Headline', rows: 1, most: { count: 90, unit: 'characters' } },
      { name: 'dateline', label: 'Dateline: city, country, date', rows: 1 },
      { name: 'text', label: 'Text', rows: 9, most: { count: 800, unit: 'words' } },
      { name: 'quote', label: 'A quotation, by whom, and who approved it', rows: 3 },
      { name: 'about', label: 'About the organization', rows: 3, hint: 'With its ticker, if it is listed.' },
      { name: 'contact', label: 'Contact: e-mail and telephone', rows: 1 },
      {
        name: 'embargo',
        label: 'Embargo: date, hour and time zone',
        rows: 1,
        hint: 'Only if we have accepted one; without an agreement what you send is free for publication.',
      },
      ...YOURS,
    ],
  },
  podcast: {
    label: 'A podcast',
    subject: 'Podcast',
    fields: [
      { name: 'show', label: 'Show', rows: 1 },
      { name: 'episode', label: 'Episode', rows: 1 },
      { name: 'people', label: 'Hosts and guests', rows: 2 },
      { name: 'length', label: 'Length', rows: 1 },
      { name: 'audio', label: 'Link to the audio', rows: 1 },
      { name: 'transcript', label: 'Link to the transcript', rows: 1 },
      { name: 'angle', label: 'What it is about, in two sentences', rows: 3 },
      { name: 'music', label: 'Who holds the rights in the music, and that they cover this use', rows: 2 },
      ...YOURS,
    ],
  },
};

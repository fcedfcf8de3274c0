import { singleLine } from '../credit/single-line.ts';
import { countWords } from '../text/words.ts';
import { type MailDraft, mailUrl } from './mail-url.ts';
import { SUBMISSION_FORMS, type SubmissionField, type SubmissionKind } from './submission-kinds.ts';

export interface Desk {
  readonly email: string;
  /** The license under which a contribution is published, as its long name. */
  readonly license: string;
}

/** What was answered, by the names of the fields; what is not there was not answered. */
export type Answers = Readonly<Record<string, string>>;

/** The message of a submission: every question with its answer, and the license it is sent under. */
export function submissionDraft(kind: SubmissionKind, answers: Answers, { email, license }: Desk): MailDraft {
  const { subject, fields } = SUBMISSION_FORMS[kind];
  const first = singleLine(answers[fields[0]?.name ?? ''] ?? '');
  return {
    to: email,
    subject: first === '' ? subject : `${subject}: ${first}`,
    lines: [
      ...fields.flatMap((field) => answered(field, answers)),
      'License',
      `If you publish it: ${license}, unless I say otherwise here.`,
    ],
  };
}

/** A link that opens the message; null where it is longer than mail programs take. */
export function submissionLink(draft: MailDraft): string | null {
  const url = mailUrl(draft);
  return url.length > LONGEST_LINK ? null : url;
}

/** Characters of a whole address that Windows hands from a browser to a mail program (2,083, of which some cut at 2,000). */
const LONGEST_LINK = 2000;

/** The message as text, to be pasted into any mail program. */
export const messageText = ({ subject, lines }: MailDraft): string =>
  [`Subject: ${singleLine(subject)}`, '', ...lines.map(singleLine)].join('\n');

/** How much of what is wanted an answer has. */
export const measure = (answer: string, { unit }: NonNullable<SubmissionField['most']>): number =>
  unit === 'words' ? countWords(answer) : [...singleLine(answer)].length;

/** Each line of an answer stays a line; what could break out of one is dropped by whoever writes the message. */
function answered({ name, label }: SubmissionField, answers: Answers): readonly string[] {
  const lines = (answers[name] ?? '').trim().split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  return [label, ...lines, ''];
}

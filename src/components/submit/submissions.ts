import { longName } from '../../core/license/license-names.ts';
import type { Publication } from '../../core/newsroom/newsroom.ts';
import { submissionDraft } from '../../core/submission/compose-submission.ts';
import { mailUrl } from '../../core/submission/mail-url.ts';
import { SUBMISSION_FORMS, SUBMISSION_KINDS } from '../../core/submission/submission-kinds.ts';

/** What people send, each as a link that opens a message with every question the desk has. */
export const submissionLinks = ({ email, license }: Publication) =>
  SUBMISSION_KINDS.map((kind) => ({
    label: SUBMISSION_FORMS[kind].label,
    href: mailUrl(submissionDraft(kind, {}, { email, license: longName(license) })),
  }));

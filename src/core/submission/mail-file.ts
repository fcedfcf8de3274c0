import { singleLine } from '../credit/single-line.ts';
import type { MailDraft } from './mail-url.ts';

/**
 * A message as a file (`.eml`, RFC 5322 with MIME): its text and subject in base64, so that nothing in them is a header.
 * `X-Unsent` has mail programs open it as a draft.
 */
export function mailFile({ to, subject, lines }: MailDraft): string {
  return [
    `To: <${singleLine(to).replace(/[<>\s]/g, '')}>`,
    ...subjectLines(singleLine(subject)),
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(base64(lines.map(singleLine).join('\r\n')).match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}

/** Encoded words (RFC 2047) of at most 75 characters; none parts a character. */
function subjectLines(subject: string): readonly string[] {
  const words: string[] = [];
  let part = '';
  for (const character of subject) {
    if (new TextEncoder().encode(part + character).length > BYTES_IN_WORD) {
      words.push(part);
      part = '';
    }
    part += character;
  }
  return [...words, part].map(
    (word, index) => `${index === 0 ? 'Subject:' : ''} =?UTF-8?B?${base64(word)}?=`,
  );
}

const BYTES_IN_WORD = 42;

const base64 = (text: string): string =>
  btoa(
    Array.from(new TextEncoder().encode(text.toWellFormed()), (byte) => String.fromCharCode(byte)).join(''),
  );

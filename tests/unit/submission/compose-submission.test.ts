import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  measure,
  messageText,
  submissionDraft,
  submissionLink,
} from '../../../src/core/submission/compose-submission.ts';
import { mailFile } from '../../../src/core/submission/mail-file.ts';
import { SUBMISSION_FORMS, SUBMISSION_KINDS } from '../../../src/core/submission/submission-kinds.ts';

const DESK = {
  email: 'desk+ideas@ledger.example',
  license: 'Creative Commons Attribution 4.0 International',
};

/** A link as a mail program reads it (RFC 6068). */
function readLink(link: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? [];
  const fields = query.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return {
    to: decodeURIComponent(to),
    names: fields.map(([name]) => name),
    values: fields.map(([, value = '']) => value),
  };
}

/** A mail file as a mail program reads it (RFC 5322, 2045, 2047): headers by name, and the text. */
function readFile(file: string) {
  const end = file.indexOf('\r\n\r\n');
  const headers = file
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => line.split(/:\s*/s, 2) as [string, string]);
  const word = (text: string): string =>
    text.replace(/=\?UTF-8\?B\?([^?]*)\?=\s*/g, (_, coded: string) =>
      Buffer.from(coded, 'base64').toString('utf8'),
    );
  return {
    headers: Object.fromEntries(headers),
    subject: word(Object.fromEntries(headers)['Subject'] ?? ''),
    text: Buffer.from(file.slice(end), 'base64').toString('utf8'),
    lines: file.split('\r\n'),
  };
}

const HOSTILE = [
  'a\r\nBcc: all@evil.example',
  'a&bcc=all@evil.example',
  'a%0d%0aBcc: all@evil.example',
  '1 + 1 = 2, 100 % sure',
  'one\u2028two\u2029three\u0085four',
  'Größe 水 🔥 \u202eturned',
  '?subject=other#fragment',
];

describe.each(SUBMISSION_KINDS)('a message of the kind %s', (kind) => {
  const { subject, fields } = SUBMISSION_FORMS[kind];
  const [first] = fields;

  test('asks every question, and names the license, before anything is answered', () => {
    const text = messageText(submissionDraft(kind, {}, DESK));
    for (const { label } of fields) expect(text).toContain(`\n${label}\n`);
    expect(text).toContain(DESK.license);
    expect(text.startsWith(`Subject: ${subject}\n`)).toBe(true);
  });

  test.each(HOSTILE)('goes to one desk with a subject and a body only, whatever is typed: %j', (typed) => {
    const answers = Object.fromEntries(fields.map(({ name }) => [name, typed]));
    const draft = submissionDraft(kind, { [first?.name ?? '']: typed }, DESK);
    const link = readLink(submissionLink(draft) ?? '');
    expect(link.to).toBe(DESK.email);
    expect(link.names).toEqual(['subject', 'body']);
    expect(link.values[0]).not.toMatch(/[\r\n]/);
    const file = readFile(mailFile(submissionDraft(kind, answers, DESK)));
    expect(Object.keys(file.headers)).toEqual([
      'To',
      'Subject',
      'X-Unsent',
      'MIME-Version',
      'Content-Type',
      'Content-Transfer-Encoding',
    ]);
    expect(file.headers['To']).toBe(`<${DESK.email}>`);
    expect(file.subject).toBe(link.values[0]);
  });

  test('says every word of an answer, line for line', () => {
    const draft = submissionDraft(
      kind,
      { [fields[1]?.name ?? '']: 'First line, 1 + 1 & 100 %.\r\n\r\nSecond: ünï.' },
      DESK,
    );
    for (const body of [
      readLink(submissionLink(draft) ?? '').values[1] ?? '',
      readFile(mailFile(draft)).text,
    ]) {
      expect(body).toContain('First line, 1 + 1 & 100 %.\r\n\r\nSecond: ünï.');
    }
  });

  test('is no link where it is longer than mail programs take, and a file all the same', () => {
    const long = 'word '.repeat(1000).trim();
    const draft = submissionDraft(kind, { [fields[1]?.name ?? '']: long }, DESK);
    expect(submissionLink(draft)).toBeNull();
    const file = readFile(mailFile(draft));
    expect(file.text).toContain(long);
    expect(Math.max(...file.lines.map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(messageText(draft)).toContain(long);
  });
});

test('a subject of any characters comes back from a mail file as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const draft = submissionDraft('idea', { title }, DESK);
      const link = submissionLink(draft);
      const file = readFile(mailFile(draft));
      if (link !== null) expect(file.subject).toBe(readLink(link).values[0]);
      expect(file.lines.every((line) => line.length <= 78)).toBe(true);
    }),
  );
});

test('measures in words and in characters', () => {
  expect(measure(' two  words ', { count: 18, unit: 'words' })).toBe(2);
  expect(measure('', { count: 18, unit: 'words' })).toBe(0);
  expect(measure('Größe 🔥', { count: 90, unit: 'characters' })).toBe(7);
});

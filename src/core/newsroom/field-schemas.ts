import { z } from 'zod';
import type { Fingerprint } from '../document/fingerprint.ts';
import { explainLicenseProblem } from '../license/license-problem.ts';
import { parseLicense } from '../license/parse-license.ts';
import { NOT_IN_ADDRESSES } from '../mdx/inlines.ts';
import { type CalendarDate, type DateTime, parseCalendarDate, parseDateTime } from '../text/date-time.ts';
import { parseLanguage } from '../text/language.ts';

/** One line of plain text without control characters or characters that turn its direction around. */
export const line = (longest = 300) =>
  z.string().transform((given, context) => {
    const text = given.normalize('NFC').trim();
    const why = faultIn(text, longest);
    if (why) context.addIssue({ code: 'custom', params: { code: 'bad-text', why } });
    return text;
  });

/** A paragraph: as {@link line}, but folded YAML blocks may span lines. */
export const paragraph = (longest = 2_000) =>
  z.preprocess((given) => (typeof given === 'string' ? joinLines(given) : given), line(longest));

/** A moment by RFC 3339 with its offset; a bare number is shown as it was written. */
export const dateTime = z.preprocess(
  (given) => (typeof given === 'number' || given === null ? JSON.stringify(given) : given),
  z.string().transform((given, context): DateTime => {
    const moment = parseDateTime(given);
    if (!moment) context.addIssue({ code: 'custom', params: { code: 'bad-date', received: given } });
    return moment ?? ('1970-01-01T00:00:00Z' as DateTime);
  }),
);

/** A day, `2026-01-05`; for facts that have no time, such as when a source was looked up. */
export const calendarDate = z.string().transform((given, context): CalendarDate => {
  const day = parseCalendarDate(given);
  if (!day) context.addIssue({ code: 'custom', params: badValue('a day such as 2026-01-05', given) });
  return day ?? ('1970-01-01' as CalendarDate);
});

/** A full http or https address. */
export const webAddress = z.string().transform((given, context) => {
  const fits = /^https?:\/\/./i.test(given) && !NOT_IN_ADDRESSES.test(given) && URL.canParse(given);
  if (!fits)
    context.addIssue({
      code: 'custom',
      params: badValue('a full address such as https://example.org/', given),
    });
  return given;
});

/** The name of another file of the newsroom, without its folder and ending. */
export const reference = z.string().transform((given) => given.trim());

/** BCP 47, of a language and region that exist. */
export const languageTag = z.string().transform((given, context) => {
  const tag = parseLanguage(given);
  if (!tag.ok) {
    const params = { ...badValue('a language code such as en or pt-BR', given), nearest: tag.error };
    context.addIssue({ code: 'custom', params });
  }
  return tag.ok ? tag.value : 'en';
});

/** Any license the newsroom can name: an SPDX id, a name, or an official address. */
export const license = z.string().transform((given, context) => {
  const parsed = parseLicense(given);
  if (parsed.ok) return parsed.value;
  const params = { code: 'bad-license', explanation: explainLicenseProblem(parsed.error) };
  context.addIssue({ code: 'custom', params });
  return { kind: 'all-rights-reserved' } as const;
});

export const mailAddress = z.string().transform((given, context) => {
  const fits = /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/.test(given);
  if (!fits) context.addIssue({ code: 'custom', params: badValue('one mail address', given) });
  return given;
});

/** The fingerprint of a text by the rules `n1`. */
export const fingerprintText = z.string().transform((given, context): Fingerprint => {
  const fits = /^n1-sha256-[0-9a-f]{64}$/.test(given);
  if (!fits) {
    const expected = 'a fingerprint: n1-sha256- and 64 digits of 0 to 9 and a to f';
    context.addIssue({ code: 'custom', params: badValue(expected, given) });
  }
  return given as Fingerprint;
});

/** The item of an organization in Wikidata. */
export const wikidataItem = z.string().transform((given, context) => {
  const fits = /^Q[1-9]\d*$/.test(given);
  if (!fits) context.addIssue({ code: 'custom', params: badValue('a Wikidata item such as Q3884', given) });
  return given;
});

/** What somebody consulted or links to. */
export const link = z.strictObject({
  /** What the page calls itself. */
  title: line(),
  /** Its full address. */
  url: webAddress,
});

const joinLines = (text: string): string =>
  text
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');

/** The reason for a value that is not what was expected. */
export const badValue = (expected: string, received: string) =>
  ({ code: 'bad-value', expected, received, nearest: null }) as const;

/** Why a text is no line of plain text that may be published; null where it is. */
export function faultIn(text: string, longest: number): string | null {
  if (text.replace(/[\p{Cf}\s]/gu, '') === '') return 'there is no text here';
  if (text.length > longest) return `${text.length} characters, where at most ${longest} fit`;
  if (BIDI.test(text)) return 'it holds a character that turns the direction of text around (such as U+202E)';
  if (CONTROL.test(text)) return 'it holds a line break or an invisible control character';
  return null;
}

const CONTROL = /\p{Cc}|\p{Cs}|[\u2028\u2029\ufffe\uffff]/u;
const BIDI = /[\u202a-\u202e\u2066-\u2069]/;

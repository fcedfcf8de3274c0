/**
 * An instant as RFC 3339 writes it, with the offset it was given in: `2026-01-05T09:00:00-05:00`.
 * Only {@link parseDateTime} makes one, so the text is known to name a real moment.
 */
export type DateTime = string & { readonly __brand: 'DateTime' };

/** A calendar day, `2026-01-05`, known to exist. */
export type CalendarDate = string & { readonly __brand: 'CalendarDate' };

/**
 * Reads a full RFC 3339 date-time (section 5.6) with seconds and offset; null for anything else, 30 February included,
 * and for the few moments whose year in UTC has no four digits.
 */
export function parseDateTime(text: string): DateTime | null {
  const match = DATE_TIME.exec(text);
  if (!match) return null;
  const [, date = '', hour, minute, second, offsetHour = '00', offsetMinute = '00'] = match;
  const inRange =
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour) < 24 &&
    Number(offsetMinute) < 60;
  return inRange && parseCalendarDate(date) && hasFourDigitYear(new Date(text)) ? (text as DateTime) : null;
}

const hasFourDigitYear = (moment: Date): boolean => /^\d{4}-/.test(moment.toISOString());

/** Reads `YYYY-MM-DD`; null for anything else. */
export function parseCalendarDate(text: string): CalendarDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? (text as CalendarDate) : null;
}

/** Milliseconds since 1970, for comparing moments given in different zones. */
export const toEpoch = (moment: DateTime): number => Date.parse(moment);

/** The same moment in UTC, to the second: `2026-01-05T14:00:00Z`. */
export const toUtc = (moment: DateTime): string => `${new Date(toEpoch(moment)).toISOString().slice(0, 19)}Z`;

/** The date of RFC 822 with a four-digit year, as RSS wants it: `Mon, 05 Jan 2026 14:00:00 GMT`. */
export const toRfc822 = (moment: DateTime): string => new Date(toEpoch(moment)).toUTCString();

/** `5 January 2026`, in the offset the moment was given in, so that no reader's or builder's zone shifts the day. */
export function formatDay(moment: DateTime | CalendarDate): string {
  const [year = '', month = '', day = ''] = moment.slice(0, 10).split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${Number(year)}`;
}

/** `5 January 2026, 09:00 UTC−05:00`. */
export const formatMoment = (moment: DateTime): string =>
  `${formatDay(moment)}, ${moment.slice(11, 16)} ${formatOffset(moment)}`;

/** `January 2026` from `2026-01`. */
export function formatMonth(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1]} ${Number(month.slice(0, 4))}`;
}

function formatOffset(moment: DateTime): string {
  const offset = /([+-])(\d{2}:\d{2})$/.exec(moment);
  if (!offset || offset[2] === '00:00') return 'UTC';
  return `UTC${offset[1] === '-' ? '\u2212' : '+'}${offset[2]}`;
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d{1,9})?(?:Z|[+-](\d{2}):(\d{2}))$/;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

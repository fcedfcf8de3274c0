import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type DateTime,
  formatDay,
  formatMoment,
  formatMonth,
  parseCalendarDate,
  parseDateTime,
  toEpoch,
  toRfc822,
  toUtc,
} from '../../../src/core/text/date-time.ts';
import { moment } from '../../support/builders.ts';

describe('a date-time is read', () => {
  test.each([
    ['with an offset', '2026-01-05T09:00:00-05:00'],
    ['in UTC', '2026-01-05T14:00:00Z'],
    ['with a fraction', '2026-01-05T14:00:00.123456789Z'],
    ['on a leap day', '2024-02-29T00:00:00Z'],
    ['on the leap day of a century that has one', '2000-02-29T00:00:00Z'],
    ['in the last second of a day', '2026-12-31T23:59:59+01:00'],
    ['with the largest offset', '2026-01-05T09:00:00+23:59'],
    ['with the smallest offset', '2026-01-05T09:00:00-23:59'],
    ['with an offset of nothing', '2026-01-05T09:00:00+00:00'],
  ])('%s', (_, text) => {
    expect(parseDateTime(text)).toBe(text);
  });
});

describe('a date-time is refused', () => {
  test.each([
    ['30 February', '2026-02-30T09:00:00Z'],
    ['29 February of a common year', '2026-02-29T09:00:00Z'],
    ['29 February of a century that has none', '1900-02-29T09:00:00Z'],
    ['31 April', '2026-04-31T09:00:00Z'],
    ['month 13', '2026-13-01T09:00:00Z'],
    ['month 0', '2026-00-01T09:00:00Z'],
    ['day 0', '2026-01-00T09:00:00Z'],
    ['no zone', '2026-01-05T09:00:00'],
    ['no seconds', '2026-01-05T09:00Z'],
    ['no time', '2026-01-05'],
    ['a space for the T', '2026-01-05 09:00:00Z'],
    ['24:00', '2026-01-05T24:00:00Z'],
    ['a 60th minute', '2026-01-05T09:60:00Z'],
    ['a leap second, which no clock here knows', '2016-12-31T23:59:60Z'],
    ['an offset of 24 hours', '2026-01-05T09:00:00+24:00'],
    ['an offset of 60 minutes', '2026-01-05T09:00:00+01:60'],
    ['an offset without its colon', '2026-01-05T09:00:00+0100'],
    ['a zone by name', '2026-01-05T09:00:00 EST'],
    ['a bare number', '1767600000'],
    ['a number of milliseconds', '1767600000000'],
    ['an American date', '01/05/2026 9:00 AM'],
    ['a year of five digits', '12026-01-05T09:00:00Z'],
    ['a signed year', '+02026-01-05T09:00:00Z'],
    ['digits of another script', '٢٠٢٦-01-05T09:00:00Z'],
    ['something behind it', '2026-01-05T09:00:00Z.'],
    ['a line break behind it', '2026-01-05T09:00:00Z\n'],
    ['a space before it', ' 2026-01-05T09:00:00Z'],
    ['nothing', ''],
    ['a moment that UTC counts to the year 10000', '9999-12-31T23:00:00-05:00'],
    ['a moment that UTC counts to before the year 0', '0000-01-01T00:00:00+05:00'],
  ])('%s', (_, text) => {
    expect(parseDateTime(text)).toBeNull();
  });

  test('whenever it is not in the exact form', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{4}-\d\d-\d\dT/.test(text));
        expect(parseDateTime(text)).toBeNull();
      }),
    );
  });
});

const anyMoment = fc
  .record({
    at: fc.date({
      min: new Date('0001-01-02T00:00:00Z'),
      max: new Date('9999-12-30T00:00:00Z'),
      noInvalidDate: true,
    }),
    sign: fc.constantFrom('+', '-'),
    hours: fc.integer({ min: 0, max: 23 }),
    minutes: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ at, sign, hours, minutes }) => {
    const offset = `${sign}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
    return moment(`${at.toISOString().slice(0, 19)}${offset}`);
  });

describe('a moment', () => {
  test('is compared across zones', () => {
    expect(toEpoch(moment('2026-01-05T09:00:00-05:00'))).toBe(toEpoch(moment('2026-01-05T14:00:00Z')));
    expect(toEpoch(moment('2026-01-05T09:00:00+01:00'))).toBeLessThan(
      toEpoch(moment('2026-01-05T09:00:00Z')),
    );
  });

  test('is the same in UTC, to the second', () => {
    expect(toUtc(moment('2026-01-05T09:00:00.75-05:00'))).toBe('2026-01-05T14:00:00Z');
    fc.assert(
      fc.property(anyMoment, (given) => {
        const utc = toUtc(given);
        expect(parseDateTime(utc)).toBe(utc);
        expect(toEpoch(utc as DateTime)).toBe(toEpoch(given));
      }),
    );
  });

  test('is written for RSS in the date of RFC 822 with a year of four digits', () => {
    expect(toRfc822(moment('2026-01-05T09:00:00-05:00'))).toBe('Mon, 05 Jan 2026 14:00:00 GMT');
  });

  test.each([
    ['2026-01-05T09:00:00-05:00', '5 January 2026, 09:00 UTC\u221205:00'],
    ['2026-12-31T23:59:59+05:30', '31 December 2026, 23:59 UTC+05:30'],
    ['2026-01-05T09:00:00Z', '5 January 2026, 09:00 UTC'],
    ['2026-01-05T09:00:00+00:00', '5 January 2026, 09:00 UTC'],
    ['2026-01-05T09:00:00-00:00', '5 January 2026, 09:00 UTC'],
  ])('%s reads %s in the zone it was given in, whoever builds', (given, written) => {
    expect(formatMoment(moment(given))).toBe(written);
  });

  test('keeps the day of its own zone', () => {
    expect(formatDay(moment('2026-01-01T00:30:00+13:00'))).toBe('1 January 2026');
  });
});

describe('a day', () => {
  test.each([
    ['2026-01-05', '5 January 2026'],
    ['2024-02-29', '29 February 2024'],
    ['2026-12-31', '31 December 2026'],
  ])('%s reads %s', (given, written) => {
    const day = parseCalendarDate(given);
    expect(day && formatDay(day)).toBe(written);
  });

  test.each([['2026-02-30'], ['2025-02-29'], ['2026-1-5'], ['2026-01-05T00:00:00Z'], ['20260105'], ['']])(
    '%j is none',
    (given) => {
      expect(parseCalendarDate(given)).toBeNull();
    },
  );

  test('a month has its name', () => {
    expect(formatMonth('2026-01')).toBe('January 2026');
    expect(formatMonth('2026-12')).toBe('December 2026');
  });
});

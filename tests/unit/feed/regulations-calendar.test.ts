import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { regulationsCalendar } from '../../../src/core/feed/regulations-calendar.ts';
import { aNewsroom, aPublication, aRegulation, aStep, type Fields, moment } from '../../support/builders.ts';

const NOW = moment('2026-06-01T12:00:00Z');

const calendarOf = (rules: Readonly<Record<string, Fields>>, publication: Fields = {}, now = NOW): string => {
  const files = Object.entries(rules).map(([id, fields]) => [`regulations/${id}.yaml`, aRegulation(fields)]);
  return regulationsCalendar(
    aNewsroom({ 'publication.yaml': aPublication(publication), ...Object.fromEntries(files) }, now),
  );
};

const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));

const STEPS = [aStep(), aStep({ date: '2026-12-31', status: 'applies' })];

describe('the calendar of rules', () => {
  test('is read back by a reader of calendars, with a day for each step', () => {
    const events = eventsOf(calendarOf({ dams: { timeline: STEPS } }));
    expect(
      events.map(({ uid, summary, startDate, endDate }) => [uid, summary, `${startDate}`, `${endDate}`]),
    ).toEqual([
      [
        'dams-2026-02-01-adopted@ledger.example',
        'Dam Directive (European Union): adopted',
        '2026-02-01',
        '2026-02-02',
      ],
      [
        'dams-2026-12-31-applies@ledger.example',
        'Dam Directive (European Union): applies',
        '2026-12-31',
        '2027-01-01',
      ],
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  test('carries the sentence, its source and the day for which it holds', () => {
    const [event] = eventsOf(calendarOf({ dams: {} }));
    expect(event?.description).toBe(
      'Parliament signs it.\nSource: Journal, https://law.example/journal\nStatus as of 2026-05-01.',
    );
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://ledger.example/regulations/#dams');
  });

  test('is dated by the content and not by the clock', () => {
    const rules = { dams: { timeline: STEPS } };
    expect(calendarOf(rules, {}, moment('2026-06-02T00:00:00Z'))).toBe(calendarOf(rules));
    const [event] = eventsOf(calendarOf(rules));
    expect(`${event?.component.getFirstPropertyValue('last-modified')}`).toBe('2026-05-01T00:00:00Z');
    expect(`${event?.component.getFirstPropertyValue('dtstamp')}`).toBe('2026-05-01T00:00:00Z');
  });

  test('says of what is only expected that it is tentative', () => {
    const states = eventsOf(calendarOf({ dams: { timeline: STEPS } })).map(({ component }) =>
      component.getFirstPropertyValue('status'),
    );
    expect(states).toEqual(['CONFIRMED', 'TENTATIVE']);
  });

  test.each([
    ['commas, semicolons and backslashes', 'a, b; c \\ d\\n e'],
    ['long words', `${'Wasserwirtschaftsdirektive '.repeat(15)}end`],
    ['characters of several bytes', '電力と水'.repeat(60)],
    ['characters outside the first plane', '👩‍🔬'.repeat(40)],
    ['what looks like another property', 'x\\r\\nBEGIN:VALARM'],
    ['quotes and colons', 'He said: "now"'],
  ])('keeps %s', (_, text) => {
    const calendar = calendarOf({ dams: { timeline: [aStep({ text })] } });
    const [event, ...others] = eventsOf(calendar);
    expect(others).toEqual([]);
    expect(event?.description.split('\n')[0]).toBe(text.trim());
    for (const line of calendar.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.isWellFormed()).toBe(true);
    }
  });

  test('ends every line with CR LF, the last one included', () => {
    const calendar = calendarOf({ dams: {} });
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('names itself after the publication, whatever that is called', () => {
    const calendar = new ICAL.Component(
      ICAL.parse(calendarOf({ dams: {} }, { name: 'Dams; Rivers, & //Co' })),
    );
    // ical.js knows RFC 5545 alone and hands the newer property over as it is written.
    expect(calendar.getFirstPropertyValue('name')).toBe('Dams\\; Rivers\\, & //Co: dates of rules');
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  test('is a calendar without events where no rule is followed', () => {
    expect(eventsOf(calendarOf({}))).toEqual([]);
  });
});

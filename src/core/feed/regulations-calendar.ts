import type { Newsroom } from '../newsroom/newsroom.ts';
import { certaintyOf, type DatedStep, timelineOf } from '../newsroom/regulations.ts';
import { absoluteUrl, paths } from '../newsroom/urls.ts';
import type { CalendarDate } from '../text/date-time.ts';

/*
 * iCalendar (RFC 5545) with the properties of RFC 7986: every step of every rule as an event of a whole day. Its UID is
 * made of the rule, the day and what happens on it; what dates it is the day the newsroom last looked, so that the same
 * content is the same calendar.
 */

export function regulationsCalendar(newsroom: Newsroom): string {
  const { publication, regulations } = newsroom;
  const at = (path: string): string => absoluteUrl(path, publication.url);
  const name = `${publication.name}: dates of rules`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(publication.name).replaceAll('/', ' ')}//Regulations//EN`,
    'CALSCALE:GREGORIAN',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `URL:${at(paths.regulations)}`,
    `SOURCE;VALUE=URI:${at(paths.regulationsCalendar)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...timelineOf(regulations.values()).flatMap((dated) => event(dated, newsroom)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function event(dated: DatedStep, { publication, now }: Newsroom): readonly string[] {
  const { regulation, step } = dated;
  const { id, shortName, jurisdiction, asOf } = regulation;
  const site = publication.url;
  const looked = `${compact(asOf)}T000000Z`;
  const description = `${step.text}\nSource: ${step.source.title}, ${step.source.url}\nStatus as of ${asOf}.`;
  return [
    'BEGIN:VEVENT',
    `UID:${id}-${step.date}-${step.status}@${new URL(site).host}`,
    `DTSTAMP:${looked}`,
    `LAST-MODIFIED:${looked}`,
    `DTSTART;VALUE=DATE:${compact(step.date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(step.date))}`,
    `SUMMARY:${escapeText(`${shortName} (${jurisdiction}): ${step.status.replace('-', ' ')}`)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${absoluteUrl(paths.regulation(id), site)}`,
    `CATEGORIES:${escapeText(jurisdiction)}`,
    `STATUS:${certaintyOf(dated, now) === 'done' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const compact = (day: string): string => day.replaceAll('-', '');

/** An event ends before the day it names (section 3.6.1). */
function dayAfter(day: CalendarDate): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Section 3.3.11. */
const escapeText = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Section 3.1: no line has more than 75 octets, and none is broken inside a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = '';
      // The space that begins the next line counts as well.
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

const MOST_OCTETS = 75;

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}

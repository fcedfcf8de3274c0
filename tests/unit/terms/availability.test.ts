import { describe, expect, test } from 'vitest';
import { type Availability, availabilityOf } from '../../../src/core/terms/availability.ts';
import { aNewsroom, anArticle, type Fields, moment, theStory } from '../../support/builders.ts';

const FROM = '2026-03-01T09:00:00+01:00';
const UNTIL = '2026-04-01T09:00:00+02:00';

function at(now: string, fields: Fields): Availability {
  const room = aNewsroom({ 'articles/2026/a-story.mdx': anArticle(fields) }, moment(now));
  return availabilityOf(theStory(room), room.now);
}

describe('whether a story may be taken', () => {
  test.each<readonly [string, string, Fields, Availability]>([
    ['always', '2026-03-01T00:00:00Z', {}, { kind: 'available', until: null }],
    [
      'not a second before its time',
      '2026-03-01T07:59:59Z',
      { republish: { from: FROM } },
      { kind: 'not-yet', from: moment(FROM) },
    ],
    [
      'from its time on',
      '2026-03-01T08:00:00Z',
      { republish: { from: FROM } },
      { kind: 'available', until: null },
    ],
    [
      'to the second before its end',
      '2026-04-01T06:59:59Z',
      { republish: { until: UNTIL } },
      { kind: 'available', until: moment(UNTIL) },
    ],
    [
      'by a link only from its end on',
      '2026-04-01T07:00:00Z',
      { republish: { until: UNTIL } },
      { kind: 'link-only', since: moment(UNTIL) },
    ],
    [
      'between the two',
      '2026-03-15T00:00:00Z',
      { republish: { from: FROM, until: UNTIL } },
      { kind: 'available', until: moment(UNTIL) },
    ],
    [
      'not at all, with the reason',
      '2026-03-15T00:00:00Z',
      { republish: { allowed: false, reason: 'It quotes a poem.' } },
      { kind: 'refused', reason: 'It quotes a poem.' },
    ],
    [
      'not at all where all rights are reserved',
      '2026-03-15T00:00:00Z',
      { license: 'All rights reserved' },
      { kind: 'refused', reason: 'Its license grants no right to republish.' },
    ],
    [
      'not at all once retracted',
      '2026-03-15T00:00:00Z',
      { corrections: [{ date: '2026-02-01T00:00:00Z', kind: 'retraction', text: 'Gone.' }] },
      { kind: 'refused', reason: 'This story was retracted.' },
    ],
    [
      'not at all, whatever its times say',
      '2026-03-15T00:00:00Z',
      { republish: { allowed: false, reason: 'No.', from: FROM, until: UNTIL } },
      { kind: 'refused', reason: 'No.' },
    ],
  ])('%s', (_, now, fields, availability) => {
    expect(at(now, fields)).toEqual(availability);
  });

  test.each(['CC-BY-4.0', 'CC-BY-NC-ND-4.0', 'CC0-1.0', 'CC-PDM-1.0'])(
    'does not depend on which rights %s grants',
    (license) => {
      expect(at('2026-03-15T00:00:00Z', { license }).kind).toBe('available');
    },
  );
});

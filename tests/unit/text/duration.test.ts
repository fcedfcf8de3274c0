import { describe, expect, test } from 'vitest';
import { formatClock, parseClock, sayDuration, toIsoDuration } from '../../../src/core/text/duration.ts';

describe('a place on the clock', () => {
  test.each([
    ['0:00', 0],
    ['1:20', 80],
    ['90:05', 5405],
    ['1:02:03', 3723],
    ['100:00:00', 360_000],
  ])('%s is read', (text, seconds) => {
    expect(parseClock(text)).toBe(seconds);
  });

  test.each(['', '80', '1:75', '1:60:00', '-1:20', '1:2', '1:20.5', ' 1:20', '1:20\n', '１:20', '1::20'])(
    '%j is none',
    (text) => {
      expect(parseClock(text)).toBeNull();
    },
  );

  test.each([0, 59, 60, 3599, 3600, 7325])('%i seconds are written as they are read', (seconds) => {
    expect(parseClock(formatClock(seconds))).toBe(seconds);
  });
});

describe('a length', () => {
  test.each([
    [0, '0:00', '0 seconds', 'PT0S'],
    [1, '0:01', '1 second', 'PT1S'],
    [59.6, '1:00', '1 minute', 'PT1M'],
    [151.4, '2:31', '2 minutes 31 seconds', 'PT2M31S'],
    [3723, '1:02:03', '1 hour 2 minutes', 'PT1H2M3S'],
  ])('of %d seconds has three forms', (seconds, clock, said, iso) => {
    expect([formatClock(seconds), sayDuration(seconds), toIsoDuration(seconds)]).toEqual([clock, said, iso]);
  });
});

import { expect, test } from 'vitest';
import { acceptedEncoding } from '../../../scripts/serving/accepted-encoding.mjs';
import { parseByteRange } from '../../../scripts/serving/byte-range.mjs';
import { wantedPort } from '../../../scripts/serving/wanted-port.mjs';

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['GZIP', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['*', 'br'],
  ['*;q=0', null],
  ['br;q=nonsense', null],
  ['deflate', null],
  [undefined, null],
])('answers "Accept-Encoding: %s" with %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

test.each([
  ['bytes=0-9', { start: 0, end: 9 }],
  ['bytes=90-', { start: 90, end: 99 }],
  ['bytes=90-500', { start: 90, end: 99 }],
  ['bytes=-10', { start: 90, end: 99 }],
  ['bytes=-500', { start: 0, end: 99 }],
  ['bytes=100-', 'outside'],
  ['bytes=-0', 'outside'],
  ['bytes=9-0', null],
  ['bytes=-', null],
  ['bytes=0-1,5-6', null],
  ['lines=0-1', null],
  [undefined, null],
])('reads "Range: %s" of a file of 100 bytes', (header, range) => {
  expect(parseByteRange(header, 100)).toEqual(range);
});

test('takes the port from PORT, and 4321 without it', () => {
  expect([wantedPort('8080'), wantedPort('0'), wantedPort('')]).toEqual([8080, 0, 4321]);
});

test.each(['http', '-1', '65536', '80.5'])('refuses PORT=%s with a sentence', (port) => {
  expect(() => wantedPort(port)).toThrow(`PORT is "${port}"; a port is a number from 0 to 65535`);
});

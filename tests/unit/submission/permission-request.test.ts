import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  openWishes,
  permissionRequest,
  type RequestedStory,
  WISHES,
} from '../../../src/core/submission/permission-request.ts';
import { termsOf } from '../../../src/core/terms/terms-of.ts';
import { aNewsroom, anArticle, aPublication, theStory } from '../../support/builders.ts';
import { day } from '../credit/an-attribution.ts';

const STORY: RequestedStory = {
  email: 'desk@ledger.example',
  title: 'A story',
  url: 'https://ledger.example/articles/a-story/',
  version: 2,
};
const NOBODY = { outlet: null, date: null };

/** A link as a mail program reads it (RFC 6068): recipients, and every header with its value. */
function read(link: string): {
  readonly to: string;
  readonly fields: readonly (readonly [string, string])[];
} {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(link) ?? [];
  const fields = query.split('&').map((field) => {
    const [name = '', value = ''] = field.split('=');
    return [decodeURIComponent(name), decodeURIComponent(value)] as const;
  });
  return { to: decodeURIComponent(to), fields };
}

const bodyOf = (link: string): string => read(link).fields[1]?.[1] ?? '';

test('a request names the story and leaves the rest to its sender', () => {
  const { to, fields } = read(permissionRequest(STORY, 'translate', { outlet: 'River Post', date: null }));
  expect(to).toBe('desk@ledger.example');
  expect(fields[0]).toEqual(['subject', 'Permission to translate: A story']);
  expect(fields[1]?.[1].split('\r\n')).toMatchInlineSnapshot(`
    [
      "We would like to publish a translation of this story.",
      "",
      "Story: A story",
      "Address: https://ledger.example/articles/a-story/",
      "Version: 2",
      "",
      "Into which language:",
      "Who translates it:",
      "Outlet: River Post",
      "Planned for:",
    ]
  `);
});

test('the note that it ran asks for the link', () => {
  const link = permissionRequest(STORY, 'ran', { outlet: 'River Post', date: day('2026-03-09') });
  expect(bodyOf(link).split('\r\n')).toMatchInlineSnapshot(`
    [
      "We republished this story.",
      "",
      "Story: A story",
      "Address: https://ledger.example/articles/a-story/",
      "Version: 2",
      "",
      "Link to your copy:",
      "Outlet: River Post",
      "Date: 9 March 2026",
    ]
  `);
});

test('lines end in CR LF, percent-encoded', () => {
  const link = permissionRequest(STORY, 'shorten', NOBODY);
  expect(link).toContain('%0D%0A');
  expect(link).not.toMatch(/[\s"<>]/);
});

describe.each([
  ['a line break', 'A\r\nBcc: all@evil.example\r\n\r\nstory'],
  ['another field', 'A story&bcc=all@evil.example'],
  ['percent signs', '100%0D%0ABcc: x%'],
  ['a plus', 'One + one'],
  ['a line separator', 'A\u2028story\u2029'],
  ['half a character', 'A \ud83d story'],
  ['a question mark and a hash', 'Why? #1 & <b>"quoted"</b>'],
])('a title with %s', (_name, title) => {
  test.each(WISHES)('adds no field to the message "%s"', (wish) => {
    const { to, fields } = read(permissionRequest({ ...STORY, title }, wish, NOBODY));
    expect(to).toBe(STORY.email);
    expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
    expect(fields[0]?.[1]).not.toMatch(/[\r\n\u2028\u2029]/);
  });
});

test('whatever stands in title and outlet comes out again on its own line', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 });
  fc.assert(
    fc.property(text, text, fc.constantFrom(...WISHES), (title, outlet, wish) => {
      const plain = permissionRequest({ ...STORY, title: 'T' }, wish, NOBODY);
      const link = permissionRequest({ ...STORY, title: `T ${title} T` }, wish, { outlet, date: null });
      const { to, fields } = read(link);
      expect(to).toBe(STORY.email);
      expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
      expect(bodyOf(link).split(/\r\n|[\r\n]/)).toHaveLength(bodyOf(plain).split('\r\n').length);
      expect(bodyOf(link)).toMatch(/^Story: T .*T$/m);
    }),
  );
});

test('an address may hold what means something in a URL', () => {
  expect(permissionRequest({ ...STORY, email: 'a&b?c@ledger.example' }, 'ran', NOBODY)).toMatch(
    /^mailto:a%26b%3Fc@ledger\.example\?subject=/,
  );
});

describe('what has to be asked for', () => {
  const wishesUnder = (license: string, permissions: Readonly<Record<string, string>> = {}) => {
    const newsroom = aNewsroom({
      'publication.yaml': aPublication({ permissions }),
      'articles/2026/a-story.mdx': anArticle({ license }),
    });
    return openWishes(termsOf(theStory(newsroom), newsroom));
  };

  test.each([
    ['CC-BY-NC-ND-4.0', ['translate', 'shorten']],
    ['CC-BY-ND-4.0', ['translate', 'shorten']],
    ['CC-BY-4.0', []],
    ['CC-BY-NC-SA-4.0', []],
    ['CC0-1.0', []],
    ['All-Rights-Reserved', ['republish', 'translate', 'shorten']],
  ])('under %s', (license, wishes) => {
    expect(wishesUnder(license)).toEqual(wishes);
  });

  test('is nothing that was permitted already', () => {
    expect(wishesUnder('CC-BY-NC-ND-4.0', { translate: 'You may translate it.' })).toEqual(['shorten']);
  });
});

import { expect, test } from 'vitest';
import { shortFingerprint } from '../../../src/core/document/short-fingerprint.ts';
import { originalOf } from '../../../src/core/originals/original-of.ts';
import { htmlCopy } from '../../../src/core/rendition/html/html-copy.ts';
import { storyOf } from '../../../src/core/rendition/story.ts';
import { readCopy } from '../../../src/core/verification/read-copy.ts';
import type { Report } from '../../../src/core/verification/report.ts';
import { verifyCopy } from '../../../src/core/verification/verify.ts';
import { aNewsroom, anArticle, problemsOf, theStory } from '../../support/builders.ts';
import { aFiller, aTarget } from './stories.ts';

const TEXT = `${aTarget(0)}\n\n${aFiller(1)} It fell by half in 1400 days.`;
const WAS = 'It fell by half in 1500 days.';
const NOW = 'It fell by half in 1400 days.';
const correction = { date: '2026-01-06T09:00:00-05:00', text: 'The flow fell in 1400 days and not in 1500.' };

const room = (fields: Readonly<Record<string, unknown>>, text = TEXT) =>
  aNewsroom({ 'articles/2026/a-story.mdx': anArticle(fields, text) });

const corrected = room({ corrections: [{ ...correction, changes: [{ was: WAS, now: NOW }] }] });
const unspecified = room({ corrections: [correction] });
const first = room({}, TEXT.replace(NOW, WAS));

const copyIn = (newsroom: typeof corrected): string => htmlCopy(storyOf(theStory(newsroom), newsroom));

function check(copy: string, newsroom: typeof corrected): Report {
  const read = readCopy({ content: copy, name: null, mediaType: 'text/html' });
  if (!read.ok) throw new Error(read.error);
  return verifyCopy(read.value, originalOf(theStory(newsroom), newsroom));
}

test('says that a copy holds version 1 and lacks the correction, and finds no fault with its words', () => {
  const report = check(copyIn(first), corrected);
  expect(report).toMatchObject({ verdict: 'within-license', verbatim: true, version: 1, currentVersion: 2 });
  expect(report.findings.map(({ code }) => code)).toEqual(['earlier-version', 'correction-missing']);
  expect(report.findings[1]?.paste?.text).toBe(
    'Correction, 6 January 2026: The flow fell in 1400 days and not in 1500.',
  );
});

test('takes the current text for the current version, whatever version it says it is', () => {
  const copy = copyIn(corrected).replace(
    /Version 2 of .*?fingerprint \w{12}/,
    'Version 1 of 5 January 2026, fingerprint 000000000000',
  );
  expect(check(copy, corrected)).toMatchObject({ version: 2, verbatim: true });
});

test('believes what a copy says of its version where its words cannot tell', () => {
  const { fingerprint } = theStory(first);
  const current = copyIn(unspecified);
  const older = current.replace(
    /Version 2 of .*?fingerprint \w{12}/,
    `Version 1 of 5 January 2026, fingerprint ${shortFingerprint(fingerprint)}`,
  );
  expect(check(older, unspecified)).toMatchObject({ version: 1 });
  expect(check(current, unspecified)).toMatchObject({ version: 2, findings: [] });
});

test('finds a change that was made to an earlier version', () => {
  const report = check(copyIn(first).replace('would not close', 'would close'), corrected);
  expect(report.version).toBe(1);
  expect(report.findings.map(({ code }) => code)).toContain('negation-changed');
  expect(report.findings.map(({ code }) => code)).not.toContain('number-changed');
});

test('refuses a correction whose new wording stands nowhere in the text', () => {
  const story = anArticle(
    { corrections: [{ ...correction, changes: [{ was: WAS, now: 'It rose.' }] }] },
    TEXT,
  );
  expect(problemsOf({ 'articles/2026/a-story.mdx': story })).toEqual([
    expect.stringContaining('corrections[0].changes[0].now'),
  ]);
});

test('answers for a story that the newsroom does not offer', () => {
  const withheld = room({ republish: { allowed: false, reason: 'It holds a poem by somebody else.' } });
  const report = check(copyIn(withheld), withheld);
  expect(report.findings).toMatchObject([{ code: 'not-offered', was: 'It holds a poem by somebody else.' }]);
});

test('needs permission for a story of which all rights are reserved', () => {
  const reserved = room({ license: 'All rights reserved' });
  expect(check(copyIn(reserved), reserved)).toMatchObject({
    verdict: 'needs-permission',
    permission: { wish: 'republish' },
  });
});

test('allows changes that the license allows, once they are stated', () => {
  const open = room({ license: 'CC-BY-4.0' });
  const changed = copyIn(open).replace('would not close', 'will not close');
  expect(check(changed, open).verdict).toBe('terms-not-met');
  const stated = changed.replace('No changes were made', 'Changes: edited by the Mirror');
  expect(check(stated, open)).toMatchObject({ verdict: 'within-license', verbatim: false });
});

test('asks for no credit where none is owed', () => {
  const free = room({ license: 'CC0-1.0' });
  const report = check(
    `<p>${aTarget(0).replace(/\[(.*?)\]\(.*?\)/, '$1')}</p><p>${aFiller(1)} ${NOW}</p>`,
    free,
  );
  expect(report).toMatchObject({ verdict: 'within-license', verbatim: true, attributed: true });
});

test('takes another language for a translation, which needs permission', () => {
  const german = `<html lang="de"><body><h1>Das Tor</h1><p>In Aldmoor sagte der Rat heute, dass er die Schleuse nicht vor dem 14. März schließen werde, weil die Boote dahinter warten und der Fluss zu hoch steht.</p><p>Aus <a href="https://ledger.example/articles/a-story/">The Ledger</a>, lizenziert unter <a href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>.</p></body></html>`;
  const report = check(german, corrected);
  expect(report).toMatchObject({ verdict: 'needs-permission', permission: { wish: 'translate' } });
  expect(report.findings[0]).toMatchObject({ code: 'translation-suspected', was: 'en', now: 'de' });
});

test('says that a page which only links to a story holds none of it', () => {
  const page =
    '<p>The Ledger has <a href="https://ledger.example/articles/a-story/">a story</a> on the valley.</p>';
  expect(check(page, corrected)).toMatchObject({ verdict: 'unreadable', findings: [{ code: 'none-of-it' }] });
});

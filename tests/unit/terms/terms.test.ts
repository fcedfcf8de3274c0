import { describe, expect, test } from 'vitest';
import { everyLicense } from '../../../src/core/license/every-license.ts';
import type { License } from '../../../src/core/license/license.ts';
import { licenseId, licenseUrl, shortName } from '../../../src/core/license/license-names.ts';
import { rightsOf } from '../../../src/core/license/rights.ts';
import { EXTRA_PERMISSIONS, REQUESTS } from '../../../src/core/newsroom/publication-schema.ts';
import { licenseRows } from '../../../src/core/terms/license-rows.ts';
import { type Answer, LICENSE_QUESTIONS, type LicenseQuestion } from '../../../src/core/terms/terms.ts';
import { termsOf } from '../../../src/core/terms/terms-of.ts';
import { aNewsroom, anArticle, aPublication, type Fields, theStory } from '../../support/builders.ts';

const UNSTATED = { training: 'unstated', input: 'unstated', search: 'unstated' } as const;
const STORY = 'articles/2026/a-story.mdx';

const answersOf = (license: License): Readonly<Record<LicenseQuestion, Answer>> =>
  Object.fromEntries(licenseRows(license, UNSTATED).map((row) => [row.question, row.answer])) as never;

const cc = (clauses: 'by' | 'by-sa' | 'by-nc' | 'by-nd' | 'by-nc-sa' | 'by-nc-nd'): License => ({
  kind: 'cc',
  clauses,
  version: '4.0',
  port: null,
});

const LICENSES = {
  BY: cc('by'),
  'BY-SA': cc('by-sa'),
  'BY-NC': cc('by-nc'),
  'BY-ND': cc('by-nd'),
  'BY-NC-SA': cc('by-nc-sa'),
  'BY-NC-ND': cc('by-nc-nd'),
  CC0: { kind: 'cc0', version: '1.0' },
  PDM: { kind: 'public-domain-mark', version: '1.0' },
  reserved: { kind: 'all-rights-reserved' },
} as const satisfies Record<string, License>;

describe('what a license grants', () => {
  // Columns as in LICENSES: BY, BY-SA, BY-NC, BY-ND, BY-NC-SA, BY-NC-ND, CC0, PDM, all rights reserved.
  const GRID: Readonly<Record<LicenseQuestion, readonly Answer[]>> = {
    verbatim: ['yes', 'yes', 'noncommercial', 'yes', 'noncommercial', 'noncommercial', 'yes', 'yes', 'ask'],
    excerpt: ['yes', 'yes', 'noncommercial', 'yes', 'noncommercial', 'noncommercial', 'yes', 'yes', 'ask'],
    format: ['yes', 'yes', 'noncommercial', 'yes', 'noncommercial', 'noncommercial', 'yes', 'yes', 'ask'],
    print: ['yes', 'yes', 'noncommercial', 'yes', 'noncommercial', 'noncommercial', 'yes', 'yes', 'ask'],
    audio: ['yes', 'yes', 'noncommercial', 'yes', 'noncommercial', 'noncommercial', 'yes', 'yes', 'ask'],
    translate: ['yes', 'yes', 'noncommercial', 'ask', 'noncommercial', 'ask', 'yes', 'yes', 'ask'],
    adapt: ['yes', 'yes', 'noncommercial', 'ask', 'noncommercial', 'ask', 'yes', 'yes', 'ask'],
    commercial: ['yes', 'yes', 'ask', 'yes', 'ask', 'ask', 'yes', 'yes', 'ask'],
    'ads-beside': [
      'yes',
      'yes',
      'noncommercial',
      'yes',
      'noncommercial',
      'noncommercial',
      'yes',
      'yes',
      'ask',
    ],
    paywall: ['yes', 'yes', 'ask', 'yes', 'ask', 'ask', 'yes', 'yes', 'ask'],
    'ai-training': [...Array<Answer>(8).fill('undecided'), 'ask'],
  };

  test.each(
    Object.entries(GRID).flatMap(([question, answers]) =>
      Object.keys(LICENSES).map((name, index) => [question, name, answers[index]] as const),
    ),
  )('to %s under %s: %s', (question, name, answer) => {
    expect(answersOf(LICENSES[name as keyof typeof LICENSES])[question as LicenseQuestion]).toBe(answer);
  });
});

describe.each(everyLicense().map((license) => [licenseId(license), license] as const))('%s', (_, license) => {
  const rows = licenseRows(license, UNSTATED);
  const answers = answersOf(license);
  const rights = rightsOf(license);

  test('answers every question once, in one order, with a sentence and its basis', () => {
    expect(rows.map(({ question }) => question)).toEqual(LICENSE_QUESTIONS);
    for (const row of rows) {
      expect(row.label).toMatch(/^May .+\?$/);
      expect(row.sentence).toMatch(/^[A-Z].*[.]$/);
      expect(row.sentence).not.toMatch(/undefined|null|\.\.|\s\s/);
      expect(row.basis.text).not.toBe('');
      expect(row.basis.url === null || row.basis.url.startsWith(licenseUrl(license) ?? '?')).toBe(true);
    }
  });

  test('says nothing that its rights contradict', () => {
    const asGrant = { yes: 'yes', noncommercial: 'noncommercial', no: 'ask' } as const;
    for (const question of ['verbatim', 'format', 'print', 'audio'] as const) {
      expect(answers[question]).toBe(asGrant[rights.verbatim]);
    }
    expect(answers.excerpt).toBe(asGrant[rights.excerpt]);
    expect([answers.translate, answers.adapt]).toEqual([asGrant[rights.adapt], asGrant[rights.adapt]]);
    expect(answers.commercial).toBe(rights.commercial ? 'yes' : 'ask');
    expect(answers['ads-beside'] === 'yes').toBe(rights.commercial);
    expect(answers.paywall === 'yes').toBe(rights.commercial);
  });

  test('demands a credit and word of changes only where it is a duty', () => {
    const sentences = rows.map(({ sentence }) => sentence).join(' ');
    expect(/credit/.test(sentences)).toBe(rights.attribution === 'required');
    expect(/carries the same license/.test(sentences)).toBe(rights.shareAlike);
    if (rights.attribution !== 'required') {
      expect(sentences).not.toMatch(
        /\bsay (?:what|that)\b|address of the license|the license (?:covers|lets)/,
      );
    }
  });

  test('names itself in what it keeps back', () => {
    for (const row of rows.filter(({ question, answer }) => question === 'translate' && answer === 'ask')) {
      expect(row.sentence).toContain(
        rights.verbatim === 'no' ? 'all rights are reserved' : shortName(license),
      );
    }
  });
});

describe('the preference for machines', () => {
  test.each([
    ['allow', 'we are content with it'],
    ['disallow', 'we ask you not to'],
    ['unstated', 'we state no preference'],
  ] as const)('%s is said as a preference and never as a term', (training, words) => {
    const row = licenseRows(cc('by-nc-nd'), { ...UNSTATED, training }).find(
      ({ question }) => question === 'ai-training',
    );
    expect(row).toMatchObject({ answer: 'undecided', sentence: expect.stringContaining(words) });
  });
});

describe('the basis of an answer', () => {
  test('is a section of the legal code for 4.0, the whole code before, and none where there is no license', () => {
    const basisOf = (license: License) => licenseRows(license, UNSTATED)[0]?.basis;
    expect(basisOf(cc('by-nc-nd'))).toEqual({
      text: 'CC BY-NC-ND 4.0 legal code, section 2(a)(1)(A)',
      url: 'https://creativecommons.org/licenses/by-nc-nd/4.0/legalcode.en',
    });
    expect(basisOf({ kind: 'cc', clauses: 'by', version: '3.0', port: 'de' })).toEqual({
      text: 'CC BY 3.0 DE legal code',
      url: 'https://creativecommons.org/licenses/by/3.0/de/legalcode',
    });
    expect(basisOf(LICENSES.reserved)).toMatchObject({ url: null });
  });
});

const PERMISSIONS = Object.fromEntries(EXTRA_PERMISSIONS.map((name) => [name, `The desk permits ${name}.`]));
const ASKED = Object.fromEntries(REQUESTS.map((name) => [name, `The desk asks for ${name}.`]));

function termsFor(fields: Fields, publication: Fields = { permissions: PERMISSIONS, requests: ASKED }) {
  const room = aNewsroom({ 'publication.yaml': aPublication(publication), [STORY]: anArticle(fields) });
  return termsOf(theStory(room), room);
}

const questionsIn = (rows: readonly { readonly question: string }[]): readonly string[] =>
  rows.map(({ question }) => question);

describe('extra permissions', () => {
  test('are none where the publication gives none', () => {
    expect(termsFor({}, {}).permissions).toEqual([]);
  });

  test('stand beside the license in their own group, with whose they are', () => {
    const [first] = termsFor({}).permissions;
    expect(first).toEqual({
      question: 'headline',
      label: 'May I write my own headline?',
      answer: 'yes',
      sentence: 'The desk permits headline.',
      basis: { text: 'Permission of The Ledger', url: 'https://ledger.example/republish/' },
    });
  });

  test.each([
    [
      'CC-BY-NC-ND-4.0',
      ['headline', 'localize', 'house-style', 'shorten', 'translate', 'ads-beside', 'audio', 'delay'],
    ],
    ['CC-BY-ND-4.0', ['headline', 'localize', 'house-style', 'shorten', 'translate']],
    ['CC-BY-NC-4.0', ['ads-beside', 'audio', 'delay']],
    ['CC-BY-NC-SA-4.0', ['ads-beside', 'audio', 'delay']],
    ['CC-BY-4.0', []],
    ['CC-BY-SA-4.0', []],
    ['CC0-1.0', []],
    ['All rights reserved', EXTRA_PERMISSIONS],
  ])('under %s are those the license does not grant already: %j', (license, questions) => {
    expect(questionsIn(termsFor({ license }).permissions)).toEqual(questions);
  });

  test('of a story take the place of those of the publication, one by one', () => {
    const { permissions } = termsFor({ republish: { permissions: { shorten: 'Only by half.' } } });
    expect(permissions.find(({ question }) => question === 'shorten')?.sentence).toBe('Only by half.');
    expect(permissions.find(({ question }) => question === 'headline')?.sentence).toBe(
      'The desk permits headline.',
    );
  });

  test('are not ours to give for a story from elsewhere', () => {
    const origin = { publisher: 'River News', url: 'https://river.example/a' };
    expect(termsFor({ origin, republish: { permissions: { shorten: 'By half.' } } }).permissions).toEqual([]);
  });
});

describe('requests', () => {
  test('are requests, in their own order, and no condition', () => {
    const { requests } = termsFor({});
    expect(questionsIn(requests)).toEqual(REQUESTS);
    for (const row of requests) {
      expect(row).toMatchObject({
        answer: 'request',
        basis: { text: 'Request of The Ledger, not a condition' },
      });
    }
  });

  test('of a story take the place of those of the publication', () => {
    const { requests } = termsFor({ republish: { requests: { 'tell-us': 'Write to Ana.' } } });
    expect(requests[0]).toMatchObject({ question: 'tell-us', sentence: 'Write to Ana.' });
    expect(requests).toHaveLength(REQUESTS.length);
  });
});

test('nothing a publisher says changes what the license grants', () => {
  expect(termsFor({}).license).toEqual(termsFor({}, {}).license);
});

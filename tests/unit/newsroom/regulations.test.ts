import { describe, expect, test } from 'vitest';
import { rulesKey } from '../../../src/core/newsroom/page-key.ts';
import {
  byJurisdiction,
  certaintyOf,
  changedSince,
  currentStep,
  latestAsOf,
  nextSteps,
  regulationsOfTopic,
  timelineOf,
  upcoming,
} from '../../../src/core/newsroom/regulations.ts';
import {
  aNewsroom,
  anArticle,
  aRegulation,
  aStep,
  aTopic,
  type Fields,
  type FileChanges,
  moment,
  problemsOf,
  theStory,
} from '../../support/builders.ts';

const STEPS = [
  aStep({ date: '2027-01-01', status: 'applies' }),
  aStep({ date: '2026-02-01', status: 'adopted' }),
  aStep({ date: '2026-03-01', status: 'in-force' }),
  aStep({ date: '2026-05-15', status: 'amended' }),
];

const NOW = moment('2026-06-01T12:00:00Z');

function theRule(fields: Fields = {}, files: FileChanges = {}) {
  const room = aNewsroom({ 'regulations/dams.yaml': aRegulation({ timeline: STEPS, ...fields }), ...files });
  const rule = room.regulations.get('dams');
  if (!rule) throw new Error('no rule');
  return { room, rule };
}

describe('the steps of a rule', () => {
  test('stand in the order of their days, however the file has them', () => {
    expect(theRule().rule.timeline.map(({ date }) => date)).toEqual([
      '2026-02-01',
      '2026-03-01',
      '2026-05-15',
      '2027-01-01',
    ]);
  });

  test('are done up to the day the newsroom looked, due up to today, ahead after it', () => {
    const { rule } = theRule();
    const certainties = rule.timeline.map((step) => certaintyOf({ regulation: rule, step }, NOW));
    expect(certainties).toEqual(['done', 'done', 'due', 'ahead']);
  });

  test('are ahead when they lie after today, although somebody looked later', () => {
    const { rule } = theRule({ asOf: '2027-02-01' });
    expect(currentStep(rule, NOW)?.date).toBe('2026-05-15');
    expect(nextSteps(rule, NOW).map(({ date }) => date)).toEqual(['2027-01-01']);
  });

  test('make the state of the rule by the last that is done', () => {
    expect(currentStep(theRule().rule, NOW)?.status).toBe('in-force');
  });

  test('make no state where all of them are to come', () => {
    const { rule } = theRule({ timeline: [aStep({ date: '2027-01-01' })] });
    expect(currentStep(rule, NOW)).toBeNull();
  });

  test('count as today on the day itself, in the zone of the moment', () => {
    const { rule } = theRule({ asOf: '2027-01-01' });
    expect(currentStep(rule, moment('2027-01-01T00:30:00+09:00'))?.status).toBe('applies');
  });
});

describe('several rules', () => {
  const { room } = theRule(
    { topics: ['water'] },
    {
      'topics/water.yaml': aTopic(),
      'regulations/act.yaml': aRegulation({
        shortName: 'River Act',
        jurisdiction: 'Canada',
        asOf: '2026-05-20',
        timeline: [aStep({ date: '2026-12-01', status: 'applies' })],
      }),
      'regulations/bathing.yaml': aRegulation({ shortName: 'Bathing Directive' }),
    },
  );
  const rules = [...room.regulations.values()];

  test('stand by jurisdiction and name', () => {
    expect(byJurisdiction(rules).map((group) => [group.jurisdiction, ...names(group.regulations)])).toEqual([
      ['Canada', 'River Act'],
      ['European Union', 'Bathing Directive', 'Dam Directive'],
    ]);
  });

  test('have one list of what is to come, the nearest first, with what nobody checked since it was due', () => {
    expect(
      upcoming(rules, NOW).map(({ regulation, step }) => `${step.date} ${regulation.shortName}`),
    ).toEqual(['2026-05-15 Dam Directive', '2026-12-01 River Act', '2027-01-01 Dam Directive']);
  });

  test('have one timeline, in the order of their ids where the day is the same', () => {
    expect(timelineOf(rules).map(({ regulation }) => regulation.id)).toEqual([
      'bathing',
      'dams',
      'dams',
      'dams',
      'act',
      'dams',
    ]);
  });

  test('are found by their topic', () => {
    expect(names(regulationsOfTopic(room, 'water'))).toEqual(['Dam Directive']);
    expect(regulationsOfTopic(room, 'air')).toEqual([]);
  });

  test('are as fresh as the one looked at last', () => {
    expect(latestAsOf(rules)).toBe('2026-05-20');
    expect(latestAsOf([])).toBeNull();
  });

  test('change the key of a page when a day passes that one of them names', () => {
    const before = rulesKey(rules, moment('2026-11-30T23:59:59Z'));
    expect(rulesKey(rules, moment('2026-12-01T00:00:00Z'))).not.toBe(before);
    expect(rulesKey(rules, NOW)).toBe(before);
  });
});

const names = (rules: readonly { readonly shortName: string }[]) => rules.map(({ shortName }) => shortName);

describe('what changed since a story appeared', () => {
  const changesOf = (published: string, now = NOW, asOf = '2026-05-20') => {
    const room = aNewsroom(
      {
        'regulations/dams.yaml': aRegulation({ asOf, timeline: STEPS }),
        'articles/2026/a-story.mdx': anArticle({ published, regulations: ['dams'] }),
      },
      now,
    );
    return changedSince(theStory(room), now).map(({ step }) => step.date);
  };

  test('is every step after its day, the newest first', () => {
    expect(changesOf('2026-01-05T09:00:00-05:00')).toEqual(['2026-05-15', '2026-03-01', '2026-02-01']);
    expect(changesOf('2026-03-02T09:00:00Z')).toEqual(['2026-05-15']);
  });

  test('is nothing that happened on its day or before', () => {
    expect(changesOf('2026-05-15T23:00:00Z')).toEqual([]);
  });

  test('is nothing that is only expected, and nothing nobody has checked', () => {
    const later = moment('2027-06-01T00:00:00Z');
    expect(changesOf('2026-05-16T09:00:00Z', later)).toEqual([]);
    expect(changesOf('2026-05-16T09:00:00Z', later, '2027-05-01')).toEqual(['2027-01-01']);
  });

  test('is nothing for a story that names no rule', () => {
    expect(changedSince(theStory(theRule().room), NOW)).toEqual([]);
  });
});

describe('an editor reads', () => {
  test.each<readonly [string, Fields, string]>([
    [
      'of a topic that is misspelled',
      { topics: ['watre'] },
      'content/regulations/dams.yaml:16 topics[0]: no topic "watre". Did you mean "water"?',
    ],
    [
      'of a state there is not',
      { timeline: [aStep({ status: 'inforce' })] },
      'content/regulations/dams.yaml:10 timeline[0].status: expected one of proposed, adopted, in-force, applies, amended, delayed, suspended, repealed, found "inforce". Did you mean "in-force"?',
    ],
    [
      'of a day that is none',
      { asOf: 'May 2026' },
      'content/regulations/dams.yaml:7 asOf: expected a day such as 2026-01-05, found "May 2026". Correct the value.',
    ],
    [
      'of a step without its source',
      { timeline: [aStep({ source: undefined })] },
      'content/regulations/dams.yaml:9 timeline[0].source: "source" is missing. Add a line source: …',
    ],
    [
      'of the same step twice',
      { timeline: [aStep(), aStep({ text: 'Again.' })] },
      'content/regulations/dams.yaml:15 timeline[1].date: expected each day once with each status, found "2026-02-01 adopted". Correct the value.',
    ],
    [
      'of a rule without steps',
      { timeline: [] },
      'content/regulations/dams.yaml:8 timeline: expected at least 1 of them, found none. Write it in that form',
    ],
    [
      'of a code the standard does not have',
      { codes: [{ scheme: 'ESRS', code: 'E11' }] },
      'content/regulations/dams.yaml:17 codes[0].code: expected a code of European Sustainability Reporting Standards, or its name beside it, found "E11". Did you mean "E1"?',
    ],
    [
      'of a key that is not known',
      { jurisdicton: 'x' },
      'content/regulations/dams.yaml:15 jurisdicton: no key "jurisdicton". Did you mean "jurisdiction"?',
    ],
  ])('%s', (_, fields, message) => {
    const files = { 'topics/water.yaml': aTopic(), 'regulations/dams.yaml': aRegulation(fields) };
    expect(problemsOf(files)).toEqual([message]);
  });

  test('of a story that names a rule there is not', () => {
    const files = {
      'regulations/dams.yaml': aRegulation(),
      'articles/2026/a-story.mdx': anArticle({ regulations: ['dam'] }),
    };
    expect(problemsOf(files)).toEqual([
      'content/articles/2026/a-story.mdx:9 regulations[0]: no regulation "dam". Did you mean "dams"?',
    ]);
  });

  test('nothing twice of a rule whose topic cannot be read', () => {
    const files = {
      'topics/water.yaml': 'name: [',
      'regulations/dams.yaml': aRegulation({ topics: ['water'] }),
    };
    expect(problemsOf(files)).toHaveLength(1);
  });
});

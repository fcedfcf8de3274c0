import { describe, expect, test } from 'vitest';
import { aNewsroom, aRegulation, type Fields } from '../../support/builders.ts';

describe('a code of a standard', () => {
  const codesOf = (codes: readonly Fields[]) =>
    aNewsroom({ 'regulations/dams.yaml': aRegulation({ codes }) }).regulations.get('dams')?.codes;

  test('gets the name the standard gives it', () => {
    expect(codesOf([{ scheme: 'SDG', code: '13' }])).toEqual([
      { scheme: 'SDG', code: '13', name: 'Climate action' },
    ]);
  });

  test('keeps the name that is written beside it', () => {
    expect(codesOf([{ scheme: 'ESRS', code: 'E3', name: 'Water' }])).toEqual([
      { scheme: 'ESRS', code: 'E3', name: 'Water' },
    ]);
  });

  test('may be one the table does not have, with its name', () => {
    expect(codesOf([{ scheme: 'GRI', code: '305-1', name: 'Direct emissions' }])).toHaveLength(1);
  });
});

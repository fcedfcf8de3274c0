import { describe, expect, test } from 'vitest';
import { findLicenses } from '../../../src/core/license/find-licenses.ts';
import { licenseId } from '../../../src/core/license/license-names.ts';

/** What a text names, as ids; a name one may not rely on as the code of its problem. */
const named = (text: string): readonly string[] =>
  findLicenses(text).map(({ license }) => (license.ok ? licenseId(license.value) : license.error.code));

describe('finds the one license in a sentence', () => {
  test.each([
    ['This article is published under CC BY-NC-ND 4.0.', 'CC-BY-NC-ND-4.0'],
    ['Text licensed Creative Commons license CC BY-NC-ND 4.0', 'CC-BY-NC-ND-4.0'],
    [
      'under a Creative Commons Attribution-NonCommercial-NoDerivatives 4.0 International License.',
      'CC-BY-NC-ND-4.0',
    ],
    ['Creative Commons BY-SA 3.0 DE', 'CC-BY-SA-3.0-DE'],
    ['(CC-BY-3.0-IGO)', 'CC-BY-3.0-IGO'],
    ['Creative Commons Attribution 3.0 Australia', 'CC-BY-3.0-AU'],
    ['licensed CC BY-NC-ND, version 4.0', 'CC-BY-NC-ND-4.0'],
    ['CC BY v4.0', 'CC-BY-4.0'],
    ['published as CC0', 'CC0-1.0'],
    ['marked with the Public Domain Mark 1.0', 'CC-PDM-1.0'],
    [
      'Lizenz: Creative Commons Namensnennung – Nicht kommerziell – Keine Bearbeitungen 4.0 International',
      'CC-BY-NC-ND-4.0',
    ],
    [
      'Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 3.0 Deutschland',
      'CC-BY-SA-3.0-DE',
    ],
    [
      'sous licence Creative Commons Attribution - Pas d’Utilisation Commerciale - Pas de Modification 4.0 International',
      'CC-BY-NC-ND-4.0',
    ],
    ['Licencia Creative Commons Atribución-NoComercial-SinDerivadas 4.0 Internacional', 'CC-BY-NC-ND-4.0'],
    ['Creative Commons Reconocimiento-CompartirIgual 2.5 España', 'CC-BY-SA-2.5-ES'],
    [
      'Creative Commons Attribuzione - Non commerciale - Condividi allo stesso modo 4.0 Internazionale',
      'CC-BY-NC-SA-4.0',
    ],
    ['Creative Commons Atribuição-SemDerivações 4.0 Internacional', 'CC-BY-ND-4.0'],
    ['Creative Commons Naamsvermelding-GelijkDelen 4.0 Internationaal', 'CC-BY-SA-4.0'],
    [
      'na licencji Creative Commons Uznanie autorstwa – Na tych samych warunkach 3.0 Polska',
      'CC-BY-SA-3.0-PL',
    ],
    ['лицензия Creative Commons С указанием авторства — Без производных произведений 4.0', 'CC-BY-ND-4.0'],
    [
      'この記事はクリエイティブ・コモンズ 表示 - 非営利 - 改変禁止 4.0 国際 ライセンスの下に提供',
      'CC-BY-NC-ND-4.0',
    ],
    ['本文采用知识共享署名-相同方式共享 4.0 国际许可协议', 'CC-BY-SA-4.0'],
    ['رخصة المشاع الإبداعي نَسب المُصنَّف 4.0 دولي', 'CC-BY-4.0'],
    ['Creative Commons Erkännande-IckeKommersiell 4.0 Internationell', 'CC-BY-NC-4.0'],
    ['크리에이티브 커먼즈 저작자표시-비영리 4.0 국제 라이선스', 'CC-BY-NC-4.0'],
    ['Creative Commons Alıntı-GayriTicari 4.0 Uluslararası Lisansı', 'CC-BY-NC-4.0'],
  ])('%s', (text, id) => {
    expect(named(text)).toEqual([id]);
  });
});

test('finds a license said in full and in short as one', () => {
  const ids = named('Creative Commons Attribution-NonCommercial 4.0 International (CC BY-NC 4.0)');
  expect([...new Set(ids)]).toEqual(['CC-BY-NC-4.0']);
});

test('finds both where the full name and the short one differ', () => {
  expect(named('Creative Commons Attribution 4.0 International (CC BY-NC 4.0)')).toEqual([
    'CC-BY-4.0',
    'CC-BY-NC-4.0',
  ]);
});

test('lets the full name say the version of the short one', () => {
  expect(named('CC BY-NC (Creative Commons Attribution-NonCommercial 4.0)')).toEqual([
    'CC-BY-NC-4.0',
    'CC-BY-NC-4.0',
  ]);
});

test.each([
  ['published under CC BY-NC', 'unversioned'],
  ['Namensnennung – Nicht kommerziell', 'unversioned'],
  ['under a Creative Commons license', 'unknown-clauses'],
  ['CC BY 5.0', 'unknown-version'],
  ['CC BY 4.0 DE', 'unknown-port'],
])('%s names none to rely on', (text, code) => {
  expect(named(text)).toEqual([code]);
});

test.each([
  'He founded Creative Commons in 2001.',
  'A photograph by NC Example, 4.0 megapixels',
  'The attribution of floods to warming rose by 4.0 percent.',
  'Stand by 2.0 more minutes',
  'BCC by mistake',
])('finds none in: %s', (text) => {
  expect(named(text)).toEqual([]);
});

test('takes time that grows with the length only', () => {
  const started = performance.now();
  findLicenses('creative commons attribution - '.repeat(5_000));
  expect(performance.now() - started).toBeLessThan(5_000);
});
